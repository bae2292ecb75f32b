using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Names are what they look like: no one searches for what cannot be seen.</summary>
internal static class NameRules
{
    private const int MostCodes = 4;

    public static ValidationRule EveryNameIsWrittenAsItLooks { get; } = new(RuleProblems.UnseenInName, (context, findings) =>
    {
        for (var index = 0; index < context.Set.Indicators.Count; index++)
        {
            var indicator = context.Set.Indicators[index];
            Check(findings, new(SubjectKind.Indicator, index), indicator.Id, indicator.Name, "name");
        }

        foreach (var (subject, plan) in context.Set.EachPlan())
            CheckPlan(context, findings, subject, plan);

        foreach (var found in context.Targets)
        {
            if (found.Target.Name is { } name && IsDoubtful(name))
                Check(findings, found.Subject, found.Target.Id, name, found.Path + ".name");
        }
    });

    public static ValidationRule NoTwoNamesLookAlike { get; } = new(RuleProblems.NamesLookAlike, (context, findings) =>
    {
        ReportAlike(context.Set.Indicators, (index, _) => new(SubjectKind.Indicator, index), static _ => "name");
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            ReportAlike(plan.Projects, (_, _) => subject, static project => $"projects[{project.Id}].name");
            if (plan.Space is { } space)
                ReportAlike(space.Zones, (_, _) => subject, zone => context.PathTo(space, zone) + ".name");
        }

        void ReportAlike<T>(ValueList<T> things, Func<int, T, Subject> subjectOf, Func<T, string> pathTo)
            where T : class, IPlanItem
        {
            if (!HasDoubtful(things))
                return;

            var first = new Dictionary<string, T>(StringComparer.Ordinal);
            for (var index = 0; index < things.Count; index++)
            {
                var thing = things[index];
                if (thing.Name?.Zh is not { } name || first.TryAdd(LookAlike.Plain(name), thing))
                    continue;

                var earlier = first[LookAlike.Plain(name)];
                if (earlier.Name!.Zh != name && earlier.Id != thing.Id)
                    Report(findings, subjectOf(index, thing), pathTo(thing), (thing.Id, name), (earlier.Id, earlier.Name.Zh));
            }
        }
    });

    private static void CheckPlan(RuleContext context, Findings findings, Subject subject, Plan plan)
    {
        Check(findings, subject, plan.Id, plan.Title, "title");
        Check(findings, subject, plan.Jurisdiction.Code, plan.Jurisdiction.Name, "jurisdiction.name");
        foreach (var (objective, path) in plan.EachObjective())
        {
            if (IsDoubtful(objective.Name))
                Check(findings, subject, objective.Id, objective.Name, path() + ".name");
        }

        foreach (var industry in plan.Industries.Where(industry => IsDoubtful(industry.Name)))
            Check(findings, subject, industry.Id, industry.Name, $"industries[{industry.Id}].name");

        foreach (var commitment in plan.Commitments.Where(commitment => IsDoubtful(commitment.Name)))
            Check(findings, subject, commitment.Id, commitment.Name, $"commitments[{commitment.Id}].name");

        foreach (var project in plan.Projects.Where(project => IsDoubtful(project.Name)))
            Check(findings, subject, project.Id, project.Name, $"projects[{project.Id}].name");

        foreach (var zone in plan.Space?.Zones ?? [])
        {
            if (zone.Name is { } name && IsDoubtful(name))
                Check(findings, subject, zone.Id, name, context.PathTo(plan.Space!, zone) + ".name");
        }
    }

    private static void Check(Findings findings, Subject subject, string id, Name name, string path)
    {
        Check(findings, subject, id, name.Zh, path);
        if (name.En is { } english)
            Check(findings, subject, id, english, path);
    }

    private static void Check(Findings findings, Subject subject, string id, string name, string path)
    {
        if (LookAlike.IsTyped(name) || LookAlike.Typed(name) is var typed && typed == name)
            return;

        findings.Report(subject, path, Phrase.Quote(id), Phrase.Quote(name), CodesOf(name, typed), Phrase.Quote(typed));
    }

    private static void Report(Findings findings, Subject subject, string path, (string Id, string Name) one, (string Id, string Name) earlier) => findings.Report(
        subject, path, Phrase.Quote(one.Id), Phrase.Quote(one.Name), Phrase.Quote(earlier.Id), Phrase.Quote(earlier.Name), CodesOf(one.Name, earlier.Name));

    private static bool IsDoubtful(Name name) => !LookAlike.IsTyped(name.Zh) || (name.En is { } english && !LookAlike.IsTyped(english));

    /// <summary>Whether a name has something that could look like something else: a blank, a full-width sign.</summary>
    private static bool HasDoubtful<T>(ValueList<T> things)
        where T : class, IPlanItem
    {
        foreach (var thing in things)
        {
            if (thing.Name?.Zh is { } name && !LookAlike.IsPlain(name))
                return true;
        }

        return false;
    }

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
}
