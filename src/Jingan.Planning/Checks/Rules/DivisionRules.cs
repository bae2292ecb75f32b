using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Whether the codes and names of places were in use at the time of their plans.</summary>
internal static class DivisionRules
{
    public static ValidationRule EveryCodeWasInUseAtTheTimeOfItsPlan { get; } = new(RuleProblems.CodeOutOfUse, (context, findings) =>
    {
        var history = DivisionHistory.Of(context.Set);
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            var year = DivisionHistory.YearOf(plan);
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

    public static ValidationRule EveryNameWasInUseAtTheTimeOfItsPlan { get; } = new(RuleProblems.DivisionNameOutOfUse, (context, findings) =>
    {
        var history = DivisionHistory.Of(context.Set);
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            var ((code, name), year) = ((plan.Jurisdiction.Code, plan.Jurisdiction.Name.Zh), DivisionHistory.YearOf(plan));
            if (history.StandingOf(code, year) != CodeStanding.Valid)
                continue;

            // 某市临河区 is 临河区; of 河区 and 临河区 it is the longer one.
            var written = history.NamesOf(code).Where(known => name.EndsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
            if (written is null || history.NamesOf(code, year).Contains(written, StringComparer.Ordinal))
                continue;

            var change = history.ChangesOf(code).Where(change => change.Before.Concat(change.After).Any(division => division.Name.Zh == written)).MinBy(change => Math.Abs(change.Year - year))!;
            findings.Report(subject, "jurisdiction.name", Phrase.Quote(code), year, Phrase.Quote(string.Join('/', history.NamesOf(code, year))), Phrase.Quote(written), change.Year);
        }
    });

    private static void Report(Findings findings, Subject subject, Plan plan, Phrase standing, int year, int since, ValueList<string> codes) =>
        findings.Report(subject, "jurisdiction.code", Phrase.Quote(plan.Jurisdiction.Code), year, standing, since, string.Join(", ", codes));
}
