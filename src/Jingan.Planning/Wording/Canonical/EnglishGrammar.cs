using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Reads exactly what the canonical English can say, and a few near words of it; anything else is not English.</summary>
internal static class EnglishGrammar
{
    private const string Respectively = ", respectively";

    private static readonly string[] Rises = ["increase by ", "grow by ", "rise by ", "raise by "];

    private static readonly string[] Falls = ["decrease by ", "reduce by ", "fall by ", "drop by ", "cut by "];

    private static readonly (string Words, Comparator Comparator)[] Assigned =
    [
        ("meet the target set by ", Comparator.Reach), ("stay within the target set by ", Comparator.AtMost), ("be no lower than the target set by ", Comparator.AtLeast), ("exceed the target set by ", Comparator.GreaterThan),
        ("stay below the target set by ", Comparator.LessThan), ("as assigned by ", Comparator.Reach), ("as set by ", Comparator.Reach),
    ];

    private static readonly (string Words, Comparator Comparator)[] Compared =
    [
        ("reach ", Comparator.Reach), ("no lower than ", Comparator.AtLeast), ("above ", Comparator.GreaterThan), ("higher than ", Comparator.GreaterThan), ("faster than ", Comparator.GreaterThan),
        ("no higher than ", Comparator.AtMost), ("below ", Comparator.LessThan), ("lower than ", Comparator.LessThan),
    ];

    private static readonly (string Words, Comparator Comparator)[] Kept =
        [("no worse than ", Comparator.Reach), ("not below ", Comparator.AtLeast), ("better than ", Comparator.GreaterThan), ("not above ", Comparator.AtMost), ("less than ", Comparator.LessThan)];

    private static readonly (string Words, PeriodUnit Unit)[] Units =
        [("day", PeriodUnit.Day), ("week", PeriodUnit.Week), ("month", PeriodUnit.Month), ("quarter", PeriodUnit.Quarter), ("half-year", PeriodUnit.Half), ("year", PeriodUnit.Year)];

    private static readonly (string Words, Basis Basis)[] Bases =
    [
        ("[level] ", Basis.Level), ("[change] ", Basis.Change), ("[year on year] ", Basis.YearOnYear), ("[average annual growth] ", Basis.AverageAnnualGrowth), ("[period total] ", Basis.PeriodTotal), ("[other basis] ", Basis.Other),
    ];

    private static readonly Func<EnglishCursor, Unit?, Statement?>[] Kinds = [Whole, Ranked, Delegated, Pace, Maintained, Changed, Multiplied, Total, Number, Relative, Words];

    /// <summary>Whether a text may be English: it has two small letters beside each other, or begins with a bracketed or quoted word between English marks.</summary>
    public static bool MayBe(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsAsciiLetterLower(text[index]) && char.IsAsciiLetter(text[index - 1]))
                return true;

            if (text[index] == ' ' && text[index - 1] == ';')
                return true;
        }

        return false;
    }

    /// <summary>The statement; null where the text is not English, up to its last letter.</summary>
    public static Statement? Read(string wording, Unit? column)
    {
        var text = wording.Trim();
        if (text.Any(char.IsControl))
            return null;

        var isRespectively = text.EndsWith(Respectively, StringComparison.OrdinalIgnoreCase);
        if (isRespectively)
            text = text[..^Respectively.Length];

        var isEither = text.Contains("; or ", StringComparison.Ordinal);
        var texts = Split(text, isEither ? "; or " : "; ");
        if (texts is [var only])
            return isRespectively ? null : One(only, column);

        var parts = new List<StatementPart>(texts.Count);
        var isEnglish = isEither || isRespectively;
        foreach (var part in texts)
        {
            if (Part(part, column, ref isEnglish) is not { } read)
                return null;

            parts.Add(read);
        }

        if (!isEnglish)
            return null;

        return new CompositeStatement([.. parts], isRespectively ? Connective.Respectively : isEither ? Connective.Or : Connective.And);
    }

    /// <summary>The parts between some marks, those in quotation marks left whole.</summary>
    private static List<string> Split(string text, string mark)
    {
        var parts = new List<string>();
        var start = 0;
        var close = '\0';
        for (var index = 0; index < text.Length; index++)
        {
            if (close != '\0')
                close = text[index] == close ? '\0' : close;
            else if (text[index] is '“' or '「' or '『')
                close = text[index] switch { '“' => '”', '「' => '」', _ => '』' };
            else if (text.AsSpan(index).StartsWith(mark, StringComparison.Ordinal))
            {
                parts.Add(text[start..index]);
                start = index + mark.Length;
                index = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static StatementPart? Part(string text, Unit? column, ref bool isEnglish)
    {
        var isOfWhich = text.StartsWith("of which ", StringComparison.Ordinal);
        var body = isOfWhich ? text["of which ".Length..] : text;
        isEnglish |= isOfWhich;
        if (Based(body, column) is { } based)
        {
            isEnglish |= MayBe(body);
            return new(based.Statement) { IsOfWhich = isOfWhich, Basis = based.Basis };
        }

        var cursor = new EnglishCursor(body);
        var subject = cursor.TakeName(": ");
        if (subject.Length > 0 && cursor.Take(": ") && Based(cursor.Rest.ToString(), column) is { } told)
        {
            isEnglish = true;
            return new(told.Statement, subject) { IsOfWhich = isOfWhich, Basis = told.Basis };
        }

        return TargetWording.Read(body, unit: column).Aim is { } chinese and not CompositeStatement ? new(chinese) { IsOfWhich = isOfWhich } : null;
    }

    private static (Statement Statement, Basis? Basis)? Based(string text, Unit? column)
    {
        Basis? basis = null;
        foreach (var (words, known) in Bases)
        {
            if (!text.StartsWith(words, StringComparison.Ordinal))
                continue;

            (text, basis) = (text[words.Length..], known);
            break;
        }

        return One(text, column) is { } statement ? (statement, basis) : null;
    }

    private static Statement? One(string text, Unit? column)
    {
        Modality? modality = null;
        if (text.StartsWith("strive for: ", StringComparison.OrdinalIgnoreCase))
            modality = Modality.Stretch;
        else if (text.StartsWith("ensure: ", StringComparison.OrdinalIgnoreCase))
            modality = Modality.Commitment;

        var body = modality is null ? text : text[(text.IndexOf(':', StringComparison.Ordinal) + 2)..];
        foreach (var kind in Kinds)
        {
            var cursor = new EnglishCursor(body);
            if (kind(cursor, column) is { } statement && Ended(cursor, statement) is { } whole)
                return modality is null ? whole : whole with { Modality = modality };
        }

        return null;
    }

    /// <summary>The statement with the frequency and the note behind it; null where other text is left.</summary>
    private static Statement? Ended(EnglishCursor cursor, Statement statement)
    {
        if (PerOf(cursor) is { } per)
        {
            statement = statement switch
            {
                NumberStatement number => number with { Per = per },
                ChangeStatement change => change with { Per = per },
                _ => statement,
            };
        }

        if (cursor.Take(" (") && cursor.Rest.EndsWith(")"))
        {
            var note = Quoting.Unquoted(cursor.Rest[..^1].ToString());
            if (string.IsNullOrWhiteSpace(note))
                return null;

            cursor.Move(cursor.Rest.Length);
            statement = statement with { Note = note };
        }

        return cursor.IsAtEnd ? statement : null;
    }

    private static Frequency? PerOf(EnglishCursor cursor)
    {
        var every = 1;
        if (cursor.Take(", every "))
        {
            var digits = 0;
            while (digits < cursor.Rest.Length && char.IsAsciiDigit(cursor.Rest[digits]))
                digits++;

            if (!int.TryParse(cursor.Rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out every) || every < 1)
                return null;

            cursor.Move(digits);
            if (!cursor.Take(" "))
                return null;
        }
        else if (!cursor.Take(", each "))
        {
            return null;
        }

        foreach (var (words, unit) in Units)
        {
            if (!cursor.Take(words))
                continue;

            if (every > 1 && !cursor.Take("s"))
                return null;

            return new(every, unit, cursor.Take(" on average"));
        }

        return null;
    }

    private static ReferenceStatement? Pace(EnglishCursor cursor, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        return cursor.TakeAny("keep pace with ", "in step with ", "grow in step with ") >= 0 && cursor.TakeName(" (") is { Length: > 0 } benchmark ? ReferenceStatement.KeepPace(benchmark, isRough) : null;
    }

    private static ReferenceStatement? Maintained(EnglishCursor cursor, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        foreach (var (words, comparator) in Kept)
        {
            if (!cursor.Take(words) || cursor.TakeName(" “", " 「", " 『", " (") is not { Length: > 0 } level)
                continue;

            var said = cursor.TakeQuoted();
            if (said is null && comparator != Comparator.Reach)
                return null;

            return ReferenceStatement.MaintainLevel(said ?? "保持稳定", level == "the base" ? null : TimeReference.Parse(level), isRough) with { Comparator = comparator };
        }

        return null;
    }

    private static WholeStatement? Whole(EnglishCursor cursor, Unit? column)
    {
        var isRough = cursor.Take("essentially complete");
        if (!isRough && cursor.TakeAny("complete in full", "completed in full", "all completed", "fully completed") < 0)
            return null;

        return new() { Scope = cursor.TakeQuoted(), IsApproximate = isRough };
    }

    private static RankStatement? Ranked(EnglishCursor cursor, Unit? column) => EnglishRanks.Take(cursor) is { } rank ? new RankStatement(rank) : null;

    private static ReferenceStatement? Delegated(EnglishCursor cursor, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        foreach (var (words, comparator) in Assigned)
        {
            if (cursor.Take(words) && cursor.TakeName(" (") is { Length: > 0 } authority)
                return ReferenceStatement.Delegated(authority == "the higher authority" ? null : authority, comparator) with { IsApproximate = isRough };
        }

        return null;
    }

    private static ChangeStatement? Changed(EnglishCursor cursor, Unit? column)
    {
        var isRise = cursor.TakeAny(Rises) >= 0;
        if ((!isRise && cursor.TakeAny(Falls) < 0) || EnglishAmounts.Take(cursor, column) is not { } amount)
            return null;

        return new(new(isRise ? ChangeDirection.Increase : ChangeDirection.Decrease, StatementBuilder.TypeOf(amount, isReached: false), amount, Against(cursor)));
    }

    private static ChangeStatement? Multiplied(EnglishCursor cursor, Unit? column)
    {
        var isFall = cursor.Take("fall to ");
        return (isFall || cursor.Take("reach ")) && EnglishAmounts.Take(cursor) is { } amount && amount.Unit == Unit.Times && cursor.Take(" the base")
            ? new ChangeStatement(new(isFall ? ChangeDirection.Decrease : ChangeDirection.Increase, ChangeType.MultipleTo, amount, Against(cursor)))
            : null;
    }

    private static TimeReference? Against(EnglishCursor cursor) =>
        cursor.Take(" against ") && cursor.TakeName(" (", ", ") is { Length: > 0 } reference ? TimeReference.Parse(reference) : null;

    private static NumberStatement? Total(EnglishCursor cursor, Unit? column) =>
        cursor.TakeAny("a total of ", "total of ") >= 0 && EnglishAmounts.Take(cursor, column) is { } amount && (cursor.Take(" over the period") || cursor.IsAtEnd) ? new NumberStatement(amount) { IsTotal = true } : null;

    private static NumberStatement? Number(EnglishCursor cursor, Unit? column)
    {
        cursor.Take("reach ");
        return EnglishAmounts.Take(cursor, column) is { } amount ? new NumberStatement(amount) : null;
    }

    private static ReferenceStatement? Relative(EnglishCursor cursor, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        foreach (var (words, comparator) in Compared)
        {
            if (!cursor.Take(words))
                continue;

            var factor = FactorOf(cursor, out var share);
            var isQuoted = cursor.Rest is ['“' or '「' or '『', ..];
            if (cursor.TakeName(" by ", " (") is not { Length: > 0 } benchmark || (char.IsAsciiDigit(benchmark[0]) && !isQuoted) || !(char.IsLetterOrDigit(benchmark[0]) || isQuoted) || (!isQuoted && HidesNumber(benchmark)))
                return null;

            var offset = cursor.Take(" by ") ? EnglishAmounts.Take(cursor, column) : null;
            return ReferenceStatement.Relative(comparator, benchmark, offset) with { Factor = factor, Words = share, IsApproximate = isRough };
        }

        return null;
    }

    /// <summary>below 没有3%, reach x20,000: figures behind an unknown word are no name of a benchmark, unless they are a year.</summary>
    private static bool HidesNumber(string benchmark)
    {
        const int YearDigits = 4;
        var run = 0;
        foreach (var character in benchmark)
        {
            if (character is '%' or '‰' or ',' && run > 0)
                return true;

            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            if (run > YearDigits)
                return true;
        }

        return false;
    }

    /// <summary>1.6 times …, 50% of ….</summary>
    private static decimal? FactorOf(EnglishCursor cursor, out string? share)
    {
        share = null;
        var length = 0;
        while (length < cursor.Rest.Length && (char.IsAsciiDigit(cursor.Rest[length]) || cursor.Rest[length] == '.'))
            length++;

        if (length > 0 && cursor.Rest[length..] is ['%' or '‰', ' ', 'o', 'f', ' ', ..] && decimal.TryParse(cursor.Rest[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent > 0)
        {
            var isPerMille = cursor.Rest[length] == '‰';
            share = cursor.Rest[..(length + 1)].ToString();
            cursor.Move(length + " of ".Length + 1);
            return percent * (isPerMille ? 0.001m : 0.01m);
        }

        if (length == 0 || !cursor.Rest[length..].StartsWith(" times ") || !decimal.TryParse(cursor.Rest[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) || factor <= 0)
            return null;

        cursor.Move(length + " times ".Length);
        return factor;
    }

    private static WordsStatement? Words(EnglishCursor cursor, Unit? column) => cursor.Rest is ['“' or '「' or '『', ..] && cursor.TakeName() is { Length: > 0 } words && !string.IsNullOrWhiteSpace(words) ? new WordsStatement(words) : null;
}
