using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;
using static Jingan.Planning.Documents.Grammar.EnglishForms;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the figures of an English paragraph, sentence by sentence: the verb before or the noun behind a number tells what it is of.</summary>
internal sealed class EnglishReader(Ledger ledger, DocumentFacts facts)
{
    /// <summary>Whether the items that are read stand under a sentence that says that targets follow.</summary>
    private bool isListOfTargets;

    /// <summary>Reads a passage; every number token of it goes into the ledger.</summary>
    public void Read(Passage passage, Part part)
    {
        var text = passage.Text;
        var tokens = NumberScanner.Scan(text);
        ledger.Counted(tokens.Count);
        isListOfTargets = text.TrimEnd() is [.., '：'] ? TargetForm().IsMatch(text) : isListOfTargets && text[0] is '-' or '•' or '*' or '（';
        var next = 0;
        foreach (Match sentence in SentenceForm().Matches(text))
        {
            var end = sentence.Index + sentence.Length;
            var subject = "";
            for (; next < tokens.Count && tokens[next].Start < end; next++)
            {
                var token = tokens[next];
                if (!token.IsArabic)
                    ledger.Leave(passage, token, NotFigures.Word);
                else if (EnglishNumbers.ReasonOf(text, token) is { } reason)
                    ledger.Leave(passage, token, reason);
                else
                    subject = Figure(passage, part, (sentence.Index, end), token, subject);
            }
        }

        for (; next < tokens.Count; next++)
            ledger.Leave(passage, tokens[next], NotFigures.Word);
        foreach (Match pace in PaceForm().Matches(text))
            Pace(passage, part, pace);
    }

    /// <summary>An aim in words: growth in step with something.</summary>
    private void Pace(Passage passage, Part part, Match pace)
    {
        var (how, of) = (pace.Groups["how"], pace.Groups["of"].Value);
        var name = Bare(GrowthIn().Replace(Bare(of), ""));
        var role = RoleOf(passage.Text, part, part.Period);
        var wording = "keep pace with " + pace.Groups["what"].Value;
        if (name.Length == 0 || NumberScanner.Scan(of).Exists(token => token.IsArabic) || !WordingReader.Read(wording, role != DraftRole.Observation, name, null).IsRead)
            return;

        var quantity = new EnglishQuantity(how.Index, how.Index, how.Index + how.Length, "", "", "", false);
        ledger.Add([Statement(passage, part, quantity, (role, part.Period, ("year-on-year", true), name, false), wording, "keep-pace") with { IsWorded = true, Basis = null }], 0);
    }

    /// <summary>Adds one figure and gives back what it is of, for the clauses behind that do not say it.</summary>
    private string Figure(Passage passage, Part part, (int Start, int End) sentence, NumberToken token, string before)
    {
        var text = passage.Text;
        var quantity = EnglishNumbers.At(text, token);
        var clause = text[ClauseStart(text, sentence.Start, quantity.Start)..quantity.Start];
        var change = ChangeForm().Match(clause);
        var isLevel = LevelForm().IsMatch(clause[(change.Success ? change.Index : 0)..]) || (change.Success && ToForm().IsMatch(clause));
        var isChange = change.Success && !isLevel;
        var name = Name(text, clause, quantity, change, sentence.End);
        var isInherited = name.Length == 0;
        name = isInherited ? before : name;
        if (name.Length == 0)
        {
            ledger.Doubt(passage, token, "nothing says what it is of");
            return before;
        }

        var span = SpanOf(text, sentence, quantity, part);
        var role = RoleOf(text[sentence.Start..sentence.End], part, span);
        var isAverage = AverageForm().IsMatch(clause);
        var basis = Basis(isChange, isAverage, quantity, ListOfMade().IsMatch(text[sentence.Start..quantity.Start]) || MadeBehind().IsMatch(text[quantity.End..sentence.End]) ? "built " : clause, span, isLevel || clause.Contains(" from ", StringComparison.Ordinal));
        var wording = quantity.Bound + quantity.Amount;
        if (isChange)
            wording = (FallForm().IsMatch(change.Value) ? "decrease by " : "increase by ") + wording;
        var reading = WordingReader.Read(wording, role != DraftRole.Observation, name, null);
        if (!reading.IsRead)
        {
            ledger.Doubt(passage, token, $"the wording '{wording}' cannot be read");
            return name;
        }

        if (role == DraftRole.Observation && basis.Word == "level" && span.IsSeveralYears)
            span = Span.Year(span.Last, true);
        ledger.Add([Statement(passage, part, quantity, (role, span, basis, name, isInherited), wording, reading.Kind)], 1);
        return name;
    }

    private static DraftStatement Statement(Passage passage, Part part, EnglishQuantity quantity, (DraftRole Role, Span Span, (string Word, bool IsInferred) Basis, string Name, bool IsInherited) said, string wording, string kind)
    {
        var isTarget = said.Role != DraftRole.Observation;
        var place = passage.PlaceAt(quantity.LiteralStart);
        List<string> inferred = [];
        if (said.IsInherited)
            inferred.Add("subject");
        if (said.Span.IsInferred)
            inferred.Add("period");
        if (said.Basis.IsInferred && isTarget)
            inferred.Add("basis");
        return new()
        {
            Role = said.Role,
            Line = passage.LineAt(quantity.LiteralStart),
            Start = place,
            Length = passage.PlaceAt(quantity.End - 1) - place + 1,
            Literal = passage.Literal(quantity.LiteralStart, quantity.End),
            Wording = wording,
            Subject = said.Name,
            Unit = quantity.Unit.Length > 0 ? quantity.Unit : null,
            Basis = said.Basis.Word,
            Period = isTarget ? Roles.PeriodOfTarget(said.Span, part) : said.Span.Text,
            PlanKind = isTarget ? Roles.KindOfPlan(said.Span, part) : null,
            PlanPeriod = isTarget ? Roles.PeriodOfPlan(said.Span, part) : null,
            Force = said.Role == DraftRole.Target && part.PlanKind == "annual-plan" ? "expected" : null,
            Section = part.Section,
            Item = part.Item,
            Kind = kind,
            Inferred = [.. inferred],
        };
    }

    /// <summary>What a number is of: the noun behind a count, or the subject of the clause.</summary>
    private static string Name(string text, string clause, EnglishQuantity quantity, Match change, int end)
    {
        var noun = Behind(text, quantity.End, end);
        if (noun.Length > 0 && quantity.Unit is "km" or "hectares" or "m²" or "km²" && OfForm().IsMatch(text[quantity.End..end]) && !change.Success && !LevelForm().IsMatch(clause))
            return noun;
        var isCount = quantity.Unit.Length == 0 || quantity.IsCounted;
        var share = quantity.Unit == "%" && ShareForm().Match(text[quantity.End..end]) is { Success: true } of ? " as a share of " + of.Groups[1].Value.Trim() : "";
        var lead = change.Success ? clause[..change.Index] : VerbForm().Match(clause) is { Success: true } verb ? clause[..verb.Index] : clause;
        if (change.Success && Bare(lead).Length == 0)
            lead = Changed(change.Value, text[quantity.End..end]);
        var subject = Bare(lead);
        if ((isCount || MadeForm().IsMatch(clause)) && noun.Length > 0 && !LevelForm().IsMatch(clause))
            return noun;
        if (InvestForm().IsMatch(clause) && InForm().Match(text[quantity.End..end]) is { Success: true } into)
            return into.Groups[1].Value;
        if (subject.Length > 0 && share.Length > 0 && subject.EndsWith(share[4..], StringComparison.Ordinal))
            return subject;
        if (subject.Length > 0)
            return subject + share;
        return isCount ? noun : OfForm().Match(text[quantity.End..end]).Groups[1].Value;
    }

    /// <summary>What a change without a subject is of: increase spending to, a drop of 3 percent in.</summary>
    private static string Changed(string change, string after)
    {
        if (Objects().Match(change) is { Success: true } made)
            return made.Groups[1].Value;
        return InForm().Match(after).Groups[1].Value;
    }

    /// <summary>The noun behind a count, up to a verb, a preposition of place or time, or a mark.</summary>
    private static string Behind(string text, int from, int end) => NounForm().Match(text[from..end]).Groups[1].Value.Trim();

    /// <summary>A subject without what only leads to it: times, articles, auxiliaries, the document's own place.</summary>
    private static string Bare(string words)
    {
        var bare = words;
        for (var last = ""; last != bare;)
        {
            last = bare;
            bare = LeadForm().Replace(bare.Trim(' ', '，', '；', '：', '-', '•'), "");
            bare = TailForm().Replace(bare, "");
        }

        return PlaceForm().Replace(bare, "").Trim();
    }

    private static (string Word, bool IsInferred) Basis(bool isChange, bool isAverage, EnglishQuantity quantity, string clause, Span span, bool isLevel)
    {
        if (isChange && isAverage)
            return ("average-annual-growth", false);
        if (isChange)
            return span.IsSeveralYears ? ("change", true) : ("year-on-year", true);
        if (isLevel || (quantity.Unit.Length > 0 && !quantity.IsCounted && !MadeForm().IsMatch(clause)))
            return ("level", false);
        return RateForm().IsMatch(clause) ? ("level", true) : ("period-total", true);
    }

    private DraftRole RoleOf(string sentence, Part part, Span span)
    {
        if (part.Role is { } given)
            return given;
        if (part.Looks == Looks.Back)
            return span.Last > facts.ReviewYear && !span.IsInferred && WillForm().IsMatch(sentence) ? DraftRole.Target : DraftRole.Observation;
        if (!span.IsInferred && span.Last < part.PlanPeriod.First)
            return DraftRole.Observation;
        if (WeWill().IsMatch(sentence) && !TargetForm().IsMatch(sentence))
            return DraftRole.Commitment;
        return isListOfTargets || TargetForm().IsMatch(part.Section ?? "") || TargetForm().IsMatch(part.Item ?? "") || TargetForm().IsMatch(sentence) ? DraftRole.Target : DraftRole.Commitment;
    }

    /// <summary>The period that words behind the number or before it tell, else that of the part.</summary>
    private static Span SpanOf(string text, (int Start, int End) sentence, EnglishQuantity quantity, Part part)
    {
        if (YearBehind().Match(text[quantity.End..sentence.End]) is { Success: true } behind && Periods.YearOf(behind.Groups[1].Value) is { } own)
            return Span.Year(own, false);
        var before = text[sentence.Start..quantity.Start];
        var average = AverageForm().IsMatch(before[(before.LastIndexOf('，') + 1)..]);
        if (PastYears().IsMatch(before) && part.Clock.PastFiveYears is { } passed)
            return Span.Years(passed.First, passed.Last, false);
        if (average && part.Period.IsSeveralYears)
            return part.Period;
        if (Periods.LastIn(EnglishHeadings.Times(before), part.Clock) is { } several && (several.IsSeveralYears || average))
            return several;
        var years = YearBefore().Matches(before);
        if (years.Count > 0 && Periods.YearOf(years[^1].Groups[1].Value) is { } year)
            return Span.Year(year, false);
        return PastYear().IsMatch(before) ? Span.Year(part.Clock.Year, false) : part.Period;
    }

    private static int ClauseStart(string text, int from, int number)
    {
        for (var at = number - 1; at >= from; at--)
        {
            if (text[at] is '；' or '：' or '（' or '，')
                return at + 1;
            if (text.AsSpan(at, number - at).StartsWith(" with ", StringComparison.Ordinal) && text.AsSpan(from, at - from).IndexOfAnyInRange('0', '9') >= 0)
                return at + 6;
            if (text.AsSpan(at, number - at).StartsWith(" and ", StringComparison.Ordinal) && text.AsSpan(from, at - from).IndexOfAnyInRange('0', '9') >= 0)
                return at + 5;
        }

        return from;
    }
}
