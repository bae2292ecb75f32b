using Jingan.Planning.Comparison;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>The words for changes in accept-lists.</summary>
internal static class ChangeWords
{
    public static WordTable<ChangeSubject> Subjects { get; } = new(
        ("plan", ChangeSubject.Plan),
        ("objective", ChangeSubject.Objective),
        ("industry", ChangeSubject.Industry),
        ("indicator", ChangeSubject.Indicator),
        ("target", ChangeSubject.Target),
        ("commitment", ChangeSubject.Commitment),
        ("project", ChangeSubject.Project),
        ("zone", ChangeSubject.Zone));

    public static WordTable<ChangeEffect> Effects { get; } = new(
        ("tightened", ChangeEffect.Tightened),
        ("loosened", ChangeEffect.Loosened),
        ("equivalent", ChangeEffect.Equivalent),
        ("shifted", ChangeEffect.Shifted),
        ("specified", ChangeEffect.Specified),
        ("unspecified", ChangeEffect.Unspecified),
        ("incomparable", ChangeEffect.Incomparable));

    public static WordTable<ChangeKind> Kinds { get; } = new(
        ("added", ChangeKind.Added),
        ("removed", ChangeKind.Removed),
        ("renamed", ChangeKind.Renamed),
        ("re-categorised", ChangeKind.ReCategorised),
        ("kind-changed", ChangeKind.KindChanged),
        ("period-changed", ChangeKind.PeriodChanged),
        ("status-changed", ChangeKind.StatusChanged),
        ("jurisdiction-changed", ChangeKind.JurisdictionChanged),
        ("parent-changed", ChangeKind.ParentChanged),
        ("pattern-changed", ChangeKind.PatternChanged),
        ("unit-changed", ChangeKind.UnitChanged),
        ("quantity-kind-changed", ChangeKind.QuantityKindChanged),
        ("polarity-changed", ChangeKind.PolarityChanged),
        ("limits-changed", ChangeKind.LimitsChanged),
        ("definition-changed", ChangeKind.DefinitionChanged),
        ("indicator-changed", ChangeKind.IndicatorChanged),
        ("aim-changed", ChangeKind.AimChanged),
        ("basis-changed", ChangeKind.BasisChanged),
        ("wording-changed", ChangeKind.WordingChanged),
        ("hardened", ChangeKind.Hardened),
        ("softened", ChangeKind.Softened),
        ("worded-firmer", ChangeKind.WordedFirmer),
        ("worded-softer", ChangeKind.WordedSofter),
        ("deadline-moved", ChangeKind.DeadlineMoved),
        ("baseline-restated", ChangeKind.BaselineRestated),
        ("marked", ChangeKind.Marked),
        ("unmarked", ChangeKind.Unmarked),
        ("relocated", ChangeKind.Relocated),
        ("advanced", ChangeKind.Advanced),
        ("slipped", ChangeKind.Slipped),
        ("done", ChangeKind.Done),
        ("reopened", ChangeKind.Reopened),
        ("dropped", ChangeKind.Dropped),
        ("retired", ChangeKind.Retired),
        ("merged", ChangeKind.Merged),
        ("split", ChangeKind.Split),
        ("recoded", ChangeKind.Recoded),
        ("re-parented", ChangeKind.ReParented),
        ("reclassified", ChangeKind.Reclassified),
        ("repositioned", ChangeKind.Repositioned),
        ("boundary-changed", ChangeKind.BoundaryChanged),
        ("area-changed", ChangeKind.AreaChanged));
}
