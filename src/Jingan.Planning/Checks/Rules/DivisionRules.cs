using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Whether the codes of places were in use at the time of their plans.</summary>
internal static class DivisionRules
{
    public static ValidationRule EveryCodeWasInUseAtTheTimeOfItsPlan { get; } = new(RuleProblems.CodeOutOfUse, (context, findings) =>
    {
        var history = DivisionHistory.BuiltIn.With([.. context.Set.DivisionChanges]);
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            var year = plan.Jurisdiction.AsOf?.Year ?? plan.Adopted?.Year ?? plan.Period.Start.Year;
            switch (history.StandingOf(plan.Jurisdiction.Code, year))
            {
                case CodeStanding.Ended:
                    var change = history.ChangesOf(plan.Jurisdiction.Code).First(one => one.Year < year && one.After.All(division => division.Code != plan.Jurisdiction.Code));
                    Report(findings, subject, plan, new("已停用", "no longer in use"), year, change.Year, history.SuccessorsOf(plan.Jurisdiction.Code, change.Year, year));
                    break;
                case CodeStanding.NotYet:
                    var began = history.ChangesOf(plan.Jurisdiction.Code).First(one => one.After.Any(division => division.Code == plan.Jurisdiction.Code));
                    Report(findings, subject, plan, new("尚未启用", "not yet in use"), year, began.Year, [.. began.Before.Select(division => division.Code)]);
                    break;
                default:
                    break;
            }
        }
    });

    private static void Report(Findings findings, Subject subject, Plan plan, Phrase standing, int year, int since, ValueList<string> codes) =>
        findings.Report(subject, "jurisdiction.code", Phrase.Quote(plan.Jurisdiction.Code), year, standing, since, string.Join(", ", codes));
}
