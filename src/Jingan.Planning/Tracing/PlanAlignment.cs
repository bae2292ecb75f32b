namespace Jingan.Planning.Tracing;

/// <summary>A lower plan against the plan that it carries out: an annual plan against its five-year plan.</summary>
/// <example><code>set.FindPlan("jingan-fyp14")!.Align(set.FindPlan("jingan-annual-2021")!, set).UpperAlone</code></example>
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

    /// <summary>The indicators of which there are too many targets to hold each against each: there, those of one id are paired, the others in order.</summary>
    public ValueList<CrowdedIndicator> Crowded { get; private init; } = [];

    /// <summary>Pairs the targets of two plans, those of their commitments included, by indicator, and compares each pair.</summary>
    /// <param name="upper">The plan to be carried out.</param>
    /// <param name="lower">The plan that carries it out over a part of its period, or all of it.</param>
    /// <param name="context">The indicators and observations; the plans in it are not used.</param>
    /// <remarks>
    /// What one plan states several times is one target. The same statement in both plans is one pair; what has no such counterpart is held against
    /// every target of the indicator, words against words and numbers against numbers where there are such. The cost grows with the number of targets.
    /// </remarks>
    public static PlanAlignment Between(Plan upper, Plan lower, PlanSet context)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(context);
        var finder = new PairFinder(upper, lower, context);
        var (uppers, lowers) = (finder.Targets(upper), finder.Targets(lower));
        var counterparts = lowers.ToLookup(target => target.Target.Indicator, StringComparer.Ordinal);
        var pairs = uppers.GroupBy(target => target.Target.Indicator, StringComparer.Ordinal)
            .SelectMany(group => finder.Pairs(group.Key, [.. group], [.. counterparts[group.Key]]))
            .ToList();

        var paired = pairs.SelectMany(pair => new[] { pair.Upper, pair.Lower }).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(upper, lower, pairs.ToValueList(), Alone(uppers), Alone(lowers)) { Crowded = finder.Crowded.ToValueList() };

        ValueList<AlignedTarget> Alone(List<PairTarget> targets) =>
            [.. targets.Select(target => target.Aligned).Where(target => !paired.Contains(target))];
    }

    /// <summary>How many pairs stand so.</summary>
    public int CountOf(PairStanding standing) => Pairs.Count(pair => pair.Standing == standing);

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Upper.Id} over {Lower.Id}: {Pairs.Count} pairs";
}

/// <summary>An indicator of which two plans have too many targets to hold each against each.</summary>
/// <param name="Indicator">Its id.</param>
/// <param name="Upper">How many targets the upper plan has of it.</param>
/// <param name="Lower">How many the lower plan has.</param>
public sealed record CrowdedIndicator(string Indicator, int Upper, int Lower)
{
    /// <summary>Its id.</summary>
    public string Indicator { get; init => field = Given.NotNull(value); } = Given.NotNull(Indicator);

    /// <summary>That they are too many to list pair by pair.</summary>
    public Message Message => AlignmentMessages.TooMany.With(Indicator, Upper, Lower);
}
