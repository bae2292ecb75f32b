namespace Jingan.Planning.Files;

/// <summary>A text, as it stands; what else is written without quotation marks is one too.</summary>
internal sealed class TextValue() : Notation<string?>(new Shape.Text(), new Shape.Number(), new Shape.Flag())
{
    public override string? Read(Field field)
    {
        if (field.IsAbsent)
            return null;

        if (field.Text is not { } text)
        {
            field.ReportShape(ShapeNames.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text))
            return text;

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
