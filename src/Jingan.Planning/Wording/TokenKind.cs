namespace Jingan.Planning.Wording;

/// <summary>What a piece of a clause is.</summary>
internal enum TokenKind
{
    /// <summary>Names and other words.</summary>
    Text,

    /// <summary>A function word.</summary>
    Word,

    /// <summary>A number with its unit and the words behind it.</summary>
    Amount,

    /// <summary>Digits that belong to a name: PM2.5, 14号线, 12345热线.</summary>
    Name,

    /// <summary>A year, a period or a day.</summary>
    Date,

    /// <summary>How many years something takes: 五年, 用3年时间.</summary>
    Span,

    /// <summary>翻一番.</summary>
    Doubling,
}
