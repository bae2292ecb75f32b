namespace Jingan.Planning.Files;

/// <summary>Writes reported values spelled out.</summary>
internal static class ValueTree
{
    /// <summary>A value, kind first; as part of another one, its subject before that.</summary>
    public static MappingNode Of(ReportedValue value, string? subject = null)
    {
        var mapping = new MappingBuilder().Text("subject", subject).Word<AimKind>("kind", AimWords.Kinds, KindOf(value));
        switch (value)
        {
            case ReportedValue.OfAmount amount:
                AmountTree.AddOfKind(mapping, amount.Amount);
                break;
            case ReportedValue.OfChange change:
                AimTree.Add(mapping, change.Change);
                break;
            case ReportedValue.OfRank rank:
                AimTree.Add(mapping, rank.Rank);
                break;
            case ReportedValue.OfText text:
                mapping.Text("text", text.Text).Flag("completion", text.IsCompletion);
                break;
            default:
                mapping.Add("parts", new SequenceNode([.. ((ReportedValue.OfParts)value).Parts.Select(part => Of(part.Value, part.Subject))], default));
                break;
        }

        return mapping.BuildInline();
    }

    private static AimKind KindOf(ReportedValue value) => value switch
    {
        ReportedValue.OfAmount { Amount: var amount } => new AmountAim(amount).Kind,
        ReportedValue.OfChange => AimKind.Change,
        ReportedValue.OfRank => AimKind.Rank,
        ReportedValue.OfText => AimKind.Qualitative,
        _ => AimKind.Composite,
    };
}
