namespace Jingan.Planning.Wording;

/// <summary>What a function word does to the number beside it.</summary>
internal enum WordKind
{
    /// <summary>不低于, 至少: this number or more follows.</summary>
    AtLeast,

    /// <summary>高于, 超过: more than this number follows.</summary>
    GreaterThan,

    /// <summary>不超过, 至多: this number or less follows.</summary>
    AtMost,

    /// <summary>低于, 不满: less than this number follows.</summary>
    LessThan,

    /// <summary>近, 接近: a reported value lies below this number; an aim lies about it.</summary>
    Near,

    /// <summary>约: about this number follows.</summary>
    About,

    /// <summary>以上, behind a number.</summary>
    OrMore,

    /// <summary>以下, 以内, behind a number.</summary>
    OrLess,

    /// <summary>余, 多, 以外, behind a number.</summary>
    AndMore,

    /// <summary>左右, behind a number.</summary>
    OrSo,

    /// <summary>达到, 提高到: a level follows.</summary>
    Level,

    /// <summary>控制在: a ceiling follows where no other bound is said.</summary>
    Cap,

    /// <summary>增长, 提高: an increase follows.</summary>
    Increase,

    /// <summary>下降, 减少: a decrease follows.</summary>
    Decrease,

    /// <summary>新增, 建成, 引进: a number of things made or won follows.</summary>
    Flow,

    /// <summary>累计, 五年共: a total follows.</summary>
    Cumulative,

    /// <summary>同比, 比上年.</summary>
    YearOnYear,

    /// <summary>分别: as many numbers follow as subjects went before.</summary>
    Respectively,

    /// <summary>力争, 争取.</summary>
    Stretch,

    /// <summary>确保, 保证.</summary>
    Commitment,

    /// <summary>预计: the value is an estimate.</summary>
    Estimate,

    /// <summary>基本, 继续, 实际: no effect on a number.</summary>
    Neutral,

    /// <summary>每: a denominator follows.</summary>
    Per,

    /// <summary>和, 及, 与.</summary>
    And,

    /// <summary>或.</summary>
    Or,
}
