using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;
using static Jingan.Planning.Documents.Grammar.ProjectForms;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the steps of projects in a passage: X年底前开工, 建成X, 加快推进X建设. It takes no number from the figures.</summary>
internal sealed class ProjectReader(Ledger ledger, DocumentFacts facts)
{
    private const int LongestClause = 300;
    private const string Completion = "completion";
    private const string Opening = "opening";
    private const string Start = "construction-start";
    private const string InProgress = "in-progress";

    /// <summary>What ends a clause about a project, with the step that it says; what is further on comes first.</summary>
    private static readonly (Rule Form, string Kind)[] Behind =
    [
        (Rule.With("投启开通水电网业诊运营行用放产", OpeningBehind()), Opening),
        (Rule.With("封主合", ToppedBehind()), "topped-out"),
        (Rule.With("竣完建落贯交收", CompletionBehind()), Completion),
        (Rule.With("开启动奠", StartBehind()), Start),
        (Rule.With("征迁地", ClearedBehind()), "land-clearance"),
        (Rule.With("前", PreparedBehind()), "preparation"),
        (Rule.With("推实建", GoingOnBehind()), InProgress),
    ];

    /// <summary>What leads a clause whose object is a project.</summary>
    private static readonly (Regex Form, string Kind)[] Before =
    [
        (OpeningBefore(), Opening), (CompletionBefore(), Completion), (StartBefore(), Start), (PreparedBefore(), "preparation"), (GoingOnBefore(), InProgress),
    ];

    /// <summary>The projects that the sentence named last, of which a later clause may go on to speak.</summary>
    private readonly List<(int Start, string Name)> recent = [];

    /// <summary>Where the first clause of the sentence that says a step begins: a time before it is of all steps, one behind it of its own.</summary>
    private int firstStep = int.MaxValue;

    public void Read(Passage passage, Part part)
    {
        var text = passage.Text;
        if (part.Looks == Looks.Aside)
            return;
        if (EnglishHeadings.IsEnglish(text))
        {
            English(passage, part);
            return;
        }

        recent.Clear();
        Listed(passage, part);
        firstStep = int.MaxValue;
        var (sentence, start, depth) = (0, 0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var mark = at < text.Length ? text[at] : '。';
            depth += mark switch { '（' or '“' => 1, '）' or '”' => -1, _ => 0 };
            var isStep = mark == '、' && depth <= 0 && NextStep().IsMatch(text.AsSpan(at + 1));
            if (!(mark is '。' or '；' or '！' or '★' || isStep || (mark is '，' or '：' && depth <= 0)))
                continue;
            if (at > start + 3)
                Clause(passage, part, sentence, start, at);
            if (mark == '：' && sentence == start)
                Head(text, start, at);
            start = at + 1;
            if (mark is not ('，' or '：' or '、'))
                (sentence, depth, firstStep) = (at + 1, 0, int.MaxValue);
            if (mark is '。' or '！' or '★')
                recent.Clear();
        }
    }

    /// <summary>The project that a paragraph is headed by, of which its clauses speak: 机场迁建工程：2026年开工.</summary>
    private void Head(string text, int start, int end)
    {
        if (ProjectNames.In(text, start, end, true, false) is [var only] && only.Start + only.Name.Length == end)
            recent.Add(only);
    }

    /// <summary>An item of a list of projects that holds a name and nothing else.</summary>
    private void Listed(Passage passage, Part part)
    {
        var text = passage.Text;
        var end = text.TrimEnd('。', '；').Length;
        if (!ListOfWorks().IsMatch(part.Section ?? "") || Numbering().Match(text) is not { Success: true } number)
            return;
        if (ProjectNames.In(text, number.Length, end, true, true) is [var (start, name)] && start == number.Length && start + name.Length == end)
            ledger.Projects.Add(Named(passage, part, (start, end), name, false) with { No = number.Groups["no"].Value, Category = part.Section });
    }

    private void Clause(Passage passage, Part part, int sentence, int start, int end)
    {
        if (end - start > LongestClause)
            return;
        var words = passage.Text[start..end];
        foreach (var (form, kind) in Behind)
        {
            if (form.Match(words) is not { Success: true } match)
                continue;
            var names = match.Index == 0 ? [] : ProjectNames.In(passage.Text, start, start + match.Index, true, kind == InProgress);
            if (names.Count == 0 && LeadsOn().IsMatch(words[..match.Index]))
                names = [.. recent];
            if (names.Count == 0)
                continue;
            Tell(passage, part, sentence, (start, end), names, (kind, match.Value, start + match.Index, start + match.Index + match.Length));
            return;
        }

        var led = Lead().Match(words).Length;
        foreach (var (form, kind) in Before)
        {
            if (form.Match(words, led) is not { Success: true } match || match.Index != led)
                continue;
            var names = ProjectNames.In(passage.Text, start + match.Groups["of"].Index, start + match.Groups["of"].Index + match.Groups["of"].Length, false, kind == InProgress);
            if (names.Count == 0)
                continue;
            Tell(passage, part, sentence, (start, end), names, (kind, match.Groups["verb"].Value, start + match.Groups["verb"].Index, start + match.Index + match.Length));
            return;
        }
    }

    /// <summary>Adds a step of each of the projects; work that goes on through all years of a plan says nothing that could be judged, and is left.</summary>
    private void Tell(Passage passage, Part part, int sentence, (int Start, int End) clause, List<(int Start, string Name)> names, (string Kind, string Words, int Start, int End) step)
    {
        var isInherited = names[0].Start < clause.Start;
        var before = passage.Text[sentence..(isInherited ? clause.Start : Math.Clamp(firstStep, sentence, clause.Start))];
        firstStep = Math.Min(firstStep, clause.Start);
        var told = ProjectTimes.In(passage.Text[clause.Start..clause.End], part.Clock) ?? ProjectTimes.In(before, part.Clock);
        var (period, last) = told ?? (part.Period.Text, part.Period.Last);
        var isReached = IsReached(part, passage.Text[clause.Start..clause.End], last, told is not null);
        var kind = isReached && step.Kind is Completion or Opening && step.Words.Contains("基本", StringComparison.Ordinal) ? InProgress : step.Kind;
        if (!isInherited)
        {
            recent.Clear();
            recent.AddRange(names);
        }

        if (kind == InProgress && told is null && part.Period.IsSeveralYears)
            return;
        foreach (var (start, name) in names)
        {
            var end = start + name.Length;
            var literal = LiteralOf((start, end), (step.Start, step.End), isInherited, names.Count > 1);
            ledger.Projects.Add(Named(passage, part, (start, end), name, isReached) with
            {
                Milestones =
                [
                    new()
                    {
                        Kind = kind,
                        Period = period,
                        IsReached = isReached,
                        Words = step.Words,
                        Line = passage.LineAt(literal.Start),
                        Start = passage.PlaceAt(literal.Start),
                        Literal = passage.Literal(literal.Start, literal.End),
                        Inferred = told is null ? ["period"] : [],
                    },
                ],
            });
        }
    }

    /// <summary>What is quoted of a step: name and verb together, of a list the name, of a clause that goes on about a project the verb.</summary>
    private static (int Start, int End) LiteralOf((int Start, int End) name, (int Start, int End) step, bool isInherited, bool isListed)
    {
        if (isInherited)
            return step;
        return isListed ? name : (Math.Min(name.Start, step.Start), Math.Max(name.End, step.End));
    }

    private DraftProject Named(Passage passage, Part part, (int Start, int End) place, string name, bool isReached) => new()
    {
        Name = name,
        Line = passage.LineAt(place.Start),
        Start = passage.PlaceAt(place.Start),
        Literal = passage.Literal(place.Start, place.End),
        PlanKind = isReached || part.Looks != Looks.Ahead ? facts.PlanKind : part.PlanKind,
        PlanPeriod = isReached || part.Looks != Looks.Ahead ? facts.PlanPeriod.Text : part.PlanPeriod.Text,
    };

    /// <summary>Whether a step is reported: in a review, unless its time or its words are of what is to come.</summary>
    private bool IsReached(Part part, string clause, int last, bool isTold)
    {
        if (part.Looks == Looks.Ahead)
            return (isTold && last < part.PlanPeriod.First) || (Done().IsMatch(clause) && !ToCome().IsMatch(clause));
        return !(isTold && last > facts.ReviewYear) && !ToCome().IsMatch(clause);
    }

    private void English(Passage passage, Part part)
    {
        foreach (Match match in EnglishStep().Matches(passage.Text))
        {
            var (name, words) = (match.Groups["name"], match.Groups["step"].Value);
            var kind = EnglishKind(words);
            var sentence = passage.Text.LastIndexOf('.', match.Index) + 1;
            var told = ProjectTimes.InEnglish(passage.Text[sentence..Math.Min(passage.Text.Length, match.Index + match.Length + 40)], part.Clock);
            var isReached = part.Looks != Looks.Ahead && !match.Value.Contains("will", StringComparison.Ordinal) && !match.Value.Contains("to be", StringComparison.Ordinal);
            ledger.Projects.Add(Named(passage, part, (name.Index, name.Index + name.Length), name.Value, isReached) with
            {
                Milestones =
                [
                    new()
                    {
                        Kind = kind,
                        Period = told?.Period ?? part.Period.Text,
                        IsReached = isReached,
                        Words = words,
                        Line = passage.LineAt(match.Index),
                        Start = passage.PlaceAt(match.Index),
                        Literal = passage.Literal(match.Index, match.Index + match.Length),
                        Inferred = told is null ? ["period"] : [],
                    },
                ],
            });
        }
    }

    private static string EnglishKind(string words)
    {
        if (EnglishOpening().IsMatch(words))
            return Opening;
        if (EnglishStart().IsMatch(words))
            return Start;
        return words.Contains("top", StringComparison.OrdinalIgnoreCase) ? "topped-out" : Completion;
    }
}
