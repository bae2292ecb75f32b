using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Names are what they look like: no one searches for what cannot be seen.</summary>
internal static class NameRules
{
    private const int MostCodes = 4;

    public static ValidationRule EveryNameIsWrittenAsItLooks { get; } = new(RuleProblems.UnseenInName, (context, findings) =>
    {
        foreach (var found in EachName(context))
        {
            Report(found, found.Name.Zh);
            if (found.Name.En is { } english)
                Report(found, english);
        }

        void Report(in FoundName found, string name)
        {
            if (!LookAlike.IsPlain(name) && LookAlike.Typed(name) is var typed && typed != name)
                findings.Report(found.Subject, found.Path(), Phrase.Quote(found.Owner), Phrase.Quote(name), CodesOf(name, typed), Phrase.Quote(typed));
        }
    });

    public static ValidationRule NoTwoNamesLookAlike { get; } = new(RuleProblems.NamesLookAlike, (context, findings) =>
    {
        ReportAlike(findings, EachIndicator(context));
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            ReportAlike(findings, EachZone(context, subject, plan));
            ReportAlike(findings, plan.Projects.Select(one => new FoundName(subject, one.Id, one.Name, () => $"projects[{one.Id}].name")));
        }
    });

    private static void ReportAlike(Findings findings, IEnumerable<FoundName> names)
    {
        var all = names as IReadOnlyCollection<FoundName> ?? [.. names];
        if (all.All(found => LookAlike.IsPlain(found.Name.Zh)))
            return;

        var first = new Dictionary<string, FoundName>(StringComparer.Ordinal);
        foreach (var found in all)
        {
            var name = found.Name.Zh;
            if (first.TryAdd(LookAlike.Plain(name), found) || first[LookAlike.Plain(name)] is var earlier && (earlier.Name.Zh == name || earlier.Owner == found.Owner))
                continue;

            findings.Report(
                found.Subject,
                found.Path(),
                Phrase.Quote(found.Owner),
                Phrase.Quote(name),
                Phrase.Quote(earlier.Owner),
                Phrase.Quote(earlier.Name.Zh),
                CodesOf(name, earlier.Name.Zh));
        }
    }

    private static IEnumerable<FoundName> EachName(RuleContext context)
    {
        foreach (var found in EachIndicator(context))
            yield return found;

        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            yield return new(subject, plan.Id, plan.Title, static () => "title");
            yield return new(subject, plan.Jurisdiction.Code, plan.Jurisdiction.Name, static () => "jurisdiction.name");
            foreach (var (objective, path) in plan.EachObjective())
                yield return new(subject, objective.Id, objective.Name, () => path() + ".name");

            foreach (var industry in plan.Industries)
                yield return new(subject, industry.Id, industry.Name, () => $"industries[{industry.Id}].name");

            foreach (var commitment in plan.Commitments)
                yield return new(subject, commitment.Id, commitment.Name, () => $"commitments[{commitment.Id}].name");

            foreach (var project in plan.Projects)
                yield return new(subject, project.Id, project.Name, () => $"projects[{project.Id}].name");

            foreach (var found in EachZone(context, subject, plan))
                yield return found;
        }

        foreach (var found in context.Targets)
        {
            if (found.Target.Name is { } name)
                yield return new(found.Subject, found.Target.Id, name, () => found.Path + ".name");
        }
    }

    private static IEnumerable<FoundName> EachIndicator(RuleContext context) =>
        context.Set.Indicators.Select((one, index) => new FoundName(new(SubjectKind.Indicator, index), one.Id, one.Name, static () => "name"));

    private static IEnumerable<FoundName> EachZone(RuleContext context, Subject subject, Plan plan) =>
        from zone in plan.Space?.Zones ?? []
        where zone.Name is not null
        select new FoundName(subject, zone.Id, zone.Name!, () => context.PathTo(plan.Space!, zone) + ".name");

    /// <summary>The characters that one writing has more of than the other: U+200B, U+0020.</summary>
    private static Phrase CodesOf(string name, string other)
    {
        var codes = name.Concat(other).Distinct()
            .Where(character => name.Count(one => one == character) != other.Count(one => one == character))
            .Select(character => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"))
            .ToList();
        if (codes.Count == 0)
            return new("空格位置不同", "its blanks stand elsewhere");

        var shown = string.Join(", ", codes.Take(MostCodes));
        return codes.Count > MostCodes ? shown + ", …" : shown;
    }

    /// <summary>A name with the thing that has it and the way to it.</summary>
    private readonly record struct FoundName(Subject Subject, string Owner, Name Name, Func<string> Path);
}
