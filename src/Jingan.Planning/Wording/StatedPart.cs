namespace Jingan.Planning.Wording;

/// <summary>One number of a clause with what the words around it make of it.</summary>
/// <param name="Amount">The number with its bounds.</param>
internal sealed record StatedPart(BoundedAmount Amount)
{
    /// <summary>Which way it changes; null for a level or a count.</summary>
    public ChangeDirection? Direction { get; init; }

    /// <summary>Whether the number is the multiple of the base that is reached (翻一番, 达到2倍).</summary>
    public bool IsMultipleReached { get; init; }

    /// <summary>达到, 降至, 保持在: the number is a level.</summary>
    public bool IsLevel { get; init; }

    /// <summary>新增, 建成: the number counts things made.</summary>
    public bool IsFlow { get; init; }

    /// <summary>累计, [ ]: the number is a total over the period.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>同比.</summary>
    public bool IsYearOnYear { get; init; }

    /// <summary>年均, before a change.</summary>
    public bool IsAverageAnnual { get; init; }

    /// <summary>年均, before anything.</summary>
    public bool IsAnnual { get; init; }

    public Modality? Modality { get; init; }

    /// <summary>Whether it has neither a unit nor a word that leads to it.</summary>
    public bool IsBare { get; init; }

    /// <summary>Against what the change is, as worded.</summary>
    public string? Reference { get; init; }

    /// <summary>The benchmark beyond which the number lies, as worded; null for none.</summary>
    public string? Benchmark { get; init; }

    /// <summary>How the number has to stand to the benchmark.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>What the number is of, where the clause names it.</summary>
    public string? Subject { get; init; }
}
