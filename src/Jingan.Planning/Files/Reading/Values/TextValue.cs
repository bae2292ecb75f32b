namespace Jingan.Planning.Files;

/// <summary>A text, as it stands; what else is written without quotation marks is one too.</summary>
internal sealed class TextValue() : Notation<string?>(new Shape.Text(), new Shape.Number(), new Shape.Flag())
{
    public override string? Read(Field field)
    {
        if (field.IsAbsent)
            return null;

        if (field.Node is not ScalarNode { IsNothing: false } scalar)
        {
            field.ReportShape(Files.Shapes.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(scalar.Text))
            return scalar.Text;

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
