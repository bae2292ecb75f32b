namespace Jingan.Planning.Wording;

/// <content>What the words before a number come to, once all of them are read.</content>
internal partial struct FrontReader
{
    private void Finish(int number)
    {
        if (nounFrom >= 0)
            item.Subject = Quoting.Unquoted(text.Original(clause[nounFrom].Start, clause[nounTo].End).Trim('、', '，', ' ', '的'));

        item.IsOwnVerb = item.HasVerb;
        if (item is { Pace: null, Subject: { } subject } && NamesDailyFlow(subject))
            item.Pace = new(1, 'd', IsMean: false);

        if (IsWorkDone(number))
            (item.Direction, item.IsFlow, item.IsLevel) = (null, true, false);

        item.IsTotal |= item.IsCountedUp && item.Direction is null && HasPeriod(number);
        if (hasReach)
            item.IsLevel = item.Direction is null;

        // 逐年提高到20%: how the level is reached, and no amount of each year.
        if (hasReach && item.Pace is { IsMean: false } && steps is { } gradual)
            (item.Pace, item.Note) = (null, item.Note ?? gradual);
    }

    /// <summary>五年累计, “十四五”期间共, 2021-2025年累计: a total of the period.</summary>
    private bool HasPeriod(int number)
    {
        for (var at = 0; at < number; at++)
        {
            var lexeme = clause[at];
            if (lexeme is { Kind: LexemeKind.Quantity, Role: SpanRole.Period, Quantity.Unit: { } unit } && unit.Measures("year"))
                return true;

            if (lexeme.Kind == LexemeKind.Time && text.Between(lexeme.Start, lexeme.End) is var time && (time.IndexOf("期") >= 0 || time.IndexOf('五') >= 0 || time.IndexOfAny('-', '~', '至') >= 0 && time.IndexOf("年") >= 0))
                return true;
        }

        return false;
    }

    /// <summary>污水日处理能力, 日供水量: an amount of each day, told by the noun.</summary>
    private static bool NamesDailyFlow(ReadOnlySpan<char> subject)
    {
        if (!(subject is [.., '能', '力'] or [.., '规', '模'] or [.., '量']))
            return false;

        for (var at = subject.IndexOf('日'); at >= 0 && at + 2 < subject.Length; at++)
        {
            if (subject[at] == '日' && (at == 0 || subject[at - 1] is not ('工' or '作' or '节' or '假' or '生' or '今' or '明' or '昨' or '每' or '末' or '休' or '即' or '隔' or '翌')) && subject[at + 1] is '处' or '供' or '产' or '生' or '输' or '加' or '收' or '焚' or '清' or '净' or '取' or '消' or '吞' or '发')
                return true;
        }

        return false;
    }

    /// <summary>优化提升慢行道40公里: a verb of work or a noun of work leads, and nothing rises by kilometres.</summary>
    private bool IsWorkDone(int number)
    {
        if (item.Direction is null || changeAt < 0 || text.Between(clause[changeAt].Start, clause[changeAt].End) is not ("减排" or "提升" or "提高" or "提质" or "扩大" or "延长" or "降低" or "压缩"))
            return false;

        var unit = clause[number].Quantity!.Unit;
        if (unit is null || unit.IsPercent || unit.IsPercentagePoints)
            return false;

        var plain = unit.Base;
        if (text.Between(clause[changeAt].Start, clause[changeAt].End) is "减排")
            return plain.Measures("mass") || plain.Measures("carbon-dioxide");

        var isExtent = plain.Measures("area") || plain.Measures("length");
        var isThing = plain.Symbol is "个" or "家" or "处" or "座" or "所" or "条" or "栋" or "幢" or "套" or "户" or "台" or "间" or "片" or "块";
        var leads = hasWork || LedByNoun();
        return (isExtent && leads) || (isThing && text.Between(clause[changeAt].Start, clause[changeAt].End) is "提升" or "提质" && (objectAt > changeAt || leads));
    }

    private bool LedByNoun()
    {
        for (var at = 0; at < changeAt; at++)
        {
            if (clause[at].Is(Act.Work) || (clause[at].IsNoun && NamesWork(text.Between(clause[at].Start, clause[at].End))))
                return true;
        }

        return false;
    }

    private static bool NamesWork(ReadOnlySpan<char> words)
    {
        foreach (var noun in WorkNouns)
        {
            if (words.IndexOf(noun) >= 0)
                return true;
        }

        return false;
    }
}
