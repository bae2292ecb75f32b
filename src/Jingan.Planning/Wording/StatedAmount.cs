using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>A number or range with its unit and the words directly behind it, before the words in front are heard.</summary>
/// <param name="Lower">The lower number stated.</param>
/// <param name="Upper">The upper number stated; the same where it is one number.</param>
/// <param name="Unit">The unit stated; null for none.</param>
/// <param name="IsChinese">Whether it is written in Chinese figures, which occur in names more often.</param>
internal sealed record StatedAmount(decimal Lower, decimal Upper, Unit? Unit, bool IsChinese = false)
{
    public bool IsRange => Lower != Upper;

    /// <summary>以上 stands behind it.</summary>
    public bool OrMore { get; init; }

    /// <summary>以下 or 以内 stands behind it.</summary>
    public bool OrLess { get; init; }

    /// <summary>余, 多 or 以外 stands behind it.</summary>
    public bool AndMore { get; init; }

    /// <summary>左右 stands behind it.</summary>
    public bool OrSo { get; init; }

    public bool HasSuffix => OrMore || OrLess || AndMore || OrSo;

    public StatedAmount With(WordKind suffix) => suffix switch
    {
        WordKind.OrMore => this with { OrMore = true },
        WordKind.OrLess => this with { OrLess = true },
        WordKind.AndMore => this with { AndMore = true },
        _ => this with { OrSo = true },
    };
}
