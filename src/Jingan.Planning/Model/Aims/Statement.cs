namespace Jingan.Planning;

/// <summary>What a document says of an indicator: what a target asks for, or what an observation reports.</summary>
/// <remarks>
/// A closed algebra, told apart by what is needed to test it: a number, a change against a base, a reference to a benchmark, an
/// assignment or a level, a rank, the whole of a scope, words that no number tests, and several of these.
/// </remarks>
public abstract record Statement
{
    private protected Statement()
    {
    }

    /// <summary>The kind, as the file format and the tool name it.</summary>
    public abstract StatementKind Kind { get; }

    /// <summary>How firmly it is worded; it never moves a bound. Null for a plain statement.</summary>
    public Modality? Modality { get; init => field = Given.Defined(value); }

    /// <summary>What the wording says beside it that limits it, such as a scope in brackets; null for nothing.</summary>
    public string? Note { get; init => field = Given.NullOrNotBlank(value); }
}

/// <summary>The kinds of statements: a closed list.</summary>
public enum StatementKind
{
    /// <summary>One number.</summary>
    Exact,

    /// <summary>The number or more: 5%以上, 不低于.</summary>
    AtLeast,

    /// <summary>More than the number: 超过, 高于.</summary>
    GreaterThan,

    /// <summary>The number or less: 控制在…以内, 不超过.</summary>
    AtMost,

    /// <summary>Less than the number: 低于, 不满.</summary>
    LessThan,

    /// <summary>A closed range: 3~5.</summary>
    Between,

    /// <summary>Near a number: 5%左右, 约.</summary>
    About,

    /// <summary>A move by an amount against a base: 下降18%.</summary>
    Change,

    /// <summary>A total over the period: [13.5], 五年累计….</summary>
    Cumulative,

    /// <summary>A number that a higher authority sets elsewhere: 完成市下达目标.</summary>
    Delegated,

    /// <summary>The whole of a scope: 全部完成, 全覆盖.</summary>
    CompleteAll,

    /// <summary>Compared with a benchmark's value: 高于全市平均水平.</summary>
    Relative,

    /// <summary>Growth in step with a benchmark's growth: 与全市增速保持同步.</summary>
    KeepPace,

    /// <summary>A position among peers: 保持中心城区首位.</summary>
    Rank,

    /// <summary>No worse than the reference: 保持稳定, 持平.</summary>
    MaintainLevel,

    /// <summary>Words that no number tests: 进一步完善.</summary>
    Qualitative,

    /// <summary>Several parts, each a statement of its own.</summary>
    Composite,
}

/// <summary>How firmly something is worded; it never moves a bound.</summary>
public enum Modality
{
    /// <summary>力争, 争取, 努力: to be reached if at all possible.</summary>
    Stretch,

    /// <summary>确保, 保证: promised.</summary>
    Commitment,
}
