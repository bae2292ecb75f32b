using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the figures of one paragraph or item.</summary>
internal sealed partial class StatementReader(Ledger ledger, DocumentFacts facts)
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "增幅", "增速", "总量", "数量", "总数", "占比", "比重", "面积", "金额", "降幅", "人数", "规模", "价格", "总额", "涨幅", "年均增长率", "增长率", "年均增速", "增长速度", "比例", "满意度", "销售额", "客流量",
    };

    private static readonly string[] EmptyVerbs = ["完成", "实现", "实施", "为", "对", "向", "将", "把", "使", "让", "落实", "在", "从", "共", "送", "通过", "有"];

    /// <summary>Reads a passage; every number token of it goes into the ledger.</summary>
    public void Read(Passage passage, Part part)
    {
        var text = passage.Text;
        var tokens = NumberScanner.Scan(text);
        ledger.Counted(tokens.Count);
        var brackets = new Brackets(text);
        var state = new Reading { Span = Periods.LastIn(Opening(text), part.Clock) };
        var next = StartsWithListNumber(passage, tokens) ? 1 : 0;
        if (next == 1)
            ledger.Leave(passage, tokens[0], NotFigures.Ordinal);
        foreach (var sentence in Sentences(text))
        {
            var own = new List<NumberToken>();
            while (next < tokens.Count && tokens[next].Start < sentence.End)
                own.Add(tokens[next++]);
            Sentence(passage, part, brackets, sentence, own, state);
        }
    }

    /// <summary>Whether a paragraph begins with the number of a list, a space behind it and no unit: 22 万科广场.</summary>
    private static bool StartsWithListNumber(Passage passage, List<NumberToken> tokens)
    {
        if (tokens is not [{ Start: 0, IsArabic: true, End: <= 3 } first, ..] || first.End >= passage.Text.Length)
            return false;
        return passage.PlaceAt(first.End) > passage.PlaceAt(first.End - 1) + 1 && Quantities.At(passage.Text, 0) is not { Word.Length: > 0 } && passage.Text[first.End] is not ('年' or '月');
    }

    /// <summary>What is known while a paragraph is read.</summary>
    private sealed class Reading
    {
        public Span? Span { get; set; }

        public bool IsEstimated { get; set; }

        public string Subject { get; set; } = "";

        public string Verb { get; set; } = "";

        /// <summary>The subjects of the last list with 分别.</summary>
        public List<string> Names { get; set; } = [];
    }

    private void Sentence(Passage passage, Part part, Brackets brackets, (int Start, int End) sentence, List<NumberToken> tokens, Reading state)
    {
        var text = passage.Text;
        var found = Candidates.Of(text, sentence, tokens, brackets, (token, reason) => Leave(passage, token, reason));
        if (sentence.Start == 0 || text[sentence.Start - 1] != '；')
            (state.Subject, state.Verb) = ("", "");
        var words = text[sentence.Start..sentence.End];
        if (words.Contains("下同", StringComparison.Ordinal))
            state.IsEstimated = true;

        var bases = found.FindAll(candidate => candidate.Reason == NotFigures.Base);
        found.RemoveAll(candidate => candidate.Reason is not null);
        if (OnlyTime().Match(words) is { Success: true } time && Periods.LastIn(time.Value, part.Clock) is { } clock)
            state.Span = clock;

        var previousEnd = sentence.Start;
        for (var index = 0; index < found.Count; index++)
        {
            var quantity = found[index].Quantity;
            var limit = index + 1 < found.Count ? found[index + 1].Quantity.Start : sentence.End;
            var follows = previousEnd > sentence.Start && text.AsSpan(previousEnd, quantity.Start - previousEnd).IndexOfAny("，：；。（）") < 0;
            var from = Boundary(text, previousEnd, quantity.Start, follows, brackets);
            var group = Group(text, found, index, from);
            if (group > 1)
            {
                Several(passage, part, sentence, found.GetRange(index, group), from, state);
                index += group - 1;
            }
            else
            {
                var isListed = limit < sentence.End && Joint().IsMatch(text.AsSpan(quantity.End, 1)) && found[index + 1].Quantity.Word == quantity.Word;
                One(passage, part, sentence, found[index], from, limit, isListed ? found[index + 1] : null, follows, state);
            }

            previousEnd = found[index].Quantity.End;
        }

        foreach (var candidate in bases)
            Base(passage, part, sentence, candidate, brackets, state);
        WordedFigures.Read(passage, sentence, found, previous: state.Subject, (literalStart, end, subject, basis, kind) =>
            Worded(passage, part, sentence, (literalStart, end), subject, basis, kind, state));
    }

    /// <summary>The level that a transition comes from: an observation where its year is clear.</summary>
    private void Base(Passage passage, Part part, (int Start, int End) sentence, Candidate candidate, Brackets brackets, Reading state)
    {
        var (text, quantity) = (passage.Text, candidate.Quantity);
        var from = Boundary(text, sentence.Start, quantity.Start, false, brackets);
        var at = text.LastIndexOfAny(['由', '从'], quantity.Start - 1);
        var span = state.Span ?? part.Period;
        var year = Periods.LastIn(text[(at + 1)..quantity.Start], part.Clock);
        if (year is null && span.IsSeveralYears && part.Looks == Looks.Back)
            year = Span.Year(span.First - 1, true);
        var name = at > from ? Subjects.Before(text, from, at).Name : "";
        name = name.Length > 1 ? name : state.Subject;
        var unit = quantity.Unit.Length > 0;
        if (year is null || name.Length == 0 || !unit || year.IsSeveralYears)
        {
            candidate.Tokens.ForEach(token => ledger.Leave(passage, token, NotFigures.Base));
            return;
        }

        var past = part with { Looks = Looks.Back, Period = year };
        var was = new Reading { Span = year, Subject = name };
        Add(passage, past, (quantity.Start, sentence.End), candidate, name, text[quantity.Start..quantity.End], (quantity.Start, "达到"), false, false, was);
    }

    /// <summary>How many quantities stand in one list behind 分别 or one verb, with nothing but 、和 between.</summary>
    private static int Group(string text, List<Candidate> found, int index, int from)
    {
        var before = text[from..found[index].Quantity.Start];
        if (!before.Contains("分别", StringComparison.Ordinal) && !before.EndsWith('均'))
            return 1;

        var count = 1;
        while (index + count < found.Count && Joint().IsMatch(text[found[index + count - 1].Quantity.End..found[index + count].Quantity.Start]))
            count++;
        return count;
    }

    /// <summary>Where the clause of a number begins: behind the last mark, or behind the number before and the noun that goes with it.</summary>
    private static int Boundary(string text, int from, int start, bool follows, Brackets brackets)
    {
        if (follows && Subjects.LastJoint(text, from, start) is var joint and >= 0)
            return joint + 1;

        for (var at = start - 1; at >= from; at--)
        {
            if (brackets.IsQuoted(at) || brackets.IsTitle(at))
                continue;
            if (text[at] == '）' && brackets.Opening(at) is { } open && open > from)
            {
                at = open;
                continue;
            }

            if (text[at] is '，' or '：' or '；' or '。' or '（' or '）' or '★' or '|')
                return at + 1;
        }

        return from;
    }

    private void One(Passage passage, Part part, (int Start, int End) sentence, Candidate candidate, int from, int limit, Candidate? following, bool follows, Reading state)
    {
        var (text, quantity) = (passage.Text, candidate.Quantity);
        var lead = candidate.IsRank && RankVerb().Match(text[from..quantity.Start]) is { Success: true } rank
            ? Subjects.Before(text, from, from + rank.Index)
            : Subjects.Before(text, from, quantity.Start);
        var after = candidate.IsRank ? "" : Subjects.After(text, quantity.End, limit);
        var subject = Subject(text, candidate, lead, after, from, following, follows, state);
        if (lead.Verb.Length > 0)
            state.Verb = lead.Verb;
        if (!subject.IsInherited && subject.Name.Length > 0)
            state.Subject = subject.Name;

        if (quantity.Word == "倍" && TimesOf().Match(text[from..quantity.Start]) is { Success: true } times)
            lead = lead with { PredicateStart = from + times.Index };

        var start = candidate.IsRank && RankVerb().Match(text[from..quantity.Start]) is { Success: true } place
            ? from + place.Index
            : WordingStart(text, lead.PredicateStart, quantity.Start, candidate.IsRank);
        if (quantity.Word == "倍" && TimesOf().IsMatch(text[from..quantity.Start]))
            start = lead.PredicateStart;
        var wording = text[start..quantity.End];
        if (quantity.IsShare && NounOfGrowth().Match(text[quantity.End..sentence.End]) is { Success: true } growth)
            wording = growth.Groups[1].Value + wording;
        if (state.Subject.Length == 0)
            state.Subject = subject.Name;
        var names = Each(subject.Name, lead.Verb);
        foreach (var name in names)
            Add(passage, part, sentence, name == names[0] ? candidate : candidate.Again(), name, wording, (start, text[lead.PredicateStart..quantity.Start]), subject.IsInherited, lead.Verb.Length > 0 || follows, state);
    }

    /// <summary>What a number is of, and whether an earlier clause said it.</summary>
    private static (string Name, bool IsInherited) Subject(string text, Candidate candidate, Lead lead, string after, int from, Candidate? following, bool follows, Reading state)
    {
        var quantity = candidate.Quantity;
        var name = WholePlace().IsMatch(lead.Name) ? "" : ScopeOf().Replace(FromBase().Replace(lead.Name, ""), "");
        if (ShareOf().Match(text[from..quantity.Start]) is { Success: true } share && quantity.IsShare)
        {
            var owner = Subjects.Trimmed(Words.SubjectLead().Replace(text[from..(from + share.Index)], ""));
            return ((owner.Length > 1 ? owner : state.Subject) + share.Groups["of"].Value + "比重", owner.Length <= 1);
        }

        if (name.Length > 1 && quantity.IsShare && quantity.End < text.Length && text[quantity.End] == '的' && !NounOfGrowth().IsMatch(text[quantity.End..]))
            return (name + after, false);

        if (name.EndsWith('等') || (after.Length > 0 && EndsInSuch(text, quantity.Start)))
            return (Named(Words.StartsWithWork().Match(name).Value, after), false);

        if (after.Length == 0 && following is not null && name.Length <= 1 && quantity.IsCount)
            after = Subjects.After(text, following.Quantity.End, text.Length);
        var verb = follows && lead.Verb.Length == 0 ? state.Verb : lead.Verb;
        if (name.Length > 0 && after.Length > 0 && IsCombined(text, candidate, lead))
            return (Named(name, after), false);
        if (name.Length <= 1 && after.Length > 0 && !NounOfGrowth().IsMatch(text[quantity.End..]))
            return (Named(verb, after), false);
        if (name.Length <= 1 && lead.Verb.Length > 0 && !Array.Exists(EmptyVerbs, empty => empty == lead.Verb) && quantity.IsCount | Units.IsExtent(quantity.Word))
            return (Added().IsMatch(lead.Verb) ? lead.Verb + Added().Replace(Earlier(text, from, state), "") : Earlier(text, from, state) + lead.Verb.TrimEnd('了'), true);
        if (name.Length <= 1)
            return (Standing(state.Subject.Length > 0 ? state.Subject : Earlier(text, from, state), text[from..quantity.Start]), true);
        if (follows && Spreading().Match(state.Subject) is { Success: true } led && !Words.StartsWithWork().IsMatch(name) && lead.PredicateStart == quantity.Start && text[from - 1] == '、')
            return (led.Value + name, false);
        if (Generic.Contains(name) && state.Subject.Length > 0 && !state.Subject.EndsWith(name, StringComparison.Ordinal))
            return (state.Subject + name, true);
        return (name, false);
    }

    /// <summary>The stock of what was added: 新增地区总部6家，累计88家.</summary>
    private static string Standing(string subject, string before) =>
        before.Contains("累计", StringComparison.Ordinal) || before.Contains('共') || before.Contains("总数", StringComparison.Ordinal)
            ? Added().Replace(subject, "")
            : subject;

    /// <summary>Whether the words before a count and the noun behind it are of one thing: 助力700余家企业跨境出海.</summary>
    private static bool IsCombined(string text, Candidate candidate, Lead lead)
    {
        var quantity = candidate.Quantity;
        if (lead.Verb.Length > 0)
            return quantity.IsCount || Units.IsExtent(quantity.Word) || Units.IsMoney(quantity.Word);
        return quantity.IsCount && lead.PredicateStart == quantity.Start && quantity.End < text.Length && !Words.LevelNoun().IsMatch(lead.Name);
    }

    /// <summary>What an earlier clause of the sentence is about, where none of its numbers said it.</summary>
    private static string Earlier(string text, int from, Reading state)
    {
        if (state.Subject.Length > 0)
            return state.Subject;

        var end = from - 1;
        if (end <= 0 || text[end] is not ('，' or '（'))
            return "";
        var start = text.LastIndexOfAny(['，', '。', '；', '：', '★'], end - 1) + 1;
        var clause = Words.SubjectLead().Replace(text[start..end], "");
        return Subjects.Trimmed(Furthering().Replace(clause, ""));
    }

    private static bool EndsInSuch(string text, int at) => at > 0 && text[at - 1] == '等';

    /// <summary>Two rates with one number are two figures: 解决率和满意率保持在80%以上.</summary>
    private static IReadOnlyList<string> Each(string name, string verb)
    {
        var parts = verb.Length == 0 ? RateJoint().Split(name) : [name];
        if (parts.Length is < 2 or > 4)
            return [name];
        if (name.Contains('/', StringComparison.Ordinal))
            return Subjects.Split(name.Replace('/', '、'));
        return parts.All(part => part.Length > 2) ? parts : [name];
    }

    private void Several(Passage passage, Part part, (int Start, int End) sentence, List<Candidate> group, int from, Reading state)
    {
        var text = passage.Text;
        var lead = Subjects.Before(text, from, group[0].Quantity.Start);
        var names = Subjects.Split(lead.Name.Length > 0 ? lead.Name : state.Subject);
        if (names.Count != group.Count && lead.Name.Length == 0)
            names = state.Names;
        if (names.Count == group.Count)
            state.Names = names;
        var start = WordingStart(text, lead.PredicateStart, group[0].Quantity.Start, false);
        var predicate = text[start..group[0].Quantity.Start].Replace("分别", "", StringComparison.Ordinal);
        predicate = Alike().Replace(predicate, "");
        var suffix = group[^1].Quantity.Suffix;
        var spreads = group.Take(group.Count - 1).All(candidate => candidate.Quantity.Suffix.Length == 0);
        for (var index = 0; index < group.Count; index++)
        {
            var quantity = group[index].Quantity;
            var unit = quantity.Unit.Length == 0 ? group[^1].Quantity.Unit : "";
            var wording = predicate + text[quantity.Start..quantity.UnitEnd] + unit + (spreads ? suffix : quantity.Suffix);
            var name = names.Count == group.Count ? names[index] : lead.Name;
            Add(passage, part, sentence, group[index], name, wording, (quantity.Start, predicate), names.Count != group.Count, lead.Verb.Length > 0, state);
        }

        if (lead.Name.Length > 0)
            state.Subject = lead.Name;
    }

    private void Add(
        Passage passage, Part part, (int Start, int End) sentence, Candidate candidate, string name, string wording, (int Start, string Text) predicate, bool isSubjectInferred, bool hasVerb, Reading state)
    {
        var quantity = candidate.Quantity;
        if (candidate.IsRank && quantity.Word is not ("位" or "名"))
        {
            candidate.Tokens.ForEach(token => ledger.Leave(passage, token, NotFigures.Ordinal));
            return;
        }

        if (ForeignPlace().IsMatch(name))
        {
            candidate.Tokens.ForEach(token => ledger.Leave(passage, token, NotFigures.OtherPlace));
            return;
        }

        if (name.Length == 0 || (quantity.Unit.Length == 0 && quantity.Word.Length == 0 && wording.Length == quantity.End - quantity.Start))
        {
            candidate.Tokens.ForEach(token => ledger.Doubt(passage, token, name.Length == 0 ? "nothing says what it is of" : "no unit"));
            return;
        }

        var statement = Made(passage, part, sentence, (predicate.Start, quantity.End), quantity, name, wording, predicate.Text, isSubjectInferred, hasVerb, state);
        if (statement is null)
            candidate.Tokens.ForEach(token => ledger.Doubt(passage, token, $"the wording '{wording}' cannot be read"));
        else
            ledger.Add([statement], candidate.Tokens.Count);
    }

    private DraftStatement? Made(
        Passage passage, Part part, (int Start, int End) sentence, (int Start, int End) literal, Quantity quantity, string name, string wording, string predicate, bool isSubjectInferred, bool hasVerb, Reading state)
    {
        var text = passage.Text;
        var before = text[sentence.Start..quantity.Start];
        var told = Periods.LastIn(quantity.Word == "倍" ? TimesOf().Replace(before, "") : before, part.Clock);
        var span = told ?? state.Span ?? part.Period;
        if (predicate.Contains("年均", StringComparison.Ordinal) && !span.IsSeveralYears)
            span = state.Span ?? part.Period;
        var role = RoleOf(part, span, text[..quantity.Start], told is not null || state.Span is not null);
        var basis = Bases.Of(new(name, wording, predicate, before, quantity, hasVerb, span));
        if (span.IsSeveralYears && role == DraftRole.Observation && basis is { Word: "level", IsInferred: false } && !before[(before.LastIndexOf('，') + 1)..].Contains("累计", StringComparison.Ordinal) && !Added().IsMatch(name))
            span = Span.Year(span.Last, true);
        var unit = quantity.Unit.Length > 0 ? quantity.Unit : UnitIn(wording);
        var isTarget = role != DraftRole.Observation;
        var reading = WordingReader.Read(wording, isTarget, name, null);
        var printed = wording;
        if (!reading.IsRead && !IsCompared(predicate, quantity, before))
        {
            printed = text[quantity.Start..quantity.End];
            reading = WordingReader.Read(printed, isTarget, name, null);
            literal = (quantity.Start, quantity.End);
        }

        if (!reading.IsRead || !Agrees(reading.Canonical, printed))
            return null;

        var inferred = new List<string>();
        if (isSubjectInferred)
            inferred.Add("subject");
        if (span.IsInferred)
            inferred.Add("period");
        if (basis.IsInferred && isTarget)
            inferred.Add("basis");
        var place = passage.PlaceAt(literal.Start);
        return new()
        {
            Role = role,
            Line = passage.LineAt(literal.Start),
            Start = place,
            Length = passage.PlaceAt(literal.End - 1) - place + 1,
            Literal = passage.Literal(literal.Start, literal.End),
            Wording = printed,
            Subject = name,
            Unit = unit.Length > 0 && unit is not ("番" or "成" or "成半") ? unit : null,
            Basis = basis.Word,
            Period = isTarget ? PeriodOfTarget(span, part) : span.Text,
            PlanKind = isTarget ? KindOfPlan(span, part) : null,
            PlanPeriod = isTarget ? PeriodOfPlan(span, part) : null,
            Force = role == DraftRole.Target && part.PlanKind == "annual-plan" ? "expected" : null,
            IsEstimated = !isTarget && (state.IsEstimated || Estimated().IsMatch(before)),
            Section = part.Section,
            Item = part.Item,
            Kind = reading.Kind,
            Inferred = [.. inferred],
            Spans = Spans(passage, literal, quantity, name, sentence.Start),
        };
    }

    private void Worded(Passage passage, Part part, (int Start, int End) sentence, (int Start, int End) literal, string subject, string? basis, string kind, Reading state)
    {
        var before = passage.Text[sentence.Start..literal.Start];
        var span = Periods.LastIn(before, part.Clock) ?? state.Span ?? part.Period;
        var role = RoleOf(part, span, passage.Text[..literal.Start], state.Span is not null);
        var wording = passage.Text[literal.Start..literal.End];
        var reading = WordingReader.Read(wording, role != DraftRole.Observation, subject, null);
        if (!reading.IsRead)
            return;

        var place = passage.PlaceAt(literal.Start);
        ledger.Add(
            [
                new()
                {
                    Role = role,
                    Line = passage.LineAt(literal.Start),
                    Start = place,
                    Length = passage.PlaceAt(literal.End - 1) - place + 1,
                    Literal = passage.Literal(literal.Start, literal.End),
                    Wording = wording,
                    Subject = subject,
                    Basis = basis,
                    Period = role == DraftRole.Observation ? span.Text : PeriodOfTarget(span, part),
                    PlanKind = role == DraftRole.Observation ? null : KindOfPlan(span, part),
                    PlanPeriod = role == DraftRole.Observation ? null : PeriodOfPlan(span, part),
                    Section = part.Section,
                    Item = part.Item,
                    Kind = reading.Kind.Length > 0 ? reading.Kind : kind,
                    IsWorded = true,
                    Inferred = span.IsInferred ? ["period"] : [],
                },
            ],
            0);
    }

    private DraftRole RoleOf(Part part, Span span, string text, bool isTold)
    {
        var before = text[(text.LastIndexOf('。') + 1)..];
        var clause = before[(before.LastIndexOfAny(['，', '。', '；']) + 1)..];
        if (part.Looks == Looks.Back)
            return isTold && span.Last > facts.ReviewYear && FutureDeadline().IsMatch(before) ? DraftRole.Target : DraftRole.Observation;
        if (isTold && span.Last < part.PlanPeriod.First)
            return DraftRole.Observation;
        if (part.Looks != Looks.Ahead && Words.HasBeen().IsMatch(before))
            return DraftRole.Observation;
        if (part.Looks == Looks.Ahead && Already().IsMatch(clause) && !Words.WillBe().IsMatch(before))
            return DraftRole.Observation;
        if (facts.HasTargetTable && part.PlanKind == "five-year-plan")
            return DraftRole.Commitment;
        if (part.PlanKind == "long-range-vision" || span.Last - part.PlanPeriod.Last >= 5)
            return DraftRole.Target;

        var isExpected = ExpectedTargets().IsMatch(before) || ExpectedTargets().IsMatch(part.Section ?? "") || ExpectedTargets().IsMatch(part.Item ?? "") || ExpectedTargets().IsMatch(text[..Math.Min(text.Length, 40)]);
        return isExpected ? DraftRole.Target : DraftRole.Commitment;
    }

    private static string PeriodOfTarget(Span span, Part part) => span.First < part.PlanPeriod.First && span.IsSeveralYears ? span.Text
        : span.Last > part.PlanPeriod.Last && KindOfPlan(span, part) == "long-range-vision"
        ? PeriodOfPlan(span, part)
        : span.Last == part.PlanPeriod.Last && !span.Text.Contains('/', StringComparison.Ordinal) ? part.PlanPeriod.Text : span.Text;

    private static string KindOfPlan(Span span, Part part)
    {
        if (span.First < part.PlanPeriod.First && span.IsSeveralYears)
            return "five-year-plan";
        if (span.Last <= part.PlanPeriod.Last)
            return part.PlanKind;
        return span.Last - part.PlanPeriod.Last >= 5 || span.Last % 5 == 0 && part.PlanKind == "five-year-plan" ? "long-range-vision" : "five-year-plan";
    }

    private static string PeriodOfPlan(Span span, Part part)
    {
        if (span.First < part.PlanPeriod.First && span.IsSeveralYears)
            return span.Text;
        if (span.Last <= part.PlanPeriod.Last)
            return part.PlanPeriod.Text;
        if (KindOfPlan(span, part) == "long-range-vision")
            return Span.Years(part.PlanPeriod.First, span.Last, true).Text;
        return Span.Years(span.Last - ((span.Last - 1) % 5), span.Last - ((span.Last - 1) % 5) + 4, true).Text;
    }

    /// <summary>Whether the number means nothing without the words before it: a change, a distance from a benchmark, times of another year.</summary>
    private static bool IsCompared(string predicate, Quantity quantity, string before) =>
        Words.EndsInChange().IsMatch(predicate) || Words.EndsInBenchmark().IsMatch(predicate) || (quantity.Word == "倍" && TimesOf().IsMatch(before));

    /// <summary>Whether every figure of a wording stands in its canonical form: no number was changed or dropped in reading.</summary>
    private static bool Agrees(string canonical, string wording)
    {
        foreach (var token in NumberScanner.Scan(wording))
        {
            if (!token.IsArabic)
                continue;
            var number = wording[token.Start..token.End].Replace(",", "", StringComparison.Ordinal);
            var bare = number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
            if (!canonical.Contains(number, StringComparison.Ordinal) && !canonical.Contains(bare, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private void Leave(Passage passage, NumberToken token, string reason)
    {
        if (reason.Length == 0)
            ledger.Doubt(passage, token, "no unit");
        else
            ledger.Leave(passage, token, reason);
    }

    private static string Named(string verb, string noun)
    {
        var bare = verb.TrimEnd('了');
        foreach (var empty in EmptyVerbs)
        {
            if (bare == empty)
                return noun;
        }

        return bare + noun;
    }

    private static string UnitIn(string wording)
    {
        var match = LastUnit().Match(wording);
        return match.Success ? match.Value : "";
    }

    private static int WordingStart(string text, int from, int numberStart, bool isRank)
    {
        var match = Words.WordingStart().Match(text[from..numberStart]);
        var start = match.Success ? from + match.Index : numberStart;
        if (isRank && text[numberStart - 1] == '第' && start == numberStart)
            start = numberStart - 1;
        return start;
    }

    private static ValueList<DraftSpan> Spans(Passage passage, (int Start, int End) literal, Quantity quantity, string name, int from)
    {
        var spans = new List<(int Start, int End, string Role)>();
        var at = passage.Text.LastIndexOf(name, Math.Max(0, literal.Start - 1), Math.Max(0, literal.Start - from), StringComparison.Ordinal);
        if (at >= 0 && at + name.Length <= literal.Start)
            spans.Add((at, at + name.Length, "subject"));
        if (literal.Start < quantity.Start)
            spans.Add((literal.Start, quantity.Start, "predicate"));
        spans.Add((quantity.Start, quantity.NumberEnd, "number"));
        if (quantity.UnitEnd > quantity.NumberEnd)
            spans.Add((quantity.NumberEnd, quantity.UnitEnd, "unit"));
        if (quantity.End > quantity.UnitEnd)
            spans.Add((quantity.UnitEnd, quantity.End, "bound"));
        return
        [
            .. spans.Select(span => new DraftSpan(
                passage.PlaceAt(span.Start), passage.PlaceAt(span.End - 1) - passage.PlaceAt(span.Start) + 1, passage.Text[span.Start..span.End], span.Role)),
        ];
    }

    /// <summary>The words at the head of a paragraph, which set its clock: up to the first comma, at most thirty characters.</summary>
    private static string Opening(string text)
    {
        var end = text.IndexOfAny(['，', '。', '：']);
        return text[..Math.Min(end < 0 ? text.Length : end, 30)];
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('。' or '；' or '！' or '？' or '★'))
                continue;

            yield return (start, index + 1);
            start = index + 1;
        }

        if (start < text.Length)
            yield return (start, text.Length);
    }

    [GeneratedRegex("^(?:[、和及与]|以及)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>The head of a sentence that says nothing but when.</summary>
    [GeneratedRegex("^[^，。；]{2,14}(?=，)", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyTime();

    [GeneratedRegex("^的(?:正|快速|高速|平稳|稳定)?(增长|增幅|增速|下降|降幅)", RegexOptions.CultureInvariant)]
    private static partial Regex NounOfGrowth();

    /// <summary>A share of something: 占全区税收总收入的.</summary>
    [GeneratedRegex("(?:约)?(?<of>占(?!地)[^，。；、]{1,14}?)(?:的比重|的比例|比重|比例|的|达到|达|为|约|超过|近)*$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOf();

    [GeneratedRegex("^(?:为|对|向|给|在)?(?:全|本|我|各)?[区市县省州]?(?:内|域)?(?:共|共有)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholePlace();

    [GeneratedRegex("(?<![年人日月户])均", RegexOptions.CultureInvariant)]
    private static partial Regex Alike();

    [GeneratedRegex("(?:是|为|相当于|达到)\\d{4}年的$", RegexOptions.CultureInvariant)]
    private static partial Regex TimesOf();

    /// <summary>A base that stands before the later level: 由2016年的1860亿元增加到.</summary>
    [GeneratedRegex("(?<![自理])(?:由|从)[^，。；]*\\d.*$", RegexOptions.CultureInvariant)]
    private static partial Regex FromBase();

    /// <summary>A count before the verb of its clause: 200幢重点楼宇实现.</summary>
    [GeneratedRegex("^\\d[\\d.]*(?:万|亿)?[\u4e00-\u9fff]{2,14}?(?:实现|完成|获得|贡献|达到|共有|提供)", RegexOptions.CultureInvariant)]
    private static partial Regex ScopeOf();

    /// <summary>Verbs that the items of a list share: 新增食堂5家、床位300张.</summary>
    [GeneratedRegex("^(?:新增加?|新建|新培育|新认定|新引进|引进|培育|创建|新设立?|新改扩建)", RegexOptions.CultureInvariant)]
    private static partial Regex Spreading();

    [GeneratedRegex("(?:位列|位居|排名|名列|居|列|排|跃居|升至|跃升至|上升到|上升至|保持|稳居)[^，。；、\\d]{0,10}第$", RegexOptions.CultureInvariant)]
    private static partial Regex RankVerb();

    [GeneratedRegex("^(?:加快|推进|加强|深化|推动|有序推进|持续推进|积极推进|大力推进|加大|强化|持续|全力|扎实|深入|着力|积极|大力|进一步|稳步|有序|切实|不断|做好|抓好|落实|扩大|优化|提升|完善|健全)+", RegexOptions.CultureInvariant)]
    private static partial Regex Furthering();

    [GeneratedRegex("^(?:新增加?|新?引进|新认定|新设立?|新建)", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex("(?<=率|度|数|指数)[和、及与](?=[\\u4e00-\\u9fff“”]{2,}(?:率|度|数|指数)$)|/(?=[\\u4e00-\\u9fff]{2,}面积$)", RegexOptions.CultureInvariant)]
    private static partial Regex RateJoint();

    [GeneratedRegex("预计|预期", RegexOptions.CultureInvariant)]
    private static partial Regex Estimated();

    [GeneratedRegex("(?:到|至)(?:\\d{4}|二[〇○零][一二三四五六七八九〇○零]{2})年|力争|确保|将", RegexOptions.CultureInvariant)]
    private static partial Regex FutureDeadline();

    [GeneratedRegex("已(?!建成)|目前|截至", RegexOptions.CultureInvariant)]
    private static partial Regex Already();

    [GeneratedRegex("预期目标|主要目标|发展目标|奋斗目标|总体目标|主要指标|项指标", RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedTargets();

    [GeneratedRegex("^(?:全国|全省|世界|全球)(?!首|第|最|领先|文明|示范|百强)", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPlace();

    [GeneratedRegex("(?:个百分点|百分点|%|‰|倍)(?=(?:左右|以上|以下|以内)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex LastUnit();
}
