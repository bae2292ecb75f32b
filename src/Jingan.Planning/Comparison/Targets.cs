namespace Jingan.Planning.Comparison;

/// <summary>Compares one target with its counterpart.</summary>
internal sealed class Targets(ComparisonScope scope)
{
    private readonly bool haveSameLength = scope.PeriodBefore.HasLengthOf(scope.PeriodAfter);
    private readonly bool areYearly = scope.PeriodBefore.Years == 1 && scope.PeriodAfter.Years == 1;
    private ObjectiveTree? objectivesBefore;
    private ObjectiveTree? objectivesAfter;

    /// <summary>A target of the plan before, with what it measures.</summary>
    public PlacedTarget PlaceBefore(Target target, Commitment? commitment) =>
        new(target, commitment, SideOf(target, scope.IndicatorsBefore, PeriodOf(target, scope.PeriodBefore), areYearly));

    /// <summary>A target of the plan after, with what it measures.</summary>
    public PlacedTarget PlaceAfter(Target target, Commitment? commitment) =>
        new(target, commitment, SideOf(target, scope.IndicatorsAfter, PeriodOf(target, scope.PeriodAfter), areYearly));

    public void Compare(PlacedTarget placedBefore, PlacedTarget placedAfter)
    {
        var (before, after) = (placedBefore.Target, placedAfter.Target);
        var known = scope.Changes.Count;
        if ((!ReferenceEquals(before, after) && before != after) || CanMeanSomethingElse(before.Indicator))
        {
            CompareNames(before, after);
            CompareFirmness(before, after);
            ComparePeriods(before, after);
            CompareAims(placedBefore.Side, placedAfter.Side);
        }

        scope.AddUnchanged(ChangeSubject.Target, before, after, known);
    }

    private void Add(ChangeKind kind, Target before, Target after) => scope.Add(new(ChangeSubject.Target, kind, before, after));

    /// <summary>What the plan calls it; a name that only a catalogue gives is none that the plan prints, and a renamed indicator is told once.</summary>
    private void CompareNames(Target before, Target after)
    {
        if (before.Name is null && after.Name is null)
            return;

        var (given, stated) = (scope.OwnBefore.GetValueOrDefault(before.Indicator), scope.OwnAfter.GetValueOrDefault(after.Indicator));
        if (!Comparison.Compare.HaveOtherNames(before.Name ?? given?.Name, after.Name ?? stated?.Name))
            return;

        var isIndicatorsOwn = given is not null && stated is not null && before.Indicator == after.Indicator
            && !Comparison.Compare.HaveOtherNames(before.Name ?? given.Name, given.Name)
            && !Comparison.Compare.HaveOtherNames(after.Name ?? stated.Name, stated.Name);
        if (!isIndicatorsOwn)
            Add(ChangeKind.Renamed, before, after);
    }

    private void CompareFirmness(Target before, Target after)
    {
        if (before.Force is { } was && after.Force is { } now && was != now)
            Add(Rank(now) > Rank(was) ? ChangeKind.Hardened : ChangeKind.Softened, before, after);
        if (before.Aim.Modality != after.Aim.Modality)
            Add(Rank(after.Aim.Modality) > Rank(before.Aim.Modality) ? ChangeKind.WordedFirmer : ChangeKind.WordedSofter, before, after);
        if (before.Objective != after.Objective && IsMoved(before.Objective, after.Objective))
            Add(ChangeKind.ReCategorised, before, after);
    }

    /// <summary>A target that follows its plan's period has no deadline of its own to move.</summary>
    private void ComparePeriods(Target before, Target after)
    {
        var (old, now) = (before.Period ?? scope.Before.Period, after.Period ?? scope.After.Period);
        var bothFollow = old == scope.Before.Period && now == scope.After.Period;
        if (bothFollow || old == now)
            return;

        if (old.End != now.End)
            Add(ChangeKind.DeadlineMoved, before, after);
        else
            scope.Add(new(ChangeSubject.Target, ChangeKind.Changed, before, after, PlanParts.Period));
    }

    private void CompareAims(in TargetSide placedLeft, in TargetSide placedRight)
    {
        var isYearly = placedLeft.Period.Years == 1 && placedRight.Period.Years == 1;
        var (left, right) = (placedLeft.In(isYearly), placedRight.In(isYearly));
        var (before, after) = (left.Target, right.Target);
        var aims = scope.Aims.Compare(left, right);
        CompareBaselines(left, right);

        var isTested = aims.Effect is not (ChangeEffect.Specified or ChangeEffect.Unspecified);
        var areWords = before.Aim is WordsStatement && after.Aim is WordsStatement;
        if (before.Indicator != after.Indicator)
            AddAims(PlanParts.Indicator);
        else if (before.Scope != after.Scope)
            AddAims(PlanParts.Scope);
        else if (left.Basis != right.Basis && isTested && !areWords)
            AddAims(PlanParts.Basis);
        else if (aims.Effect != ChangeEffect.Equivalent || before.Aim.Kind != after.Aim.Kind || aims.Difference is { IsNone: false })
            AddAims(PlanParts.Aim);
        else if ((!IsPrintedAlike(before.Wording, after.Wording) || before.Aim != after.Aim) && before.Aim.Modality == after.Aim.Modality)
            AddAs(ChangeKind.Reworded, PlanParts.Aim);

        void AddAims(string part) => AddAs(ChangeKind.Changed, part);

        void AddAs(ChangeKind kind, string part) =>
            scope.Add(new(ChangeSubject.Target, kind, before, after, part) { Aims = aims, Effect = aims.Effect });
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
        if (!isOtherBase && !isRestated)
            return;

        scope.Add(new(ChangeSubject.Target, ChangeKind.BaselineRestated, left.Target, right.Target)
        {
            BaselineBefore = valueBefore,
            BaselineAfter = valueAfter,
        });
    }

    private static bool CountsFromBase(in TargetSide side) =>
        side.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } || side.Basis is Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change;

    /// <summary>Whether one target can ask for something else on the other side: over a longer period, or of an indicator that is defined otherwise.</summary>
    private bool CanMeanSomethingElse(string indicator) =>
        !haveSameLength || scope.Broken.Contains(indicator) || scope.DefinedOtherwise.Contains(indicator);

    /// <summary>Where the one objective is gone and the other new, the target only follows them.</summary>
    private bool IsMoved(string? before, string? after)
    {
        objectivesBefore ??= ObjectiveTree.Of(scope.Before);
        objectivesAfter ??= ObjectiveTree.Of(scope.After);
        return (before is null || objectivesAfter.Has(before)) && (after is null || objectivesBefore.Has(after));
    }

    /// <summary>Blanks around numbers vary from print to print and say nothing, and neither do characters that look alike.</summary>
    private static bool IsPrintedAlike(string before, string after) =>
        before == after || WithoutBlanks(LookAlike.Plain(before)) == WithoutBlanks(LookAlike.Plain(after));

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static TargetSide SideOf(Target target, Dictionary<string, Indicator> indicators, PeriodFacts period, bool areYearly) =>
        new(target, target.Aim, indicators.GetValueOrDefault(target.Indicator), period, areYearly && period.Years == 1);

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
