namespace Jingan.Planning.Wording;

/// <summary>What a word does in a wording.</summary>
internal enum Act
{
    /// <summary>Nothing: part of a name.</summary>
    None,

    /// <summary>不低于, 至少: this number or more follows.</summary>
    AtLeast,

    /// <summary>高于, 超过: more than this number follows.</summary>
    Above,

    /// <summary>不超过, 至多: this number or less follows.</summary>
    AtMost,

    /// <summary>低于, 不满: less than this number follows.</summary>
    Below,

    /// <summary>近, 接近: just below the number that follows.</summary>
    Near,

    /// <summary>约: about the number that follows.</summary>
    About,

    /// <summary>控制在: a ceiling follows where no other bound is said.</summary>
    Cap,

    /// <summary>以上, behind a number.</summary>
    OrMore,

    /// <summary>以下, 以内, behind a number.</summary>
    OrLess,

    /// <summary>内, behind a time: within it.</summary>
    Within,

    /// <summary>以外, behind a number.</summary>
    Beyond,

    /// <summary>左右, behind a number.</summary>
    OrSo,

    /// <summary>之间, 区间, behind a range.</summary>
    Among,

    /// <summary>达到, 为: a level follows.</summary>
    Level,

    /// <summary>提高到, 增至, 调整为: a level follows, reached from another one.</summary>
    Reach,

    /// <summary>增长, 提高: a rise follows.</summary>
    Rise,

    /// <summary>下降, 减少: a fall follows.</summary>
    Fall,

    /// <summary>新增, 建成, 引进: an amount of things made or won follows.</summary>
    Work,

    /// <summary>拥有, 共有: a stock follows.</summary>
    Stock,

    /// <summary>增速, 增长率: a rate of growth, which has a level of its own.</summary>
    RateNoun,

    /// <summary>涨幅, 增幅: the number is a rise.</summary>
    RiseNoun,

    /// <summary>降幅, 下降率: the number is a fall.</summary>
    FallNoun,

    /// <summary>累计, 共: a total follows.</summary>
    Total,

    /// <summary>五年, 期内 with a total: the total of the period.</summary>
    PeriodTotal,

    /// <summary>每年, 日均: the amount is one for each such time.</summary>
    Frequency,

    /// <summary>同比, 比上年: against the year before.</summary>
    YearOnYear,

    /// <summary>从, 由: an earlier level follows.</summary>
    From,

    /// <summary>比, 较: what is compared with follows.</summary>
    Than,

    /// <summary>高, 快, 低: behind 比 and what is compared with.</summary>
    Higher,

    /// <summary>低, 慢: behind 比 and what is compared with.</summary>
    Lower,

    /// <summary>基础上, 相比: what is compared with went before.</summary>
    OnBase,

    /// <summary>分别: as many numbers follow as subjects went before.</summary>
    Respectively,

    /// <summary>均, 都, 各: each of the subjects.</summary>
    Each,

    /// <summary>力争, 争取.</summary>
    Stretch,

    /// <summary>确保, 保证.</summary>
    Commitment,

    /// <summary>预计: the value is an estimate.</summary>
    Estimate,

    /// <summary>基本, 稳步: how, without a number.</summary>
    Manner,

    /// <summary>不, 未: not.</summary>
    Not,

    /// <summary>和, 及, 与.</summary>
    And,

    /// <summary>或.</summary>
    Or,

    /// <summary>其中, 含: a part of the number before follows.</summary>
    OfWhich,

    /// <summary>的.</summary>
    Of,

    /// <summary>占, 占比: a share follows.</summary>
    Share,

    /// <summary>翻番, 减半, 正增长: a change that needs no number behind it; the quantity holds it.</summary>
    ChangeItself,

    /// <summary>位居, 排名: a position follows.</summary>
    RankVerb,

    /// <summary>全覆盖, 全部完成: the whole of a scope.</summary>
    Whole,

    /// <summary>每个, 每所: each of them.</summary>
    PerEach,

    /// <summary>按年均口径: what the number measures, as canonical wordings say it.</summary>
    BasisWord,

    /// <summary>连续, 近, 未来: a run of years follows.</summary>
    Running,
}
