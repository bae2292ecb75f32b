namespace Jingan.Planning.Comparison;

/// <summary>Compares one target with its counterpart.</summary>
internal sealed class TargetDiffer(ComparisonScope scope)
{
    private readonly bool haveSameLength = scope.PeriodBefore.HasLengthOf(scope.PeriodAfter);
    private HashSet<string>? objectivesBefore;
    private HashSet<string>? objectivesAfter;

    public void Compare(Target before, Target after)
    {
        if ((ReferenceEquals(before, after) || before == after) && !CanMeanSomethingElse(before.Indicator))
            return;

        if (before.Name != after.Name || before.Indicator != after.Indicator)
            CompareNames(before, after);
        if (before.Force is { } was && after.Force is { } now && was != now)
            scope.Add(new TargetChange(Rank(now) > Rank(was) ? ChangeKind.Hardened : ChangeKind.Softened, before, after));
        if (before.Aim.Modality != after.Aim.Modality)
            scope.Add(new TargetChange(Rank(after.Aim.Modality) > Rank(before.Aim.Modality) ? ChangeKind.WordedFirmer : ChangeKind.WordedSofter, before, after));
        if (before.Objective != after.Objective && IsMoved(before.Objective, after.Objective))
            scope.Add(new TargetChange(ChangeKind.ReCategorised, before, after));

        ComparePeriods(before, after);
        CompareAims(before, after);
    }

    private void CompareNames(Target before, Target after)
    {
        var (old, now) = (before.Name ?? IndicatorOf(before)?.Name, after.Name ?? scope.IndicatorsAfter.GetValueOrDefault(after.Indicator)?.Name);
        if (Naming.Differs(old, now) && (before.Name is not null || after.Name is not null))
            scope.Add(new TargetChange(ChangeKind.Renamed, before, after));
    }

    /// <summary>A target that follows its plan's period has no deadline of its own to move.</summary>
    private void ComparePeriods(Target before, Target after)
    {
        var (old, now) = (before.Period ?? scope.Before.Period, after.Period ?? scope.After.Period);
        var bothFollow = old == scope.Before.Period && now == scope.After.Period;
        if (!bothFollow && old != now)
            scope.Add(new DeadlineChange(before, after, old, now));
    }

    private void CompareAims(Target before, Target after)
    {
        var (first, second) = (PeriodOf(before, scope.PeriodBefore), PeriodOf(after, scope.PeriodAfter));
        var areYearly = first.Years == 1 && second.Years == 1;
        var indicator = IndicatorOf(before);
        var isShared = before.Indicator == after.Indicator && ReferenceEquals(scope.IndicatorsBefore, scope.IndicatorsAfter);
        var left = new TargetSide(before, before.Aim, indicator, first, areYearly);
        var right = new TargetSide(after, after.Aim, isShared ? indicator : scope.IndicatorsAfter.GetValueOrDefault(after.Indicator), second, areYearly);
        var aims = scope.Aims.Compare(left, right);
        CompareBaselines(left, right);

        var isTested = aims.Effect is not (ChangeEffect.Specified or ChangeEffect.Unspecified);
        if (before.Indicator != after.Indicator)
            scope.Add(new TargetAimChange(ChangeKind.IndicatorChanged, before, after, aims));
        else if (left.Basis != right.Basis && isTested && !(before.Aim is WordsStatement && after.Aim is WordsStatement))
            scope.Add(new TargetAimChange(ChangeKind.BasisChanged, before, after, aims));
        else if (aims.Effect != ChangeEffect.Equivalent || before.Aim.Kind != after.Aim.Kind)
            scope.Add(new TargetAimChange(ChangeKind.AimChanged, before, after, aims));
        else if ((!IsPrintedAlike(before.Wording, after.Wording) || before.Aim != after.Aim) && before.Aim.Modality == after.Aim.Modality)
            scope.Add(new TargetAimChange(ChangeKind.WordingChanged, before, after, aims));
    }

    private void CompareBaselines(in TargetSide left, in TargetSide right)
    {
        if (left.Basis != right.Basis || !CountsFromBase(left) || !CountsFromBase(right))
            return;

        var (old, now) = (GrowthBase.Of(left), GrowthBase.Of(right));
        var isOtherBase = !old.IsSameAs(now);
        if (!isOtherBase && ReferenceEquals(scope.BaselinesBefore, scope.BaselinesAfter))
            return;

        var valueBefore = old.Year is { } first ? scope.BaselinesBefore.Find(left.Target.Indicator, left.Indicator, first) : null;
        var valueAfter = now.Year is { } second ? scope.BaselinesAfter.Find(right.Target.Indicator, right.Indicator, second) : null;
        var isRestated = old.Year == now.Year && valueBefore is not null && valueAfter is not null && valueBefore.Value != valueAfter.Value;
        if (isOtherBase || isRestated)
            scope.Add(new BaselineChange(left.Target, right.Target, old.Words, now.Words, valueBefore, valueAfter));
    }

    private static bool CountsFromBase(in TargetSide side) =>
        side.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } || side.Basis is Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change;

    /// <summary>Whether one target can ask for something else on the other side: over a longer period, or of an indicator that is defined otherwise.</summary>
    private bool CanMeanSomethingElse(string indicator) =>
        !haveSameLength || scope.BrokenIndicators.Contains(indicator) || scope.DefinedOtherwise.Contains(indicator);

    /// <summary>Where the one objective is gone and the other new, the target only follows them.</summary>
    private bool IsMoved(string? before, string? after)
    {
        objectivesBefore ??= ObjectiveDiffer.IdsOf(scope.Before);
        objectivesAfter ??= ObjectiveDiffer.IdsOf(scope.After);
        return (before is null || objectivesAfter.Contains(before)) && (after is null || objectivesBefore.Contains(after));
    }

    /// <summary>Blanks around numbers vary from print to print and say nothing.</summary>
    private static bool IsPrintedAlike(string before, string after) =>
        before == after || before.Where(letter => !char.IsWhiteSpace(letter)).SequenceEqual(after.Where(letter => !char.IsWhiteSpace(letter)));

    private Indicator? IndicatorOf(Target before) => scope.IndicatorsBefore.GetValueOrDefault(before.Indicator);

    private static PeriodFacts PeriodOf(Target target, PeriodFacts plan) => target.Period is { } own && own != plan.Interval ? new(own) : plan;

    private static int Rank(Force force) => force switch
    {
        Force.Expected => 0,
        Force.Commitment => 1,
        _ => 2,
    };

    private static int Rank(Modality? modality) => modality switch
    {
        Modality.Stretch => 0,
        null => 1,
        _ => 2,
    };
}
