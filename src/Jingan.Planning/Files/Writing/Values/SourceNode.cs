using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Writes sources, in the shortest form that says all of them.</summary>
internal static class SourceNode
{
    /// <summary>A source as a line, a document, <c>document:line</c>, or a mapping.</summary>
    /// <param name="source">The source.</param>
    /// <param name="assumed">The document that is meant where none is written.</param>
    /// <param name="beside">The literal that is meant where none is written: what stands beside the source.</param>
    public static OutputNode? Of(SourceReference? source, string? assumed, string? beside = null)
    {
        if (source is null)
            return null;

        var isPlace = source.Literal == beside && source.Section is null && source.Item is null && source.ProbableReading is null;
        return isPlace && Place(source, assumed) is { } place ? place : Mapping(source, assumed, beside);
    }

    /// <summary>Document and line as one text; null where the document's id could be taken for a line.</summary>
    private static ScalarNode? Place(SourceReference source, string? assumed) => source switch
    {
        { Line: { } line } when source.Document == assumed => new(Number(line), ScalarForm.Plain),
        { Line: { } line } => TextNode.Of($"{source.Document}:{Number(line)}"),
        _ => source.Document.All(char.IsAsciiDigit) ? null : TextNode.Of(source.Document),
    };

    private static MappingNode Mapping(SourceReference source, string? assumed, string? beside)
    {
        var mapping = new MappingBuilder()
            .Text("document", source.Document == assumed ? null : source.Document)
            .Count("line", source.Line)
            .Text("section", source.Section)
            .Text("item", source.Item);
        if (source.Literal is null && beside is not null)
            mapping.Nothing("literal");
        else if (source.Literal != beside)
            mapping.Text("literal", source.Literal);

        return mapping.Text("probableReading", source.ProbableReading).BuildInline();
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
