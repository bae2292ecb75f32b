namespace Jingan.Planning.Wording;

/// <summary>The families of words that a text can hold; a reader looks for its own only where one of them occurs.</summary>
[Flags]
internal enum WordFamily
{
    None = 0,

    /// <summary>首位, 前列, and the 前 and 第 of 前三 and 第二位.</summary>
    Rank = 1,

    /// <summary>全覆盖, 基本消除, 应保尽保.</summary>
    Whole = 1 << 1,

    /// <summary>下达, 核定, 要求.</summary>
    Giving = 1 << 2,

    /// <summary>同步, 保持一致.</summary>
    Pace = 1 << 3,

    /// <summary>持平, 稳定, 不低于.</summary>
    Maintaining = 1 << 4,

    /// <summary>高于, 快于, 达到; 比 and 超, which lead to an offset.</summary>
    Comparing = 1 << 5,

    /// <summary>年均.</summary>
    Average = 1 << 6,

    /// <summary>同比.</summary>
    YearOnYear = 1 << 7,

    /// <summary>五年, 期内.</summary>
    Period = 1 << 8,

    /// <summary>累计.</summary>
    CountedUp = 1 << 9,

    /// <summary>累计, 新增, in a name.</summary>
    Total = 1 << 10,

    /// <summary>下降率, in a name.</summary>
    ChangeNoun = 1 << 11,

    /// <summary>率, 占比, 浓度, in a name.</summary>
    LevelNoun = 1 << 12,

    /// <summary>增速, 增幅, in a name.</summary>
    GrowthNoun = 1 << 13,
}
