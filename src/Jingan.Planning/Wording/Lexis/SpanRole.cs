namespace Jingan.Planning.Wording;

/// <summary>What a piece of a wording is: the closed list of roles that a reading gives to every character.</summary>
public enum SpanRole
{
    /// <summary>Marks and blanks that only part what stands beside them.</summary>
    Punctuation,

    /// <summary>A number that is part of the aim or the value.</summary>
    Number,

    /// <summary>The unit of such a number.</summary>
    Unit,

    /// <summary>A word or sign that bounds it: 不低于, 以上, &gt;.</summary>
    Bound,

    /// <summary>约, 左右, 余: the number is not exact.</summary>
    Approximation,

    /// <summary>达到, 新增, 完成: what is done with the number.</summary>
    Verb,

    /// <summary>增长, 下降, 降幅: the number is a change, and which way.</summary>
    Direction,

    /// <summary>What is counted or measured.</summary>
    Subject,

    /// <summary>Where, for whom, of how many: what the statement holds for.</summary>
    Scope,

    /// <summary>Under what condition the statement holds.</summary>
    Condition,

    /// <summary>Whose value is compared with: 全市平均水平.</summary>
    Benchmark,

    /// <summary>The time that a change is counted from: 比2020年.</summary>
    Reference,

    /// <summary>An earlier level that is left: 从9%左右.</summary>
    Base,

    /// <summary>A date or a period.</summary>
    Period,

    /// <summary>How often: 每年, 日均.</summary>
    Frequency,

    /// <summary>A word that totals: 累计.</summary>
    Total,

    /// <summary>力争, 确保.</summary>
    Modality,

    /// <summary>预计.</summary>
    Estimate,

    /// <summary>分别, 和, 或, 其中: how statements hang together.</summary>
    Connective,

    /// <summary>How: 基本, 稳步, 实际.</summary>
    Manner,

    /// <summary>A position among peers.</summary>
    Rank,

    /// <summary>全覆盖: the whole of something.</summary>
    Whole,

    /// <summary>A name with figures in it: PM2.5, 14号线, 前三季度 of a title.</summary>
    Name,

    /// <summary>The size of a thing that is counted: 10亿元以上 of a project.</summary>
    Size,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>A footnote mark, a bullet, an enumerator.</summary>
    Footnote,

    /// <summary>Words that state an aim or a value without a number.</summary>
    Words,
}
