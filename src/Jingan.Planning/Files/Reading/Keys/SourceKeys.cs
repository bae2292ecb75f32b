namespace Jingan.Planning.Files;

/// <summary>The keys of a source that is spelled out, and how sources are written.</summary>
internal static class SourceKeys
{
    public static Key<string?> Document { get; } = new("document", Scalars.Id, new("文件的标识；缺省为规划的 document。", "The document's id; without it, the plan's document is meant."));

    public static Key<int?> Line { get; } = new("line", Scalars.Count, new("文件文本的行号，从 1 起。", "The line of the document's text, counted from 1."));

    public static Key<string?> Section { get; } = new("section", Scalars.Text, new("章节标题，照印。", "The heading of the section, as printed."));

    public static Key<string?> Item { get; } = new("item", Scalars.Text, new("条目编号，照印。", "The number of the item, as printed."));

    public static Key<string?> Literal { get; } = new(
        "literal", Scalars.Text, new("原文；缺省为旁边的表述或名称，null 表示没有。", "The text as printed; without it, the wording or name beside it; null for none."));

    public static Key<string?> ProbableReading { get; } = new(
        "probableReading", Scalars.Text, new("原文疑有误时的推定读法。", "What is probably meant where the print is evidently wrong."));

    public static MappingForm Form { get; } = new(
        "source", new("数字或名称的出处。", "Where a figure or name stands in a document."), Document, Line, Section, Item, Literal, ProbableReading);

    private const string LinePattern = "0*[1-9][0-9]*";

    private static readonly Notation Notation = new(
        new Shape.WholeNumber(1, CountValue.Greatest), new Shape.Text($"^({LinePattern}|(?![0-9]+$){IdentifierValue.Pattern}(:{LinePattern})?)$"), new Shape.Flag(), new Shape.Mapping(() => Form));

    /// <summary>The key for the source of what has it.</summary>
    public static Key Source { get; } = Named("source", new("出处：行号、“文件:行号”或映射。", "Where it stands: a line, 'document:line', or a mapping."));

    public static Key Named(string name, Phrase meaning) => new(name, Notation, meaning);
}
