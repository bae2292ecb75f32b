namespace Jingan.Planning.Comparison;

/// <summary>Compares one target with its counterpart.</summary>
internal sealed class Targets(ComparisonScope scope)
{
    private readonly bool haveOneLength = AimComparer.HaveOneLength(scope.Before.Period, scope.After.Period);
    private readonly bool haveOnePeriod = scope.IsShared && scope.Before.Period.Equals(scope.After.Period);
    private ObjectiveTree? objectivesBefore;
    private ObjectiveTree? objectivesAfter;

    /// <summary>Compares the plans' own targets for as long as they stand in one order on both sides; nothing is kept of them but what changed.</summary>
    /// <returns>How many they are.</returns>
    public int CompareInOrder()
    {
        var (before, after) = (scope.Before.Targets, scope.After.Targets);
        var index = 0;
        while (index < before.Count && index < after.Count && TryCompare(before[index], after[index]))
            index++;

        return index;
    }

    /// <summary>Whether two targets say the same under the same definitions over the same time, so that nothing need be measured to pair them.</summary>
    public bool AreSame(Target before, Target after) => haveOnePeriod && AreEqual(before, after);

    /// <summary>Compares a target with its counterpart.</summary>
    public void Compare(PlacedTarget before, PlacedTarget after)
    {
        var areEqual = after.IsSame || AreEqual(before.Target, after.Target);
        if (areEqual && !CanMeanSomethingElse(before.Target.Indicator))
            scope.AddUnchanged(ChangeSubject.Target, before.Target, after.Target, scope.Changes.Count);
        else
            Compare(before.Side, after.Side);
    }

    private bool TryCompare(Target before, Target after)
    {
        if (before.Id != after.Id || before.Indicator != after.Indicator)
            return false;

        if (AreSame(before, after) && !CanMeanSomethingElse(before.Indicator))
        {
            scope.AddUnchanged(ChangeSubject.Target, before, after, scope.Changes.Count);
            return true;
        }

        var (left, right) = (scope.PlanBefore.SideOf(before), scope.PlanAfter.SideOf(after));
        if (scope.PlanBefore.KeyOf(left) != scope.PlanAfter.KeyOf(right))
            return false;

        Compare(left, right);
        return true;
    }

    private void Compare(TargetSide left, TargetSide right)
    {
        var (before, after) = (left.Target, right.Target);
        var known = scope.Changes.Count;
        if (CanMeanSomethingElse(before.Indicator) || !AreEqual(before, after))
        {
            CompareNames(before, after);
            CompareFirmness(before, after);
            ComparePeriods(before, after);
            CompareAims(left, right);
        }

        scope.AddUnchanged(ChangeSubject.Target, before, after, known);
    }

    private static bool AreEqual(Target before, Target after) => ReferenceEquals(before, after) || before == after;

    private void Add(ChangeKind kind, Target before, Target after) => scope.Add(new(ChangeSubject.Target, kind, before, after));

    /// <summary>What the plan calls it; a name that only a catalogue gives is none that the plan prints, and a renamed indicator is told once.</summary>
    private void CompareNames(Target before, Target after)
    {
        if (before.Name is null && after.Name is null)
            return;

        var (given, stated) = (scope.ContextBefore.FindIndicator(before.Indicator), scope.ContextAfter.FindIndicator(after.Indicator));
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
        var (old, now) = (scope.PlanBefore.PeriodOf(before), scope.PlanAfter.PeriodOf(after));
        var bothFollow = old == scope.Before.Period && now == scope.After.Period;
        if (bothFollow || old == now)
            return;

        if (old.End != now.End)
            Add(ChangeKind.DeadlineMoved, before, after);
        else
            scope.Add(new(ChangeSubject.Target, ChangeKind.Changed, before, after, PlanParts.Period));
    }

    private void CompareAims(TargetSide left, TargetSide right)
    {
        var (before, after) = (left.Target, right.Target);
        var aims = scope.Aims.Compare(left, right);
        CompareBaselines(left, right);

        var isTested = aims.Effect is not (ChangeEffect.Specified or ChangeEffect.Unspecified);
        var areWords = before.Aim is WordsStatement && after.Aim is WordsStatement;
        if (before.Indicator != after.Indicator)
            AddAims(PlanParts.Indicator);
        else if (before.Scope != after.Scope)
            AddAims(PlanParts.Scope);
        else if (left.BasisBeside(right) != right.BasisBeside(left) && isTested && !areWords)
            AddAims(PlanParts.Basis);
        else if (aims.Effect != ChangeEffect.Equivalent || before.Aim.Kind != after.Aim.Kind || aims.Difference is { IsNone: false })
            AddAims(PlanParts.Aim);
        else if ((!IsPrintedAlike(before.Wording, after.Wording) || before.Aim != after.Aim) && before.Aim.Modality == after.Aim.Modality)
            AddAs(ChangeKind.Reworded, PlanParts.Aim);

        void AddAims(string part) => AddAs(ChangeKind.Changed, part);

        void AddAs(ChangeKind kind, string part) =>
            scope.Add(new(ChangeSubject.Target, kind, before, after, part) { Aims = aims, Effect = aims.Effect });
    }

    private void CompareBaselines(TargetSide left, TargetSide right)
    {
        if (left.BasisBeside(right) != right.BasisBeside(left) || !left.CountsFromBase || !right.CountsFromBase)
            return;

        var isOtherBase = !left.HasBaseOf(right);
        if (!isOtherBase && ReferenceEquals(scope.BaselinesBefore, scope.BaselinesAfter))
            return;

        var (start, end) = (left.FromBase.Base, right.FromBase.Base);
        var valueBefore = start is null ? null : scope.BaselinesBefore.Find(left.Indicator, left.Target.Indicator, start, left.Indicator?.Unit);
        var valueAfter = end is null ? null : scope.BaselinesAfter.Find(right.Indicator, right.Target.Indicator, end, right.Indicator?.Unit);
        var isRestated = Equals(start, end) && valueBefore is not null && valueAfter is not null && valueBefore.Value != valueAfter.Value;
        if (!isOtherBase && !isRestated)
            return;

        scope.Add(new(ChangeSubject.Target, ChangeKind.BaselineRestated, left.Target, right.Target)
        {
            BaselineBefore = valueBefore,
            BaselineAfter = valueAfter,
        });
    }

    /// <summary>Whether one target can ask for something else on the other side: over a longer period, or of an indicator that is defined otherwise.</summary>
    private bool CanMeanSomethingElse(string indicator) =>
        !haveOneLength || scope.Broken.Contains(indicator) || scope.DefinedOtherwise.Contains(indicator);

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
