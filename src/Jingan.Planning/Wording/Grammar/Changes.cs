namespace Jingan.Planning.Wording;

/// <summary>Settles what a number with a direction is: one signed change.</summary>
internal static class Changes
{
    public static Reason? Settle(Item item, Glyphs text)
    {
        if (item.Quantity is not { } quantity || item.Kind != ItemKind.Number)
            return null;

        if (quantity.Itself is { } itself)
            return Itself(item, itself, text);

        if (item.Direction is null || item.IsTotal)
            return null;

        item.Kind = ItemKind.Change;
        var (low, high) = (item.Low, item.High);
        if (low is >= 0 or null && high is >= 0 or null)
            return null;

        // 增长-2% is a fall of 2 %, 下降-2% contradicts itself.
        if (item.Direction == ChangeDirection.Decrease || low is null || high is null || low > 0 || high > 0)
            return Reason.Contradiction(text.Original(item.Start, item.End));

        item.Direction = ChangeDirection.Decrease;
        (item.Low, item.High, item.LowIn, item.HighIn) = (-high, -low, item.HighIn, item.LowIn);
        return null;
    }

    private static Reason? Itself(Item item, ItselfKind itself, Glyphs text)
    {
        if (itself == ItselfKind.TwoDigits && item.Direction is null && !text.Between(item.Start, item.End).Contains("增长", StringComparison.Ordinal))
        {
            (item.Low, item.High, item.LowIn, item.HighIn) = (10, null, true, false);
            return null;
        }

        var isFall = itself is ItselfKind.Halved or ItselfKind.Negative;
        if (item.Direction is { } said && said == ChangeDirection.Decrease != isFall && itself is not ItselfKind.TwoDigits)
            return Reason.Contradiction(text.Original(item.Start, item.End));

        item.Kind = ItemKind.Change;
        item.IsMultipleReached = itself == ItselfKind.Doubled;
        item.Direction = isFall || (itself == ItselfKind.TwoDigits && item.Direction == ChangeDirection.Decrease) ? ChangeDirection.Decrease : ChangeDirection.Increase;
        if (itself is ItselfKind.Positive or ItselfKind.Negative)
            (item.Low, item.High, item.LowIn, item.HighIn) = (0, null, false, false);
        else if (itself == ItselfKind.TwoDigits)
            (item.Low, item.High, item.LowIn, item.HighIn) = (10, null, true, false);

        return null;
    }
}
