namespace Jingan.Planning.Evaluation;

/// <summary>The sentence of a verdict, as a value with its parts: what was asked, what was seen, and by how much they differ.</summary>
/// <example><code>目标不低于47%，实际50.5%，超3.5个百分点。</code></example>
public sealed record VerdictSentence
{
    internal VerdictSentence(SentenceKind kind, Message aim, Message? actual, Message? difference, Message text)
    {
        Kind = kind;
        Aim = aim;
        Actual = actual;
        Difference = difference;
        Text = text;
    }

    /// <summary>Which of the planner's sentences it is.</summary>
    internal SentenceKind Kind { get; }

    /// <summary>What was asked: 不低于47%.</summary>
    public Message Aim { get; }

    /// <summary>What was seen: 50.5%; null where nothing was.</summary>
    public Message? Actual { get; }

    /// <summary>How they differ: 超3.5个百分点, 在目标区间内, 尚不能判定; null where nothing was seen.</summary>
    public Message? Difference { get; }

    /// <summary>The whole sentence.</summary>
    public Message Text { get; }
}

/// <summary>The kinds of sentences that say a verdict. The text forms are the kebab-case names.</summary>
internal enum SentenceKind
{
    /// <summary>A bare number or a bound: 超, 差, 余, 高.</summary>
    Bound,

    /// <summary>A bound that does not belong to the numbers, and the actual stands on it: 须高于45%.</summary>
    Strict,

    /// <summary>A range: 在目标区间内, 高出区间.</summary>
    Range,

    /// <summary>A fall: 多降, 少降, 未下降.</summary>
    Fall,

    /// <summary>A value of which only a range is known: 已达到, 尚不能判定.</summary>
    Imprecise,

    /// <summary>Values that differ.</summary>
    Several,

    /// <summary>A total of which some years miss: 还须合计不少于.</summary>
    Partial,
}
