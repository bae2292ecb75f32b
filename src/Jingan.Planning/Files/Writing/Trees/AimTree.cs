namespace Jingan.Planning.Files;

/// <summary>Writes aims spelled out.</summary>
internal static class AimTree
{
    /// <summary>An aim, kind first; as part of another one, its subject before that.</summary>
    public static MappingNode Of(Aim aim, string? subject = null)
    {
        var mapping = new MappingBuilder().Text("subject", subject).Word<AimKind>("kind", AimWords.Kinds, aim.Kind);
        switch (aim)
        {
            case AmountAim amount:
                AmountTree.AddOfKind(mapping, amount.Amount);
                break;
            case ChangeAim change:
                Add(mapping, change.Change);
                break;
            case CumulativeAim total:
                AmountTree.Add(mapping, total.Total);
                break;
            case RelativeAim relative:
                mapping.Word<Comparator>("comparator", AimWords.Comparators, relative.Comparator).Text("benchmark", relative.Benchmark);
                mapping.Add("offset", relative.Offset is { } offset ? AmountTree.Of(offset) : null);
                break;
            case RankAim rank:
                Add(mapping, rank.Rank);
                break;
            case CompositeAim composite:
                mapping.Word("connective", AimWords.Connectives, composite.Connective == Connective.And ? null : composite.Connective);
                mapping.List("parts", composite.Parts.Select(part => Of(part.Aim, part.Subject)));
                break;
            default:
                AddWords(mapping, aim);
                break;
        }

        return mapping.Word("modality", AimWords.Modalities, aim.Modality).Text("note", aim.Note).BuildInline();
    }

    public static void Add(MappingBuilder mapping, Change change)
    {
        mapping.Word<ChangeDirection>("direction", AimWords.Directions, change.Direction).Word("changeType", AimWords.ChangeTypes, change.Type);
        AmountTree.Add(mapping, change.Amount).Text("reference", change.Reference);
    }

    public static void Add(MappingBuilder mapping, Rank rank) =>
        mapping.Text("words", rank.Words).Text("peers", rank.Peers).Count("best", rank.Best).Count("worst", rank.Worst);

    private static void AddWords(MappingBuilder mapping, Aim aim)
    {
        switch (aim)
        {
            case DelegatedAim delegated:
                mapping.Text("authority", delegated.Authority);
                mapping.Word("comparator", AimWords.Comparators, delegated.Comparator == Comparator.Reach ? null : delegated.Comparator);
                break;
            case CompleteAllAim all:
                mapping.Text("scope", all.Scope).Flag("approximate", all.IsApproximate);
                break;
            case KeepPaceAim pace:
                mapping.Text("benchmark", pace.Benchmark).Flag("approximate", pace.IsApproximate);
                break;
            case MaintainLevelAim level:
                mapping.Text("words", level.Words).Text("reference", level.Reference).Flag("approximate", level.IsApproximate);
                break;
            default:
                mapping.Text("text", ((QualitativeAim)aim).Text);
                break;
        }
    }
}
