using Jingan.Planning.Diagnostics;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads texts.</summary>
internal static class TextValue
{
    /// <summary>The text of a scalar, as it stands; null, with a diagnostic, where it is blank or no scalar.</summary>
    public static string? Read(Field? field)
    {
        if (field is null)
            return null;

        if (field.Node is not ScalarNode { IsNothing: false } scalar)
        {
            field.ReportShape(Shapes.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(scalar.Text))
            return scalar.Text;

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
