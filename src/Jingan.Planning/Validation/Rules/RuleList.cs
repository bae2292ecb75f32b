using Jingan.Planning.Collections;

namespace Jingan.Planning.Validation.Rules;

/// <summary>The rules that are checked, in this order.</summary>
internal static class RuleList
{
    public static ValueList<Rule> All { get; } =
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
        ZoneRules.EveryZoneComesAfterItsParent,
        ZoneRules.EveryProjectLiesInAZoneOfItsPlan,
        ZoneRules.ThePatternCountsItsZones,
        ZoneRules.EveryLineageNamesZonesOfTheEarlierPlan,
        ZoneRules.NoZoneComesFromItself,
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
    ];
}
