using Jingan.Planning.Diagnostics;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads texts.</summary>
internal static class TextValue
{
    /// <summary>The text of a scalar, without surrounding blanks; null, with a diagnostic, where it is blank or no scalar.</summary>
    public static string? Read(Field? field)
    {
        if (field is null)
            return null;

        if (field.Node is not ScalarNode { IsNothing: false } scalar)
        {
            field.ReportShape(Shapes.Text);
            return null;
        }

        var text = scalar.Text.Trim();
        if (text.Length > 0)
            return text;

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
