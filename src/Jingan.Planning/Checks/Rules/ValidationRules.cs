using System.Collections;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>The rules that a validation checks, in order, each id once. A list never changes: each method gives another one.</summary>
public sealed class ValidationRules : IReadOnlyList<ValidationRule>
{
    private readonly ValueList<ValidationRule> rules;

    private ValidationRules(ValueList<ValidationRule> rules) => this.rules = rules;

    /// <summary>Every rule of the library, those included that are only checked when asked for.</summary>
    public static ValidationRules All { get; } = new(
    [
        IdRules.EveryThingIsDefinedOnce,
        ReferenceRules.EveryTargetIsAboutADefinedIndicator,
        ReferenceRules.EveryObservationIsOfADefinedIndicator,
        ReferenceRules.ReferencesToIndicatorsCanBeChecked,
        ReferenceRules.EveryTargetServesAnObjectiveOfItsPlan,
        ReferenceRules.EverySourceNamesADefinedDocument,
        PlanRules.EveryPlanReferredToIsAmongTheFiles,
        PlanRules.EveryCommitmentReferredToExists,
        PlanRules.NoPlanIsItsOwnAncestor,
        PlanRules.EveryPlanFallsIntoThePeriodOfItsParent,
        DivisionRules.EveryCodeWasInUseAtTheTimeOfItsPlan,
        DivisionRules.EveryNameWasInUseAtTheTimeOfItsPlan,
        ZoneRules.EveryZoneComesAfterItsParent,
        ZoneRules.EveryProjectLiesInAZoneOfItsPlan,
        ZoneRules.EveryLineageNamesZonesOfTheEarlierPlan,
        ZoneRules.NoZoneComesFromItself,
        PatternRules.ThePatternCountsItsZones,
        PatternRules.ThePatternIsNamedAsItCounts,
        PatternRules.TheWordsOfThePatternCountItsZones,
        ZoneRules.EveryOrderNamesZonesOfItsPlan,
        AreaRules.NoZoneIsSmallerThanWhatItHolds,
        LineageAreaRules.MergersAndSplitsKeepTheirArea,
        QuantityRules.EveryTargetFallsIntoThePeriodOfItsPlan,
        QuantityRules.EveryTargetIsInAUnitOfItsIndicator,
        QuantityRules.EveryObservationIsInAUnitOfItsIndicator,
        QuantityRules.EveryTargetAsksForAPossibleValue,
        QuantityRules.EveryObservationStatesAPossibleValue,
        PromiseRules.PlansThatPromiseTheSameAskForTheSameNumber,
        PromiseRules.NoNumberIsPromisedThatWasReachedBefore,
        ReportRules.DocumentsThatReportTheSameReportTheSameValue,
        ReportRules.WhatIsReportedDoneStaysDone,
        ReportRules.NoMilestoneIsSetThatWasReachedBefore,
        NameRules.EveryNameIsWrittenAsItLooks,
        NameRules.NoTwoNamesLookAlike,
        SourceRules.EveryFigureHasASource,
        WordingRules.EveryWordingWithFiguresStatesANumber,
        WordingRules.EveryWordingIsReadWhole,
    ]);

    /// <summary>
    /// The rules that are checked unless you say otherwise: all but that every figure has a source, which many files cannot give,
    /// and those that say where a wording is kept as words or read in part, which is no fault.
    /// </summary>
    public static ValidationRules Default { get; } = All.Without(
        SourceRules.EveryFigureHasASource.Id, WordingRules.EveryWordingWithFiguresStatesANumber.Id, WordingRules.EveryWordingIsReadWhole.Id);

    /// <summary>No rule: files are read, and nothing between their things is checked.</summary>
    public static ValidationRules None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => rules.Count;

    /// <inheritdoc/>
    public ValidationRule this[int index] => rules[index];

    /// <summary>The rule with an id; null where the list has none.</summary>
    public ValidationRule? Find(string id) => rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>These rules and one more, which is checked last.</summary>
    /// <exception cref="ArgumentException">The list has a rule with its id.</exception>
    public ValidationRules With(ValidationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Find(rule.Id) is null
            ? new([.. rules, rule])
            : throw new ArgumentException($"There is a rule {rule.Id} already; take that one out first.", nameof(rule));
    }

    /// <summary>These rules without some.</summary>
    /// <exception cref="ArgumentException">The list has no rule with one of the ids.</exception>
    public ValidationRules Without(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var left = rules;
        foreach (var id in ids)
        {
            var rule = Found(id, nameof(ids));
            left = left.Where(other => other != rule).ToValueList();
        }

        return new(left);
    }

    /// <summary>These rules, the problems of one of them as bad as you say.</summary>
    /// <exception cref="ArgumentException">The list has no rule with the id.</exception>
    public ValidationRules AtSeverity(string id, Severity severity)
    {
        var found = Found(id, nameof(id));
        return new(rules.Select(rule => rule == found ? rule.AtSeverity(severity) : rule).ToValueList());
    }

    /// <inheritdoc/>
    public IEnumerator<ValidationRule> GetEnumerator() => ((IEnumerable<ValidationRule>)rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ValidationRule Found(string id, string parameter) =>
        Find(id) ?? throw new ArgumentException($"There is no rule {id} in the list.", parameter);
}
