namespace Jingan.Planning.Wording;

/// <summary>What stands in brackets: a note, a footnote mark, a part of the number before, or the total beside it.</summary>
internal static class Asides
{
    /// <summary>Gives notes and footnote marks their role; what states a value of its own is left to be read.</summary>
    public static void Classify(Glyphs text, List<Lexeme> clause)
    {
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index] is { Kind: LexemeKind.Aside, Role: null } aside)
                aside.Role = RoleOf(text, clause, index);
        }
    }

    /// <summary>The text of a note, without its brackets and without quotation marks around the whole of it.</summary>
    public static string? NoteOf(Glyphs text, Lexeme aside)
    {
        var note = text.Original(aside.Start + 1, aside.End - 1);
        return note.Length == 0 ? null : Quoting.Unquoted(note);
    }

    /// <summary>公顷（ha） is 公顷, 套（间） a unit of its own, and （万人） that of a number without one; null where the brackets hold something else than units.</summary>
    public static Unit? GlossOf(Glyphs text, Lexeme aside, Unit? unit)
    {
        // ≥4.0（万人）: the unit of a number that has none.
        if (unit is null)
            return UnitsInText.Match(text, aside.Start + 1, null, out var alone) == aside.End - aside.Start - 2 && alone is { IsBareScale: false } ? alone : null;

        if (aside.End - aside.Start < 3)
            return null;

        for (var at = aside.Start + 1; at < aside.End - 1; at++)
        {
            var length = UnitsInText.LengthAt(text, at);
            if (length == 0)
                return null;

            at += length;
            if (at < aside.End - 1 && text[at] != '、')
                return null;
        }

        var gloss = text.Original(aside.Start + 1, aside.End - 1);
        if (Unit.TryParse(gloss, out var same) && same.ConvertsTo(unit))
            return unit;

        return Unit.TryParse($"{unit.Symbol}({gloss})", out var whole) ? whole : null;
    }

    /// <summary>Reads what brackets state.</summary>
    public static Reason? Read(Glyphs text, Lexeme aside, bool isAim, List<Item> items)
    {
        var before = items[^1];
        var first = items.Count;
        var inner = aside.Inner!;
        foreach (var clause in Sentence.Clauses(inner))
        {
            if (new ClauseReader(text, clause, isAim).Read(items) is { } problem)
                return problem;
        }

        var isOfWhich = text[inner[0].Start] == '含' || inner[0].Is(Act.OfWhich);
        var isTotal = text[aside.Start] == '[' && inner[0] is not { Kind: LexemeKind.Word, Act: Act.OfWhich };
        for (var index = first; index < items.Count; index++)
        {
            var item = items[index];
            // 300（±10）: a band about what stands before it, and no value.
            if (item.Quantity is { IsBand: true, IsSigned: true })
                return Reason.Left(text.Original(aside.Start, aside.End));

            // 8.6（+0.3）: a sign tells the change of the number before.
            if (item is { Kind: ItemKind.Number, Direction: null, Quantity: { IsSigned: true, IsBand: false, IsRange: false } } && before.Quantity is { IsSigned: false } && !isTotal)
                item.Direction = ChangeDirection.Increase;

            item.IsTotal |= isTotal && item.Kind == ItemKind.Number;
            item.Unit ??= item.Quantity is { Unit: null } && item.Kind == ItemKind.Number && item.Direction is null ? before.Unit : item.Unit;
            item.IsOfWhich |= isOfWhich;
            item.IsInAside = true;
        }

        return null;
    }

    private static SpanRole? RoleOf(Glyphs text, List<Lexeme> clause, int index)
    {
        var (aside, inner) = (clause[index], clause[index].Inner!);
        var isSquare = text[aside.Start] == '[';
        var previous = Previous(clause, index);
        if (inner.Count == 0 || text[inner[0].Start] is '注' or '见' or '附' or '详' || text.From(inner[0].Start).StartsWith("表"))
            return SpanRole.Note;

        if (inner is [{ Kind: LexemeKind.Quantity, Quantity: { Unit: null, IsRange: false, Form: NumeralForm.Figures, Low: >= 1949 and <= 2060 } year }] && decimal.Truncate(year.Low) == year.Low && (previous is { Kind: LexemeKind.Quantity, Quantity: var dated } && IsNoYear(dated!) || previous is { Kind: LexemeKind.Word }))
            return SpanRole.Note;

        // （上年=100）: what an index is counted from.
        if (inner is [{ Kind: LexemeKind.Time }, .., { Kind: LexemeKind.Quantity, Quantity: { Low: 100, High: 100, Unit: null } }] && previous is { Kind: LexemeKind.Quantity })
            return SpanRole.Note;

        if (previous is { Kind: LexemeKind.Quantity or LexemeKind.Mark } && IsBeforeBound(text, clause, index) && inner[0] is not { Kind: LexemeKind.Word, Act: Act.OfWhich } && !isSquare)
            return SpanRole.Note;

        if (previous is { Kind: LexemeKind.Quantity } && SaysAgain(text, inner, previous.Quantity!))
            return SpanRole.Note;

        if (IsBareInteger(inner) && ((index == 0 && clause.Count > 1 && !isSquare) || previous is not null && previous.Kind != LexemeKind.Quantity && !Roles.IsTail(previous)))
            return SpanRole.Footnote;

        if (index > 0 && clause[index - 1] is { Kind: LexemeKind.Quantity } or { Kind: LexemeKind.Word } && Confirms(clause, index))
            return SpanRole.Note;

        // 15.3%[2]: a small figure without unit behind a number that has one is a footnote, since no total is less than its part.
        if (isSquare && previous is { Kind: LexemeKind.Quantity, Quantity: { Unit: not null, IsRange: false } beside } && text[previous.Start - 1] is not '[' && IsBareInteger(inner)
            && inner[0].Quantity is { Low: > 0 and < 20 } mark && mark.Low < Math.Abs(beside.Low))
            return SpanRole.Footnote;

        // [13.5] beside another number is the total; whoever does not read it says so.
        return HasValue(inner) && (isSquare || HasQuantityOutside(clause, index) || IsOnlyNumber(inner)) ? null : SpanRole.Note;
    }

    /// <summary>99%（以国标106项计）以上: what stands between a number and its bound explains the number.</summary>
    private static bool IsBeforeBound(Glyphs text, List<Lexeme> clause, int index) =>
        index + 1 < clause.Count && clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess or Act.OrSo } && text[clause[index + 1].Start] is not '+';

    /// <summary>3年（36个月）, 15公顷（225亩）, 100亿元（约合14亿美元）, 15个工作日（原20个工作日）: the number once more, or what it was before.</summary>
    private static bool SaysAgain(Glyphs text, List<Lexeme> inner, Quantity before)
    {
        if (inner.FindAll(lexeme => lexeme.Kind == LexemeKind.Quantity) is not [{ Quantity: { IsRange: false } again } number] || number != inner[^1])
            return false;

        var lead = text.Between(inner[0].Start, number.Start);
        if (lead is ['原' or '即', ..] or ['折', ..] or ['约', '合', ..] or ['相', '当', '于', ..] or ['按', .., '折', '合'])
            return true;

        return lead.Length == 0 && before is { IsRange: false, Unit: { } one } && again.Unit is { } other && one != other && IsSame(before.Low, one, again.Low, other);
    }

    private static bool IsSame(decimal value, Unit unit, decimal again, Unit other)
    {
        const decimal Rounding = 0.005m;
        decimal said;
        if (unit.ConvertsTo(other))
            said = unit.Convert(value, other);
        else if (unit.Measures("year") && other.Measures("month"))
            said = 12 * value;
        else
            return false;

        return said != 0 && Math.Abs(said - again) <= Rounding * Math.Abs(said);
    }

    /// <summary>三公经费（8.5）: nothing but a number that is no enumerator.</summary>
    private static bool IsOnlyNumber(List<Lexeme> inner) =>
        inner is [{ Kind: LexemeKind.Quantity, Quantity: { IsRange: false } quantity }] && !(quantity.Unit is null && decimal.Truncate(quantity.Low) == quantity.Low);

    /// <summary>6.2（2030）: beside a number that could be no year itself, a year in brackets is the time.</summary>
    private static bool IsNoYear(Quantity quantity) => quantity.Unit is not null || quantity.High < 1000 || quantity.Low > 9999 || decimal.Truncate(quantity.Low) != quantity.Low;

    /// <summary>（较2020年） behind a change: from when it is counted; （年均） behind any number: how often; false for any other remark.</summary>
    public static bool Limits(Glyphs text, Lexeme aside, Item item)
    {
        if (aside.Inner is [{ Kind: LexemeKind.Frequency, Pace: { } pace }] && item.Pace is null)
        {
            (item.Pace, aside.Role) = (pace, SpanRole.Frequency);
            return true;
        }

        if (item.Direction is null)
            return false;

        if (aside.Inner is [{ Kind: LexemeKind.Word, Act: Act.Than }, { Kind: LexemeKind.Time } time] && item.Reference is null)
            (item.Reference, aside.Role) = (text.Original(time.Start, time.End), SpanRole.Reference);
        else if (aside.Inner is [{ Kind: LexemeKind.Word, Act: Act.YearOnYear }])
            (item.IsYearOnYear, aside.Role) = (true, SpanRole.Reference);
        else
            return false;

        return true;
    }

    /// <summary>5%以上（含5%）: the number itself once more, to say that it is included.</summary>
    private static bool Confirms(List<Lexeme> clause, int index)
    {
        var at = index - 1;
        while (at > 0 && clause[at].Kind == LexemeKind.Word)
            at--;

        return clause[index].Inner is [{ Kind: LexemeKind.Word, Act: Act.OfWhich } or { Kind: LexemeKind.Text }, { Kind: LexemeKind.Quantity, Quantity: { IsRange: false } inner }]
            && clause[at].Quantity is { IsRange: false } before && before.Low == inner.Low && (before.Unit == inner.Unit || inner.Unit is null);
    }

    /// <summary>Whether the brackets stand behind a number, or end a clause that has none elsewhere.</summary>
    private static bool HasQuantityOutside(List<Lexeme> clause, int index)
    {
        if (index > 0 && index == clause.Count - 1 && clause[index].Inner is [.., { Kind: LexemeKind.Quantity, Quantity: { HasUnit: true } inner }] && clause[index].Inner!.Exists(lexeme => lexeme.IsNoun) && inner.Unit is { } unit && !unit.Measures("age"))
            return true;

        for (var at = 0; at < index; at++)
        {
            if (clause[at].Kind == LexemeKind.Quantity)
                return true;
        }

        return false;
    }

    private static Lexeme? Previous(List<Lexeme> clause, int index) => index > 0 ? clause[index - 1] : null;

    /// <summary>（3）, ［1］, （一）.</summary>
    private static bool IsBareInteger(List<Lexeme> inner) =>
        inner is [{ Kind: LexemeKind.Quantity, Quantity: { Unit: null, IsRange: false, Low: >= 0 and < 100 } quantity }] && decimal.Truncate(quantity.Low) == quantity.Low
        || inner is [{ Kind: LexemeKind.Mark }];

    private static bool HasValue(List<Lexeme> inner)
    {
        foreach (var lexeme in inner)
        {
            if (lexeme.Kind == LexemeKind.Quantity || (lexeme.Inner is { } deeper && HasValue(deeper)))
                return true;
        }

        return false;
    }
}
