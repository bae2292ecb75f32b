namespace Jingan.Planning.Wording;

/// <summary>Settles what the words around a number make of it: the number, a bound, a range, or nothing that can be.</summary>
internal static class Bounds
{
    public static void TakeFront(Item item, Lexeme word)
    {
        word.Role = word.Act is Act.About or Act.Near ? SpanRole.Approximation : SpanRole.Bound;
        item.HasVerb |= word.Act is not (Act.About or Act.Near);
        switch (word.Act)
        {
            case Act.About:
                item.IsAbout = true;
                break;
            case Act.Near:
                item.IsNear = true;
                break;
            case Act.Cap:
                item.IsCapped = true;
                break;
            default:
                item.Front = Stricter(item.Front, SideOf(word.Act));
                break;
        }
    }

    public static void TakeBehind(Item item, Lexeme word)
    {
        word.Role = word.Act == Act.OrSo ? SpanRole.Approximation : SpanRole.Bound;
        switch (word.Act)
        {
            case Act.OrSo:
                (item.IsAbout, item.IsAboutBehind) = (true, true);
                break;
            case Act.Among:
                break;
            case Act.Beyond:
                item.Behind = BoundSide.Above;
                break;
            case Act.OrMore:
                item.Behind = BoundSide.AtLeast;
                break;
            default:
                item.Behind = BoundSide.AtMost;
                break;
        }
    }

    public static BoundSide SideOf(Act act) => act switch
    {
        Act.AtLeast => BoundSide.AtLeast,
        Act.Above => BoundSide.Above,
        Act.AtMost => BoundSide.AtMost,
        _ => BoundSide.Below,
    };

    public static bool IsLower(BoundSide side) => side is BoundSide.AtLeast or BoundSide.Above;

    /// <summary>The interval that the words make; the reason where they contradict each other.</summary>
    public static Reason? Settle(Item item, Glyphs text, bool isAim)
    {
        if (item.Kind is not (ItemKind.Number or ItemKind.Change or ItemKind.Relative) || item.Quantity is null)
            return null;

        if (item.IsBand && item.Low is not null)
            return null;

        var quantity = item.Quantity;
        var said = text.Original(item.Start, item.End);
        if (item.Front is { } one && item.Behind is { } two && IsLower(one) != IsLower(two))
            return Reason.Contradiction(said);

        var side = item.Front is { } front ? Stricter(item.Behind, front) : item.Behind;
        if (item.Kind == ItemKind.Relative && item.Factor is not null)
            return Factor(item, quantity, side, isAim, said);

        if (quantity.IsMore && item.IsAboutBehind)
            return Reason.Contradiction(said);

        if (quantity.IsMore && !item.IsAbout)
        {
            if (side is { } other && !IsLower(other))
                return Reason.Contradiction(said);

            side = BoundSide.Above;
        }

        var isAbout = item.IsAbout || quantity.IsSome;
        if (item.IsNear && isAim)
            isAbout = true;
        else if (item.IsNear && !isAbout)
        {
            if (side is not null)
                return Reason.Contradiction(said);

            side = BoundSide.Below;
        }

        if (isAbout && side is not null)
            return Reason.Contradiction(said);

        if (quantity.IsRange)
            return Range(item, quantity, side, isAbout, said);

        if (side is null && item.IsCapped && !isAbout)
            side = BoundSide.AtMost;

        item.IsApproximate = isAbout;
        (item.Low, item.High, item.LowIn, item.HighIn) = side switch
        {
            BoundSide.AtLeast => (quantity.Low, (decimal?)null, true, false),
            BoundSide.Above => (quantity.Low, null, false, false),
            BoundSide.AtMost => (null, quantity.Low, false, true),
            BoundSide.Below => (null, quantity.Low, false, false),
            _ => ((decimal?)quantity.Low, (decimal?)quantity.Low, true, true),
        };
        return null;
    }

    /// <summary>达到全市平均的50%以上: a bound of the share is how both compare.</summary>
    private static Reason? Factor(Item item, Quantity quantity, BoundSide? side, bool isAim, string said)
    {
        if (quantity.IsRange)
            return Reason.Range(said);

        side = quantity.IsMore ? BoundSide.Above : side ?? (item.IsNear && !isAim ? BoundSide.Below : null);
        item.IsApproximate = item.IsAbout || quantity.IsSome || (item.IsNear && isAim);
        if (side is null)
            return null;

        var stated = side switch
        {
            BoundSide.AtLeast => Comparator.AtLeast,
            BoundSide.Above => Comparator.GreaterThan,
            BoundSide.AtMost => Comparator.AtMost,
            _ => Comparator.LessThan,
        };
        if (item.IsApproximate || (item.Comparator != Comparator.Reach && item.Comparator is Comparator.AtLeast or Comparator.GreaterThan != IsLower(side.Value)))
            return Reason.Contradiction(said);

        item.Comparator = item.Comparator is Comparator.GreaterThan or Comparator.LessThan ? item.Comparator : stated;
        return null;
    }

    private static Reason? Range(Item item, Quantity quantity, BoundSide? side, bool isAbout, string said)
    {
        // 控制在3-6%以内 is the range; which end 不少于3-5座 means is not said.
        if (side is { } bound && (IsLower(bound) || item.Front is not null || (said.EndsWith('下') && !item.IsCapped)) && !quantity.IsBand)
            return Reason.Range(said);

        if (quantity.IsBand && side is not null && IsLower(side.Value))
            return Reason.Range(said);

        item.IsApproximate = isAbout;
        (item.Low, item.High, item.LowIn, item.HighIn) = (quantity.Low, quantity.High, true, true);
        return null;
    }

    /// <summary>Of two bounds on one side the stricter one; the later of two that contradict, which settling refuses.</summary>
    public static BoundSide Stricter(BoundSide? one, BoundSide other) => (one, other) switch
    {
        (BoundSide.Above, BoundSide.AtLeast) => BoundSide.Above,
        (BoundSide.Below, BoundSide.AtMost) => BoundSide.Below,
        _ => other,
    };
}
