namespace Jingan.Planning.Wording;

/// <summary>Writes aims in canonical English wording; names stay as the document has them, and its own words for a scope or position stand in quotes.</summary>
internal static class EnglishWording
{
    public static string Of(Statement aim)
    {
        var modality = aim switch { WordsStatement => "", { Modality: Modality.Stretch } => "strive for: ", { Modality: Modality.Commitment } => "ensure: ", _ => "" };
        return modality + Bare(aim) + (aim.Note is null ? "" : $" ({aim.Note})");
    }

    private static string Bare(Statement aim) => aim switch
    {
        NumberStatement { IsTotal: false } amount => Amount(amount.Amount),
        ChangeStatement change => Change(change.Change),
        NumberStatement total => $"a total of {Amount(total.Amount)} over the period",
        ReferenceStatement { Reference: ReferenceKind.Delegated } delegated => $"{Delegated(delegated.Comparator)} the target set by {delegated.Whose ?? "the higher authority"}",
        WholeStatement all => (all.IsApproximate ? "essentially complete" : "complete in full") + Quoted(all.Scope),
        ReferenceStatement { Reference: ReferenceKind.Relative } relative => $"{Compared(relative.Comparator)} {relative.Whose}{(relative.Offset is null ? "" : $" by {Amount(relative.Offset)}")}",
        ReferenceStatement { Reference: ReferenceKind.KeepPace } pace => $"{(pace.IsApproximate ? "roughly " : "")}keep pace with {pace.Whose}",
        RankStatement rank => Rank(rank.Rank),
        ReferenceStatement { Reference: ReferenceKind.MaintainLevel } maintain => $"{(maintain.IsApproximate ? "roughly " : "")}no worse than {maintain.Since?.Words ?? "the base"}{Quoted(maintain.Words)}",
        WordsStatement words => words.Text,
        CompositeStatement composite => string.Join(
            composite.Connective == Connective.Or ? "; or " : "; ",
            composite.Parts.Select(part => (part.Subject is null ? "" : part.Subject + ": ") + Of(part.Statement))) + (composite.Connective == Connective.Respectively ? ", respectively" : ""),
        _ => throw new ArgumentException("An unknown kind of aim.", nameof(aim)),
    };

    private static string Amount(Amount amount)
    {
        var stated = amount.Stated;
        var text = amount.Kind switch
        {
            AmountKind.AtLeast => "at least " + One(stated.Lower, amount.Unit),
            AmountKind.GreaterThan => "more than " + One(stated.Lower, amount.Unit),
            AmountKind.AtMost => "at most " + One(stated.Upper, amount.Unit),
            AmountKind.LessThan => "less than " + One(stated.Upper, amount.Unit),
            AmountKind.Between when stated is { LowerInclusive: true, UpperInclusive: true } => $"between {One(stated.Lower, amount.Unit)} and {One(stated.Upper, amount.Unit)}",
            AmountKind.Between =>
                $"{(stated.LowerInclusive ? "at least" : "more than")} {One(stated.Lower, amount.Unit)} and {(stated.UpperInclusive ? "at most" : "less than")} {One(stated.Upper, amount.Unit)}",
            _ => One(stated.Lower, amount.Unit),
        };
        return amount.IsApproximate ? "about " + text : text;
    }

    private static string Change(Change change)
    {
        var against = change.Reference is null ? "" : $" against {change.Reference}";
        return change.Type == ChangeType.MultipleTo
            ? $"reach {Amount(change.Amount)} the base{against}"
            : $"{(change.Direction == ChangeDirection.Increase ? "increase by" : "decrease by")} {Amount(change.Amount)}{against}";
    }

    private static string Delegated(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => "stay within",
        Comparator.AtLeast => "be no lower than",
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
        var among = rank.Peers is null ? "" : $" among {rank.Peers}";
        return rank switch
        {
            { Best: null } => $"in the front ranks{among}",
            { Best: var best, Worst: var worst } when best == worst => $"rank {best}{among}",
            _ => $"rank {rank.Best} to {rank.Worst}{among}",
        } + Quoted(rank.Words);
    }

    /// <summary>The document's own words, which English words alone would lose.</summary>
    private static string Quoted(string? words) => words is null ? "" : $" “{words}”";

    private static string One(decimal? value, Unit? unit)
    {
        var number = value is { } known ? DecimalText.AsStated(known) : "";
        return unit is null ? number : unit.IsPercent ? number + unit.Symbol : $"{number} {unit.In(Language.English)}";
    }
}
