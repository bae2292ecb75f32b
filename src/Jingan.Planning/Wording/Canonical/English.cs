namespace Jingan.Planning.Wording;

/// <summary>Writes statements in canonical English; names stay as the document has them, in quotation marks where they could be read otherwise.</summary>
internal static class English
{
    public static string Of(Statement statement)
    {
        var modality = statement.Modality switch { Modality.Stretch => "strive for: ", Modality.Commitment => "ensure: ", _ => "" };
        if (statement is WordsStatement words)
            return Words(words, modality);

        var note = statement.Note is null ? "" : $" ({(IsPlainNote(statement.Note) ? statement.Note : Quoting.Marked(statement.Note))})";
        return modality + Bare(statement) + Per(statement) + note;
    }

    private static string Words(WordsStatement words, string modality)
    {
        if (words.Note is null && IsPlainText(words.Text) && TargetWording.Read(words.Text).Aim is WordsStatement plain && plain == words)
            return words.Text;

        return modality + Quoting.Quoted(words.Text) + (words.Note is null ? "" : $" ({(IsPlainNote(words.Note) ? words.Note : Quoting.Marked(words.Note))})");
    }

    private static string Bare(Statement statement) => statement switch
    {
        NumberStatement { IsTotal: false } number => Amount(number.Amount),
        NumberStatement total => $"a total of {Amount(total.Amount)} over the period",
        ChangeStatement change => Change(change.Change),
        ReferenceStatement reference => Reference(reference),
        WholeStatement whole => (whole.IsApproximate ? "essentially complete" : "complete in full") + Quoted(whole.Scope),
        RankStatement rank => Rank(rank.Rank),
        CompositeStatement composite => Composite(composite),
        _ => throw new ArgumentException("An unknown kind of statement.", nameof(statement)),
    };

    private static string Composite(CompositeStatement composite)
    {
        var between = composite.Connective == Connective.Or ? "; or " : "; ";
        var all = string.Join(between, composite.Parts.Select(Part));
        return composite.Connective == Connective.Respectively ? all + ", respectively" : all;
    }

    private static string Part(StatementPart part)
    {
        var subject = part.Subject is null ? "" : Named(part.Subject) + ": ";
        return (part.IsOfWhich ? "of which " : "") + subject + Basis(part) + Of(part.Statement);
    }

    /// <summary>What the number of a part measures, where it differs from the whole's.</summary>
    private static string Basis(StatementPart part) => part.Basis is { } basis ? $"[{basis switch
    {
        Planning.Basis.Level => "level",
        Planning.Basis.Change => "change",
        Planning.Basis.YearOnYear => "year on year",
        Planning.Basis.AverageAnnualGrowth => "average annual growth",
        Planning.Basis.PeriodTotal => "period total",
        _ => "other basis",
    }}] " : "";

    private static string Reference(ReferenceStatement reference)
    {
        var roughly = reference.IsApproximate ? "roughly " : "";
        return reference.Reference switch
        {
            ReferenceKind.Delegated => $"{roughly}{Delegated(reference.Comparator)} the target set by {(reference.Whose is null ? "the higher authority" : Named(reference.Whose))}",
            ReferenceKind.KeepPace => $"{roughly}keep pace with {Named(reference.Whose!)}",
            ReferenceKind.Relative => roughly + Relative(reference),
            _ => $"{roughly}{Kept(reference.Comparator)} {(reference.Since is null ? "the base" : Named(reference.Since.Words))}{Quoted(reference.Words)}",
        };
    }

    private static string Relative(ReferenceStatement reference)
    {
        var factor = reference.Factor is { } times ? reference.Words is { } share ? $"{share} of " : $"{DecimalText.AsStated(times)} times " : "";
        var offset = reference.Offset is null ? "" : $" by {Amount(reference.Offset)}";
        return $"{Compared(reference.Comparator)} {factor}{Named(reference.Whose!)}{offset}";
    }

    private static string Kept(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "not below",
        Comparator.GreaterThan => "better than",
        Comparator.AtMost => "not above",
        Comparator.LessThan => "less than",
        _ => "no worse than",
    };

    private static string Per(Statement statement)
    {
        var per = (statement as NumberStatement)?.Per ?? (statement as ChangeStatement)?.Per;
        if (per is null)
            return "";

        var unit = per.Unit.ToString().ToLowerInvariant();
        if (per.Unit == PeriodUnit.Half)
            unit = "half-year";

        var every = per.Every == 1 ? $", each {unit}" : $", every {per.Every.ToString(System.Globalization.CultureInfo.InvariantCulture)} {unit}s";
        return every + (per.IsMean ? " on average" : "");
    }

    private static string Amount(Amount amount)
    {
        var stated = amount.Stated;
        var text = amount.Kind switch
        {
            AmountKind.AtLeast => "at least " + One(stated.Lower, amount.Unit),
            AmountKind.GreaterThan => "more than " + One(stated.Lower, amount.Unit),
            AmountKind.AtMost => "at most " + One(stated.Upper, amount.Unit),
            AmountKind.LessThan => "less than " + One(stated.Upper, amount.Unit),
            AmountKind.Between => Between(stated, amount.Unit),
            _ => One(stated.Lower, amount.Unit),
        };
        return amount.IsApproximate ? "about " + text : text;
    }

    private static string Between(NumberInterval stated, Unit? unit)
    {
        if (stated is { LowerInclusive: true, UpperInclusive: true })
            return $"between {One(stated.Lower, unit)} and {One(stated.Upper, unit)}";

        var lower = stated.LowerInclusive ? "at least" : "more than";
        var upper = stated.UpperInclusive ? "at most" : "less than";
        return $"{lower} {One(stated.Lower, unit)} and {upper} {One(stated.Upper, unit)}";
    }

    private static string Change(Change change)
    {
        var isRise = change.Direction == ChangeDirection.Increase;
        var against = change.Reference is null ? "" : $" against {Named(change.Reference.Words)}";
        if (change.Type == ChangeType.MultipleTo)
            return $"{(isRise ? "reach" : "fall to")} {Amount(change.Amount)} the base{against}";

        return $"{(isRise ? "increase by" : "decrease by")} {Amount(change.Amount)}{against}";
    }

    private static string Delegated(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => "stay within",
        Comparator.AtLeast => "be no lower than",
        Comparator.GreaterThan => "exceed",
        Comparator.LessThan => "stay below",
        _ => "meet",
    };

    private static string Compared(Comparator comparator) => comparator switch
    {
        Comparator.Reach => "reach",
        Comparator.AtLeast => "no lower than",
        Comparator.GreaterThan => "above",
        Comparator.AtMost => "no higher than",
        _ => "below",
    };

    private static string Rank(Rank rank)
    {
        var among = rank.Peers is null ? "" : $" among {Named(rank.Peers)}";
        var place = rank switch
        {
            { Best: null } => "in the front ranks",
            { Best: var best, Worst: var worst } when best == worst => $"rank {best}",
            _ => $"rank {rank.Best} to {rank.Worst}",
        };
        return place + among + Quoted(rank.Words);
    }

    /// <summary>The document's own words, which English words alone would lose.</summary>
    private static string Quoted(string? words) => words is null ? "" : " " + Quoting.Marked(words);

    private static string Named(string name) => IsPlainName(name) ? name : Quoting.Marked(name);

    /// <summary>A name of ideographs and capitals, which no English word of the grammar can be part of.</summary>
    private static bool IsPlainName(string name) => name.All(character => Script.IsIdeograph(character) || char.IsAsciiLetterUpper(character)) && name.Length > 0;

    private static bool IsPlainNote(string note) => note.All(character => char.IsLetterOrDigit(character) || character is '，' or '、' or '.' or '%' or '“' or '”') && Quoting.Unquoted(note) == note && note.Length > 0;

    private static bool IsPlainText(string text) => !text.Any(character => char.IsAsciiLetterLower(character) || character is ';' or ':' or '(' or ')' or '\n' or '\r') && text.Trim() == text && text.Length > 0;

    private static string One(decimal? value, Unit? unit)
    {
        var number = value is { } known ? DecimalText.AsStated(known) : "";
        if (unit is null or { IsNone: true })
            return number;

        return unit.IsPercent ? number + unit.Symbol : $"{number} {unit.In(Language.English)}";
    }
}
