namespace Jingan.Planning.Tracing;

/// <summary>A lower plan against the plan that it carries out: an annual plan against its five-year plan.</summary>
public sealed record PlanAlignment
{
    private PlanAlignment(Plan upper, Plan lower, ValueList<AlignedPair> pairs, ValueList<AlignedTarget> upperAlone, ValueList<AlignedTarget> lowerAlone)
    {
        Upper = upper;
        Lower = lower;
        Pairs = pairs;
        UpperAlone = upperAlone;
        LowerAlone = lowerAlone;
    }

    /// <summary>The upper plan.</summary>
    public Plan Upper { get; }

    /// <summary>The lower plan.</summary>
    public Plan Lower { get; }

    /// <summary>Whether the lower plan names the upper one as the plan that it carries out.</summary>
    public bool IsDeclared => Lower.Parent == Upper.Id;

    /// <summary>The targets of both plans about one indicator, in the order of the upper plan.</summary>
    public ValueList<AlignedPair> Pairs { get; }

    /// <summary>The upper plan's targets for which the lower plan has none.</summary>
    public ValueList<AlignedTarget> UpperAlone { get; }

    /// <summary>The lower plan's targets for which the upper plan has none.</summary>
    public ValueList<AlignedTarget> LowerAlone { get; }

    /// <summary>Pairs the targets of two plans, those of their commitments included, by indicator, and compares each pair.</summary>
    /// <param name="upper">The plan to be carried out.</param>
    /// <param name="lower">The plan that carries it out over a part of its period, or all of it.</param>
    /// <param name="context">The indicators and observations; the plans in it are not used.</param>
    /// <remarks>What one plan states several times is one target. A rank is paired with words, a number with a number, where there are such.</remarks>
    public static PlanAlignment Between(Plan upper, Plan lower, PlanSet context)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(context);
        var pairing = new Pairing(context);
        var (uppers, lowers) = (pairing.Targets(upper), pairing.Targets(lower));
        var counterparts = lowers.ToLookup(target => target.Target.Indicator, StringComparer.Ordinal);
        var pairs = uppers.GroupBy(target => target.Target.Indicator, StringComparer.Ordinal)
            .SelectMany(group => pairing.Pairs([.. group], [.. counterparts[group.Key]]))
            .ToList();

        var paired = pairs.SelectMany(pair => new[] { pair.Upper, pair.Lower }).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(
            upper, lower, [.. pairs], [.. uppers.Where(target => !paired.Contains(target))], [.. lowers.Where(target => !paired.Contains(target))]);
    }

    /// <summary>How many pairs stand so.</summary>
    public int CountOf(Standing standing) => Pairs.Count(pair => pair.Standing == standing);
}
