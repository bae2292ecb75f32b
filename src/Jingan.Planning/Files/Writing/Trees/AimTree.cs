namespace Jingan.Planning.Files;

/// <summary>Writes statements spelled out: aims and reported values alike.</summary>
internal static class AimTree
{
    /// <summary>A statement, kind first.</summary>
    public static MappingNode Of(Statement statement) => Of(statement, new MappingBuilder());

    /// <summary>A part: its subject and what it is of before the kind.</summary>
    private static MappingNode Of(StatementPart part) => Of(
        part.Statement,
        new MappingBuilder().Text("subject", part.Subject).Word("basis", FormatWords.Bases, part.Basis).Flag("ofWhich", part.IsOfWhich));

    private static MappingNode Of(Statement statement, MappingBuilder mapping)
    {
        mapping.Word<StatementKind>("kind", AimWords.Kinds, statement.Kind);
        switch (statement)
        {
            case NumberStatement { IsTotal: true } total:
                AmountTree.Add(mapping, total.Amount).Text("per", FrequencyWords.WordFor(total.Per));
                break;
            case NumberStatement number:
                AmountTree.AddOfKind(mapping, number.Amount);
                mapping.Text("per", FrequencyWords.WordFor(number.Per));
                break;
            case ChangeStatement change:
                AddChange(mapping, change);
                break;
            case ReferenceStatement reference:
                AddReference(mapping, reference);
                break;
            case RankStatement { Rank: var rank }:
                mapping.Text("words", rank.Words).Text("peers", rank.Peers).Count("best", rank.Best).Count("worst", rank.Worst);
                break;
            case WholeStatement all:
                mapping.Text("scope", all.Scope).Flag("approximate", all.IsApproximate);
                break;
            case CompositeStatement composite:
                mapping.Word("connective", AimWords.Connectives, composite.Connective == Connective.And ? null : composite.Connective);
                mapping.List("parts", composite.Parts.Select(Of));
                break;
            default:
                mapping.Text("text", ((WordsStatement)statement).Text);
                break;
        }

        return mapping.Word("modality", AimWords.Modalities, statement.Modality).Text("note", statement.Note).BuildInline();
    }

    private static void AddChange(MappingBuilder mapping, ChangeStatement statement)
    {
        var change = statement.Change;
        mapping.Word<ChangeDirection>("direction", AimWords.Directions, change.Direction).Word("changeType", AimWords.ChangeTypes, change.Type);
        AmountTree.Add(mapping, change.Amount).Text("reference", change.Reference?.Words).Text("per", FrequencyWords.WordFor(statement.Per));
    }

    private static void AddReference(MappingBuilder mapping, ReferenceStatement reference)
    {
        switch (reference.Reference)
        {
            case ReferenceKind.Relative:
                mapping.Word<Comparator>("comparator", AimWords.Comparators, reference.Comparator).Text("benchmark", reference.Whose);
                mapping.Add("factor", NumberNode.Of(reference.Factor));
                mapping.Add("offset", reference.Offset is { } offset ? AmountTree.Of(offset) : null);
                break;
            case ReferenceKind.Delegated:
                mapping.Text("authority", reference.Whose);
                mapping.Word("comparator", AimWords.Comparators, reference.Comparator == Comparator.Reach ? null : reference.Comparator);
                break;
            case ReferenceKind.KeepPace:
                mapping.Text("benchmark", reference.Whose);
                break;
            default:
                mapping.Text("words", reference.Words);
                break;
        }

        mapping.Text("reference", reference.Since?.Words).Flag("approximate", reference.IsApproximate);
    }
}
