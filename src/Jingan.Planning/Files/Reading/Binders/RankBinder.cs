namespace Jingan.Planning.Files;

/// <summary>Reads the position of a rank aim.</summary>
internal static class RankBinder
{
    public static Rank? Read(MappingReader mapping)
    {
        var words = mapping.Read(AimKeys.Words);
        var peers = mapping.Read(AimKeys.Peers);
        var best = mapping.Read(AimKeys.Best);
        var worst = mapping.Read(AimKeys.Worst);
        if (mapping.States(AimKeys.Best) != mapping.States(AimKeys.Worst))
            mapping.ReportMissing(mapping.States(AimKeys.Best) ? AimKeys.Worst : AimKeys.Best);

        if (worst < best)
            mapping.Self.Report(ShapeProblems.EmptyRange, best.Value, worst.Value);

        return words is null || best is null != worst is null || worst < best ? null : new(peers, best, worst, words);
    }
}
