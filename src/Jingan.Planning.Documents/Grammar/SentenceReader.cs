using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;
using static Jingan.Planning.Documents.Grammar.SentenceForms;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads one sentence: finds the clause of each number, and makes a figure of both.</summary>
internal sealed class SentenceReader(
    StatementMaker maker, DocumentFacts facts, Passage passage, Part part, Brackets brackets, (int Start, int End) sentence, Course course)
{
    private readonly string text = passage.Text;

    /// <summary>Reads the sentence; numbers that are no figures by their marks are told to <paramref name="leave"/>.</summary>
    public void Read(List<NumberToken> tokens, Action<NumberToken, string> leave)
    {
        var found = Candidates.Of(text, sentence, tokens, brackets, leave);
        if (sentence.Start == 0 || text[sentence.Start - 1] != '；')
            course.Restart();
        var words = text[sentence.Start..sentence.End];
        if (words.Contains("下同", StringComparison.Ordinal))
            course.IsEstimated = true;

        var bases = found.FindAll(candidate => candidate.Reason == NotFigures.Base);
        found.RemoveAll(candidate => candidate.Reason is not null);
        if (OnlyTime().Match(words) is { Success: true } time && Periods.LastIn(time.Value, part.Clock) is { } clock)
            course.Span = clock;

        var previousEnd = sentence.Start;
        for (var index = 0; index < found.Count; index++)
        {
            var quantity = found[index].Quantity;
            var limit = index + 1 < found.Count ? found[index + 1].Quantity.Start : sentence.End;
            var follows = previousEnd > sentence.Start && text.AsSpan(previousEnd, quantity.Start - previousEnd).IndexOfAny("，：；。（）") < 0;
            var from = Boundary(previousEnd, quantity.Start, follows);
            course.Subject = Passed(previousEnd, from) ?? course.Subject;
            var group = Group(found, index, from);
            if (group > 1)
            {
                Several(found.GetRange(index, group), from);
                index += group - 1;
            }
            else
            {
                var isListed = limit < sentence.End && Joint().IsMatch(text.AsSpan(quantity.End, 1)) && found[index + 1].Quantity.Word == quantity.Word;
                One(found[index], from, limit, isListed ? found[index + 1] : null, follows);
            }

            previousEnd = found[index].Quantity.End;
            bases.FindAll(candidate => candidate.Quantity.Start < previousEnd).ForEach(Base);
            bases.RemoveAll(candidate => candidate.Quantity.Start < previousEnd);
        }

        if (part.Looks == Looks.Ahead && TimeWithin().Match(words) is { Success: true } within)
            course.Span = Periods.LastIn(within.Groups["time"].Value, part.Clock) ?? course.Span;
        bases.ForEach(Base);
        WordedFigures.Read(passage, sentence, found, (start, end, subject, basis, kind) =>
            maker.Worded(Described(subject[(BehindOwnPlace(0, subject) ?? 0)..], text[start..end], start), (start, end), basis, kind, course));
    }

    /// <summary>What a clause without a number is about, between two that have one: …130万亩，粮食总产实现“十二连丰”，达到46万吨.</summary>
    private string? Passed(int previousEnd, int from)
    {
        var start = from < previousEnd + 2 ? -1 : text.LastIndexOf('，', from - 2, from - 1 - previousEnd);
        return start < 0 ? null : MeasuredAndDone().Match(Words.SubjectLead().Replace(text[(start + 1)..(from - 1)], "")) is { Success: true } passed ? passed.Groups["of"].Value : null;
    }

    private Figure Described(string name, string wording, int start) => new()
    {
        Passage = passage,
        Part = part,
        Sentence = sentence,
        Candidate = Candidate.None,
        Name = name,
        Wording = wording,
        Start = start,
        Predicate = "",
    };

    /// <summary>The level that a transition comes from: an observation where its year is clear.</summary>
    private void Base(Candidate candidate)
    {
        var quantity = candidate.Quantity;
        var from = Boundary(sentence.Start, quantity.Start, false);
        var at = text.LastIndexOfAny(['由', '从'], quantity.Start - 1);
        var span = course.Span ?? part.Period;
        var year = Periods.LastIn(text[(at + 1)..quantity.Start], part.Clock);
        if (year is null && part.Looks == Looks.Back && (facts.Since is null || course.Span is not null))
            year = Span.Year(span.First - 1, true);
        if (year is { IsSeveralYears: false } same && same.Last == span.Last && part.Looks == Looks.Back)
            year = Span.Year(span.Last - 1, true);
        var name = at > from ? Names.Of(new(text, candidate, Subjects.Before(text, from, at), from, "", null, false), new()).Name : "";
        name = name.Length > 1 ? Names.Whole(name, course.Subject) : course.Subject;
        var hasUnit = quantity.Unit.Length > 0 || Names.IsUnitless(name);
        var isTold = year is not null && !year.IsSeveralYears && name.Length > 0 && hasUnit;
        var figure = Described(name, text[quantity.Start..quantity.End], quantity.Start) with { Candidate = candidate, Predicate = "达到" };
        if (!isTold)
        {
            maker.Leave(figure, NotFigures.Base);
            return;
        }

        maker.Add(figure with { Part = part with { Looks = Looks.Back, Period = year! }, Sentence = (quantity.Start, sentence.End) }, new() { Span = year, Subject = name });
    }

    /// <summary>How many quantities stand in one list behind 分别 or one verb, or beside as many subjects, with nothing but 、和 between.</summary>
    private int Group(List<Candidate> found, int index, int from)
    {
        var count = 1;
        while (index + count < found.Count && Joint().IsMatch(text[found[index + count - 1].Quantity.End..found[index + count].Quantity.Start]))
            count++;
        if (count == 1)
            return 1;

        var before = text[from..found[index].Quantity.Start];
        if (before.Contains("分别", StringComparison.Ordinal) || before.EndsWith('均'))
            return count;
        var lead = Subjects.Before(text, from, found[index].Quantity.Start);
        var names = lead.Name.Length > 0 ? Subjects.Split(lead.Name) : course.Names;
        var isAlike = found.GetRange(index, count).TrueForAll(candidate => candidate.Quantity.Word == found[index].Quantity.Word);
        return isAlike && lead.Verb.Length == 0 && names.Count == count ? count : 1;
    }

    /// <summary>Where what is said of a number begins: behind the last mark, or behind the number before and the noun that goes with it.</summary>
    private int Boundary(int from, int start, bool follows) => BehindOwnPlace(Clause(from, start, follows), start);

    /// <summary>Behind the name of the document's own place at the head of a clause, which is no part of a name.</summary>
    private int BehindOwnPlace(int from, int start)
    {
        var at = from + Words.SubjectLead().Match(text[from..start]).Length;
        return BehindOwnPlace(at, text[..start]) ?? from;
    }

    private int? BehindOwnPlace(int at, string words)
    {
        foreach (var own in new[] { facts.Place, facts.Own })
        {
            if (own is { Length: > 1 } && at + own.Length + 1 < words.Length && string.CompareOrdinal(words, at, own, 0, own.Length) == 0 && words[at + own.Length] != '级')
                return at + own.Length;
        }

        return null;
    }

    private int Clause(int from, int start, bool follows)
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

    private void One(Candidate candidate, int from, int limit, Candidate? following, bool follows)
    {
        var quantity = candidate.Quantity;
        var rank = candidate.IsRank ? RankVerb().Match(text[from..quantity.Start]) : Match.Empty;
        var lead = Subjects.Before(text, from, rank.Success ? from + rank.Index : quantity.Start);
        var after = candidate.IsRank ? "" : Subjects.After(text, quantity.End, limit);
        var subject = Names.Of(new(text, candidate, lead, from, after, following, follows), course);
        var (name, taken) = Qualifiers.Of(subject.Name);
        if (lead.Verb.Length > 0)
            course.Verb = Qualifiers.Of(lead.Verb).Name;
        if (!subject.IsInherited && name.Length > 0)
            course.Subject = name;
        if (course.Subject.Length == 0)
            course.Subject = name;
        course.Recent.Add(name);
        course.IsStock = Held.IsMatch(text[from..quantity.Start]) || (course.IsStock && lead.Verb.Length == 0);

        var start = Start(candidate, lead, from, rank);
        var wording = Quantities.OtherCounters().Replace(text[start..quantity.End], "");
        if (quantity.IsShare && NameForms.NounOfGrowth().Match(text[quantity.End..sentence.End]) is { Success: true } growth)
            wording = growth.Groups[1].Value + wording;
        var frequency = Qualifiers.FrequencyIn(text[from..quantity.Start]);
        course.Frequency = follows && frequency.Length == 0 ? course.Frequency : frequency;
        var limits = taken.Length > 0 ? taken : frequency;
        wording = Qualifiers.Before(wording, limits.Length > 0 || !follows ? limits : course.Frequency);
        if (limits.Length > 0 && text.IndexOf(limits[..1], from, start - from, StringComparison.Ordinal) is var first and >= 0)
            start = first;
        var names = subject.IsInherited && Alike().IsMatch(text[from..quantity.Start]) && course.Recent.Distinct(StringComparer.Ordinal).ToList() is { Count: 2 or 3 } all ? all : Names.Each(name, lead.Verb);
        var elsewhere = subject.IsInherited ? WholeAt(Math.Min(lead.PredicateStart, quantity.Start), from) : "";
        foreach (var each in names)
        {
            maker.Add(
                Described((elsewhere.Length > 0 ? elsewhere : Foreign(each, from, quantity.Start)) + each, wording, start) with
                {
                    Candidate = each == names[0] ? candidate : candidate.Again(),
                    Predicate = text[Math.Min(lead.PredicateStart, quantity.Start)..quantity.Start],
                    IsSubjectInferred = subject.IsInherited,
                    HasVerb = lead.Verb.Length > 0 || (follows && !course.IsStock),
                    IsStock = course.IsStock || (course.Stock == quantity.Word && text.AsSpan(from).StartsWith("其中", StringComparison.Ordinal)) || (part.Looks == Looks.Back && course.Verb.Length == 0 && !course.Recent.Exists(earlier => Words.StartsWithWork().Match(earlier).Length > 1)),
                },
                course);
        }
    }

    /// <summary>Where the printed wording begins: at the rank, the completed plan, the other year, or at the first word of bound, level or change.</summary>
    private int Start(Candidate candidate, Lead lead, int from, Match rank)
    {
        var quantity = candidate.Quantity;
        var before = text[from..quantity.Start];
        if (rank.Success)
            return from + rank.Index;
        if (quantity.Word == "倍" && NameForms.TimesOf.Match(before) is { Success: true } times)
            return from + times.Index;
        if (quantity.IsShare && NameForms.Completion.Match(before) is { Success: true } plan)
            return from + plan.Index;
        return WordingStart(lead.PredicateStart, quantity.Start, candidate.IsRank);
    }

    private int WordingStart(int from, int numberStart, bool isRank)
    {
        var match = Words.WordingStart().Match(text[Math.Min(from, numberStart)..numberStart]);
        if (match.Success)
            return from + match.Index;
        return isRank && text[numberStart - 1] == '第' ? numberStart - 1 : numberStart;
    }

    /// <summary>The word for a larger place right before a name: 全国 of 全国居民人均可支配收入; empty where the name is of the document's own place.</summary>
    private string Foreign(string name, int from, int end)
    {
        var at = name.Length == 0 ? -1 : text.IndexOf(name, from, end - from, StringComparison.Ordinal);
        return at < 0 ? "" : WholeAt(at, from);
    }

    /// <summary>The word for a larger place that ends where a name or a predicate begins; empty for none.</summary>
    private string WholeAt(int at, int from)
    {
        if (at < from + 2 || facts.IsOwnWhole(text[(at - 2)..at]))
            return "";
        return text[(at - 2)..at] is "全国" or "全省" or "全市" or "全州" ? text[(at - 2)..at] : "";
    }

    private void Several(List<Candidate> group, int from)
    {
        var first = group[0].Quantity;
        var lead = Subjects.Before(text, from, first.Start);
        var (owner, taken) = Qualifiers.Of(lead.Name);
        var names = Subjects.Split(owner.Length > 0 ? owner : course.Subject);
        if (names.Count != group.Count && owner.Length == 0)
            names = course.Names.Count == group.Count ? course.Names : course.Recent.TakeLast(group.Count).ToList();
        if (names.Count == group.Count)
            course.Names = names;
        if (BesideSeveral().Match(text[from..first.Start]) is { Success: true } beside && Subjects.Split(beside.Groups["of"].Value) is { } benchmarks && benchmarks.Count == group.Count)
        {
            Beside(group, beside.Groups["verb"].Value, benchmarks, course.Subject);
            return;
        }

        var start = WordingStart(lead.PredicateStart, first.Start, false);
        var predicate = text[start..first.Start].Replace("分别", "", StringComparison.Ordinal);
        predicate = Qualifiers.Before(Alike().Replace(predicate, ""), taken);
        var suffix = group[^1].Quantity.Suffix;
        var spreads = group.Take(group.Count - 1).All(candidate => candidate.Quantity.Suffix.Length == 0);
        for (var index = 0; index < group.Count; index++)
        {
            var quantity = group[index].Quantity;
            var unit = quantity.Unit.Length == 0 ? group[^1].Quantity.Unit : "";
            var name = names.Count == group.Count ? names[index] : owner;
            maker.Add(
                Described(name, predicate + text[quantity.Start..quantity.UnitEnd] + unit + (spreads ? suffix : quantity.Suffix), quantity.Start) with
                {
                    Candidate = group[index],
                    Predicate = predicate,
                    IsSubjectInferred = names.Count != group.Count,
                    HasVerb = lead.Verb.Length > 0,
                },
                course);
        }

        if (owner.Length > 0)
            course.Subject = owner;
    }

    /// <summary>The same thing beside several others: 分别高于全国、全省1.6个和0.9个百分点.</summary>
    private void Beside(List<Candidate> group, string verb, List<string> benchmarks, string subject)
    {
        foreach (var (candidate, benchmark) in group.Zip(benchmarks))
        {
            var quantity = candidate.Quantity;
            var unit = quantity.Unit.Length == 0 || quantity.Unit == "个" ? group[^1].Quantity.Unit : quantity.Unit;
            var whole = new Candidate(quantity with { Unit = unit, Word = group[^1].Quantity.Word }, candidate.Tokens);
            maker.Add(Described(subject, verb + benchmark + text[quantity.Start..quantity.NumberEnd] + unit, quantity.Start) with { Candidate = whole, Predicate = verb + benchmark, IsSubjectInferred = true }, course);
        }
    }
}
