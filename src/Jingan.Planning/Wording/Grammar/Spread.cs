namespace Jingan.Planning.Wording;

/// <summary>Lets what stands once hold for the whole list, where the language means so.</summary>
/// <remarks>A bare list has only 、, 和 and the like between its numbers, no noun and no verb.</remarks>
internal readonly struct Spread(List<Item> items, int first)
{
    public void Apply()
    {
        for (var index = items.Count - 1; index > first; index--)
            UnitBack(items[index - 1], items[index]);

        for (var index = first + 1; index < items.Count; index++)
            Forward(items[index - 1], items[index]);

        BoundBack();
        PairSubjects();
        PairBenchmarks();
    }

    private static bool IsNumeric(Item item) => item.Kind is ItemKind.Number or ItemKind.Change or ItemKind.Relative && item.Quantity is not null;

    /// <summary>Whether the second follows the first with neither noun nor verb between.</summary>
    private static bool IsBare(Item one, Item other)
    {
        if (!IsNumeric(one) || !IsNumeric(other) || other.IsOwnVerb || other.IsOfWhich || other.IsTotal || other.StartsClause)
            return false;

        return !other.HasNounBefore && !one.HasNounBehind && other.Kind == ItemKind.Number | other.IsRelativeByList;
    }

    private static void Forward(Item one, Item other)
    {
        // 其中男性82.3岁、女性87.1岁: both are parts of what went before.
        if (one is { IsOfWhich: true, IsInAside: false } && IsNumeric(other) && !other.StartsClause)
            other.IsOfWhich = true;

        if (!IsNumeric(one) || !IsNumeric(other) || (other.IsOfWhich && !one.IsOfWhich) || other.IsTotal)
            return;

        other.IsRespectively |= one.IsRespectively && !other.StartsClause;
        if (other.IsOwnVerb)
            return;

        var isBare = IsBare(one, other);
        var isSameClass = other.Quantity!.Itself is null && (one.IsPercentClass == IsPercentClassOf(other, one));
        var isShared = isSameClass || (isBare && one.IsRespectively && other.Quantity.Itself is null && other.Unit is not null);
        if (one.Direction is not null && isShared && !one.IsLevel)
        {
            (other.Direction, other.IsMultipleReached, other.Reference) = (one.Direction, one.IsMultipleReached, other.Reference ?? one.Reference);
            other.IsYearOnYear |= one.IsYearOnYear;
        }

        // 分别低于10/10万、3‰: the bound before both, whatever their units.
        if (isBare && one.IsRespectively && !other.HasOwnBound && !one.HasBehindBound && one.Kind != ItemKind.Relative)
            (other.Front, other.IsAbout, other.IsNear, other.IsCapped) = (one.Front, one.IsAbout, one.IsNear, one.IsCapped);

        if (one.IsPercentClass != IsPercentClassOf(other, one))
            return;

        (other.IsLevel, other.IsFlow, other.IsCountedUp) = (other.IsLevel || one.IsLevel, other.IsFlow || one.IsFlow, other.IsCountedUp || one.IsCountedUp);
        other.Pace ??= one.Pace;
        if (!isBare)
            return;

        other.Modality ??= one.Modality;
        if (one.Kind == ItemKind.Relative && (one.Factor is null || other.Unit == Unit.Times || other.Unit is { IsPercent: true }))
            (other.Kind, other.Comparator, other.Whose, other.Factor, other.IsRelativeByList) = (ItemKind.Relative, one.Comparator, one.Whose, one.Factor is null ? null : other.Quantity.Low * (other.Unit == Unit.Times ? 1 : 0.01m), true);

        if (one.IsRespectively && other.Kind == ItemKind.Relative && !other.HasOwnBound && !one.HasBehindBound)
            (other.Front, other.IsAbout, other.IsNear, other.IsCapped) = (one.Front, one.IsAbout, one.IsNear, one.IsCapped);
    }

    private static bool IsPercentClassOf(Item other, Item one) => other.Unit is null ? one.IsPercentClass : other.IsPercentClass;

    /// <summary>2个、3个百分点: the last unit serves the bare list; scale words stay with their number.</summary>
    private static void UnitBack(Item one, Item other)
    {
        if (!IsBare(one, other) || other.Unit is not { } unit)
            return;

        if (one.Unit is null)
            one.Unit = unit;
        else if (one.Unit.Symbol == "个" && unit.IsPercentagePoints)
            one.Unit = unit;
        else if (one.Unit.IsBareScale && !unit.IsBareScale)
            one.Unit = one.Unit.Over(unit);
    }

    /// <summary>A bound behind the last number binds those before it in a bare list where none has one of its own.</summary>
    private void BoundBack()
    {
        for (var last = items.Count - 1; last > first; last--)
        {
            var start = last;
            while (start > first && IsBare(items[start - 1], items[start]))
                start--;

            if (start < last && items[last].HasBehindBound && !AnyBoundBefore(start, last))
            {
                for (var index = start; index < last; index++)
                    (items[index].Behind, items[index].IsAbout) = (items[last].Behind, items[last].IsAbout);
            }

            last = start;
        }
    }

    private bool AnyBoundBefore(int start, int last)
    {
        for (var index = start; index < last; index++)
        {
            if (items[index].HasOwnBound || items[index].Quantity!.IsMore || items[index].Quantity!.IsRange)
                return true;
        }

        return items[last].Front is not null || items[last].IsCapped;
    }

    /// <summary>分别高于全国、全省0.4个、0.9个百分点: as many benchmarks as numbers.</summary>
    private void PairBenchmarks()
    {
        var count = 0;
        while (first + count < items.Count && items[first + count].Kind == ItemKind.Relative && (count == 0 || items[first + count].IsRelativeByList))
            count++;

        if (count < 2 || items[first].Whose!.Split('、', '和', '及', '与') is not { } names || names.Length != count)
            return;

        for (var index = 0; index < count; index++)
            items[first + index].Whose = names[index].Trim();
    }

    /// <summary>甲、乙分别增长4%、3%: as many subjects as numbers.</summary>
    private void PairSubjects()
    {
        if (first >= items.Count || !items[first].IsRespectively || items[first].Subject is not { } named)
            return;

        var count = 1;
        while (first + count < items.Count && items[first + count].IsRespectively && items[first + count].Subject is null)
            count++;

        var names = named.Split(['、', '和', '及', '与']);
        if (count < 2)
            return;

        for (var index = 0; index < count; index++)
            items[first + index].Subject = names.Length == count && Array.TrueForAll(names, name => name.Length > 0) ? names[index].Trim() : index == 0 ? null : items[first + index].Subject;

        if (names.Length != count)
        {
            for (var index = 0; index < count; index++)
                items[first + index].Subject = null;
        }
    }
}
