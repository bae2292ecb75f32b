namespace Jingan.Planning.Files;

/// <summary>The keys of an aim that is spelled out, of each kind.</summary>
internal static class AimKeys
{
    public const int FewestParts = 2;

    public static Key<StatementKind?> Kind { get; } = new("kind", Scalars.Word(AimWords.Kinds), new("目标的种类。", "What kind of aim it is.")) { IsRequired = true };

    public static Key<ChangeDirection?> Direction { get; } = new(
        "direction", Scalars.Word(AimWords.Directions), new("增加或减少。", "Whether it increases or decreases."))
    { IsRequired = true };

    public static Key<ChangeType?> ChangeType { get; } = new(
        "changeType", Scalars.Word(AimWords.ChangeTypes), new("按百分比、百分点、绝对数或倍数。", "By per cent, percentage points, an absolute amount or a multiple."));

    public static Key<string?> Reference { get; } = new("reference", Scalars.Text, new("与何相比，照印。", "What it is compared with, as printed."));

    public static Key<string?> Authority { get; } = new("authority", Scalars.Text, new("由谁下达，照印。", "Who sets the number, as printed."));

    public static Key<Comparator?> Comparator { get; } = new("comparator", Scalars.Word(AimWords.Comparators), new("达到、不低于、高于、不高于或低于。", "Reach, at least, above, at most or below."));

    public static Key<Comparator?> RequiredComparator { get; } = new("comparator", Scalars.Word(AimWords.Comparators), Comparator.Meaning) { IsRequired = true };

    public static Key<string?> Benchmark { get; } = new("benchmark", Scalars.Text, new("比照的对象，照印。", "What it is measured against, as printed.")) { IsRequired = true };

    public static Key Offset { get; } = new("offset", Notation.Of(() => AmountKeys.Form), new("相差多少。", "By how much."));

    public static Key<string?> Words { get; } = new("words", Scalars.Text, new("原文。", "The words as printed.")) { IsRequired = true };

    public static Key<string?> Peers { get; } = new("peers", Scalars.Text, new("在何者之中，照印。", "Among whom, as printed."));

    public static Key<int?> Best { get; } = new("best", Scalars.Count, new("最前的位次。", "The foremost position that counts."));

    public static Key<int?> Worst { get; } = new("worst", Scalars.Count, new("最后的位次。", "The last position that counts."));

    public static Key<string?> Scope { get; } = new("scope", Scalars.Text, new("全部的范围，照印。", "The whole of what, as printed."));

    public static Key<string?> Text { get; } = new("text", Scalars.Text, new("原文。", "The text as printed.")) { IsRequired = true };

    public static Key<Connective?> Connective { get; } = new("connective", Scalars.Word(AimWords.Connectives), new("各部分的关系；缺省为 and。", "How the parts go together; and without the key."));

    public static Key Parts { get; } = new(
        "parts", new(new Shape.List(Notation.Of(() => AimForms.Part), FewestParts)), new("各部分。", "The parts."))
    { IsRequired = true };

    public static Key<string?> Subject { get; } = new("subject", Scalars.Text, new("此部分所说的对象。", "What the part is about."));

    public static Key<Basis?> PartBasis { get; } = new("basis", Scalars.Word(FormatWords.Bases), new("此部分如何衡量。", "What the part's number measures, where that is not what the whole measures."));

    public static Key<bool?> OfWhich { get; } = new("ofWhich", Scalars.Flag, new("是否为其中数。", "Whether it is a part of what stands before it."));

    public static Key<Frequency?> Per { get; } = new("per", Scalars.Frequency, new("频次：每年为 year，日均为 day-mean，每两年为 two-years。", "How often: year, day-mean, two-years."));

    public static Key<decimal?> Factor { get; } = new("factor", Scalars.Number, new("先乘以几倍。", "By what the benchmark is multiplied first."));

    public static Key<Modality?> Modality { get; } = new("modality", Scalars.Word(AimWords.Modalities), new("力争或确保。", "Whether it is a stretch or a commitment."));

    public static Key<string?> Note { get; } = new("note", Scalars.Text, new("表述中的限定语。", "What the wording adds."));

    /// <summary>The keys of a position.</summary>
    public static ValueList<Key> Position { get; } = [Words, Peers, Best, Worst];

    /// <summary>Both positions or neither.</summary>
    public static KeyRule PositionIsWhole { get; } = new KeyRule.Together(Best, Worst);
}
