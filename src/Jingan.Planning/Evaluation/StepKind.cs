namespace Jingan.Planning.Evaluation;

/// <summary>What a step of an evaluation gives. The text forms are the kebab-case names.</summary>
public enum StepKind
{
    /// <summary>The value at the start.</summary>
    Baseline,

    /// <summary>The value at the end, or of a year.</summary>
    Observed,

    /// <summary>A stated total of several years.</summary>
    StatedTotal,

    /// <summary>A growth or change that the document states itself.</summary>
    ReportedChange,

    /// <summary>A position among peers, or words, that the document states.</summary>
    ReportedWords,

    /// <summary>Years or parts of the period added up.</summary>
    Sum,

    /// <summary>End less start.</summary>
    Difference,

    /// <summary>End over start, as a fraction.</summary>
    Ratio,

    /// <summary>Yearly growth multiplied, as a fraction of the start.</summary>
    Product,

    /// <summary>The root of the ratio over the years.</summary>
    Root,

    /// <summary>Growth: the ratio or root less one.</summary>
    Growth,

    /// <summary>The benchmark's value.</summary>
    Benchmark,

    /// <summary>The number that the higher authority set.</summary>
    Assignment,

    /// <summary>The numbers that fulfil the aim.</summary>
    Region,
}
