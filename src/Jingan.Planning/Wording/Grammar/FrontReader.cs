using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Reads what stands before a number: modality, subject, verb, frequency, reference, benchmark, bounds.</summary>
internal partial struct FrontReader(Glyphs text, List<Lexeme> clause, Item item, bool isAim)
{
    /// <summary>Verbs that also name what a number is of.</summary>
    private static readonly string[] Naming = ["投资", "就业", "补贴", "补助", "奖励", "救助", "产出", "生产", "储备", "供应", "消纳", "开发", "贡献"];

    private static readonly string[] WorkNouns = ["品质", "改造", "优化", "整治", "景观", "环境", "能级", "功能", "质量"];

    /// <summary>城乡, 两项, 各区: characters of nouns that name several.</summary>
    private static readonly SearchValues<char> Several = SearchValues.Create("城男各两双三四五六七八九十多等类/");

    private int nounFrom = -1;
    private int nounTo = -1;
    private bool isNounClosed;
    private bool hasWork;
    private bool hasReach;
    private int changeAt = -1;
    private int nounAtChange = -1;
    private int objectAt = -1;
    private int againstAt = -1;
    private string? steps;

    /// <summary>Reads the lexemes from one place to the number; the reason where they contradict.</summary>
    public Reason? Read(int from, int number)
    {
        if (Benchmark.FindBare(text, clause, from, number) is { } bare)
        {
            _ = Compared(bare, from, number);
            clause[from].Role = SpanRole.Benchmark;
            return null;
        }

        for (var index = from; index < number; index++)
        {
            var lexeme = clause[index];
            if (lexeme.Role is not null)
            {
                Given(index, lexeme);
                continue;
            }

            var (problem, end) = lexeme.Kind switch
            {
                LexemeKind.Word => Word(index, number),
                LexemeKind.Frequency => Frequency(lexeme, index),
                LexemeKind.Time => Time(index, number),
                LexemeKind.Text or LexemeKind.Name => Noun(index),
                LexemeKind.Rank => Noun(index),
                LexemeKind.Separator => Mark(lexeme, index),
                LexemeKind.Mark => Mark(lexeme, index, SpanRole.Footnote),
                _ => (null, index),
            };
            if (problem is not null)
                return problem;

            index = end;
        }

        Finish(number);
        return Touching(number) ?? Denied(number) ?? WhichWay(number);
    }

    private void Given(int index, Lexeme lexeme)
    {
        if (lexeme.Role is SpanRole.Size or SpanRole.Name or SpanRole.Scope or SpanRole.Condition)
            Extend(index);
        else if (lexeme.Role == SpanRole.Note && lexeme.Kind == LexemeKind.Aside && !(index > 0 && clause[index - 1].IsNoun && index + 1 < clause.Count && clause[index + 1].IsNoun))
            item.Note ??= Asides.NoteOf(text, lexeme);
    }

    private (Reason?, int) Noun(int index)
    {
        clause[index].Role = clause[index].Kind == LexemeKind.Name ? SpanRole.Name : SpanRole.Subject;
        if (changeAt >= 0 || hasWork)
            objectAt = index;

        item.HasNounBefore = true;
        Extend(index);
        return (null, index);
    }

    private void Extend(int index)
    {
        if (isNounClosed)
            return;

        nounFrom = nounFrom < 0 ? index : nounFrom;
        nounTo = index;
    }

    private static (Reason?, int) Mark(Lexeme lexeme, int index, SpanRole role = SpanRole.Connective)
    {
        lexeme.Role = role;
        return (null, index);
    }

    private (Reason?, int) Frequency(Lexeme lexeme, int index)
    {
        if (item.Pace is { } other && other != lexeme.Pace)
            return (Reason.Left(text.Original(lexeme.Start, lexeme.End)), index);

        lexeme.Role = SpanRole.Frequency;
        item.Pace = lexeme.Pace;
        steps = text[lexeme.Start] == '逐' ? text.Original(lexeme.Start, lexeme.End) : null;
        return (null, index);
    }

    private (Reason?, int) Time(int index, int number)
    {
        var lexeme = clause[index];
        var next = index + 1 < number ? clause[index + 1] : null;
        if (againstAt >= 0 && next is { Kind: LexemeKind.Word, Act: Act.OnBase or Act.Than })
            return (Reason.Left(text.Original(lexeme.Start, next.End)), index);

        if (next is { Kind: LexemeKind.Word, Act: Act.OnBase } || (next is { Kind: LexemeKind.Word, Act: Act.Than } && text[next.Start] == '相'))
        {
            lexeme.Role = SpanRole.Reference;
            next.Role = SpanRole.Reference;
            (item.Reference, againstAt) = (text.Original(lexeme.Start, lexeme.End), index + 1);
            return (null, index + 1);
        }

        lexeme.Role = SpanRole.Period;
        return (null, index);
    }

    private (Reason?, int) Word(int index, int number)
    {
        var word = clause[index];
        switch (word.Act)
        {
            case Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Near or Act.About:
                return Bound(index, number);
            case Act.Level or Act.Reach or Act.Share or Act.Stock:
                return Level(index, number);
            case Act.Rise or Act.Fall:
                return Change(index, number);
            case Act.RateNoun:
                (item.IsRate, word.Role) = (true, SpanRole.Subject);
                Extend(index);
                break;
            case Act.RiseNoun or Act.FallNoun:
                (item.Direction, word.Role, item.HasVerb) = (word.Act == Act.RiseNoun ? ChangeDirection.Increase : ChangeDirection.Decrease, SpanRole.Direction, true);
                Extend(index);
                changeAt = index;
                break;
            case Act.Work when Benchmark.FindOverPlan(text, clause, index, number) is { } over:
                return Compared(over, index, number);
            case Act.Work when Benchmark.FindShareOfPlan(text, clause, index, number) is { } share:
                return Compared(share, index, number);
            case Act.Work:
                (hasWork, item.IsFlow, item.HasVerb, word.Role) = (true, true, true, SpanRole.Verb);
                item.Work = text.Original(word.Start, word.End);
                if (IsPartOfName(index, number))
                    Extend(index);
                else if (index + 1 < number && clause[index + 1].IsNoun && ((nounFrom >= 0 && index > 0 && clause[index - 1].IsNoun) || HasVerbBehind(index + 1, number)))
                    Extend(index);
                else if (nounFrom >= 0 && index > 0 && clause[index - 1].IsNoun && !isNounClosed && (index + 1 == number || clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.Level or Act.Reach or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Rise or Act.Fall }))
                    Extend(index);
                break;
            case Act.Total:
                (item.IsCountedUp, word.Role, item.HasVerb) = (true, SpanRole.Total, true);
                break;
            case Act.YearOnYear or Act.OnBase when againstAt >= 0:
                return (Reason.Left(text.Original(word.Start, word.End)), index);
            case Act.YearOnYear:
                (item.IsYearOnYear, word.Role, againstAt) = (true, SpanRole.Reference, index);
                break;
            case Act.Higher or Act.Lower when item.IsYearOnYear || (text[word.Start] == '多' && item.Reference is not null):
                return Change(index, number);
            case Act.Higher or Act.Lower when index + 1 == number && item is { Reference: null, Kind: ItemKind.Number } && clause[number].Quantity!.Unit is { IsPercentagePoints: true }:
                return (Reason.Left(text.Original(word.Start, clause[number].End)), index);
            case Act.Higher when text[word.Start] == '多' && index + 1 == number:
                return (Reason.Touching(text.Original(word.Start, clause[number].End)), index);
            case Act.Than:
                return Than(index, number);
            case Act.OnBase:
                (word.Role, item.Reference, againstAt) = (SpanRole.Reference, item.Reference ?? BaseNoun(), index);
                break;
            case Act.Respectively when !HasSeveral(index):
                return (Reason.Left(text.Original(word.Start, word.End)), index);
            case Act.Respectively:
                (item.IsRespectively, word.Role) = (true, SpanRole.Connective);
                break;
            case Act.Each:
                (item.Each, word.Role) = (EachOf(index), SpanRole.Scope);
                break;
            case Act.Stretch:
                (item.Modality, word.Role) = (Modality.Stretch, SpanRole.Modality);
                break;
            case Act.Commitment:
                (item.Modality, word.Role) = (Modality.Commitment, SpanRole.Modality);
                break;
            case Act.Estimate:
                word.Role = SpanRole.Estimate;
                break;
            case Act.BasisWord:
                (item.Told, word.Role) = (BasisOf.Told(text.Between(word.Start, word.End)), SpanRole.Manner);
                break;
            case Act.OfWhich:
                (item.IsOfWhich, word.Role) = (true, SpanRole.Connective);
                break;
            case Act.PerEach:
                word.Role = SpanRole.Scope;
                Extend(index);
                break;
            case Act.Not:
                return (Reason.Negated(text.Original(word.Start, clause[number].End)), index);
            case Act.Or:
                word.Role = SpanRole.Connective;
                item.IsOr = true;
                break;
            case Act.And:
                word.Role = SpanRole.Connective;
                break;
            case Act.OrMore or Act.OrLess or Act.OrSo or Act.Within or Act.Beyond or Act.Among:
                if (index == 0 || !(clause[index - 1].IsNoun || clause[index - 1].Role is SpanRole.Size or SpanRole.Scope) || !(HasNounBehind(index, number) || Conservation.IsClass(text, clause, index)))
                    return (Reason.BoundAlone(text.Original(word.Start, word.End)), index);

                word.Role = SpanRole.Scope;
                Extend(index);
                break;
            default:
                word.Role = word.Act is Act.Of ? SpanRole.Subject : SpanRole.Manner;
                if (text.Between(word.Start, word.End) is "总" && index + 1 < number && (clause[index + 1].IsNoun || clause[index + 1].Is(Act.Work)))
                    Extend(index);

                break;
        }

        return (null, index);
    }

    /// <summary>4个街道和2个镇各: the word with the counts before it that say of how many.</summary>
    private string EachOf(int index)
    {
        var first = index;
        for (var at = index - 1; at >= 0 && clause[at].Role is SpanRole.Scope or SpanRole.Subject or SpanRole.Connective; at--)
            first = clause[at] is { Kind: LexemeKind.Quantity } ? at : first;

        return text.Original(clause[first].Start, clause[index].End);
    }

    /// <summary>甲、乙分别, 分别增长4%、3%, 城乡分别: 分别 needs two of something.</summary>
    private bool HasSeveral(int index)
    {
        for (var at = 0; at < clause.Count; at++)
        {
            if (clause[at].Kind == LexemeKind.Separator || clause[at] is { Kind: LexemeKind.Word, Act: Act.And or Act.Each or Act.Than } || (at > index && clause[at].Is(Act.Respectively)))
                return true;

            if (at < index && clause[at].IsNoun && text.Between(clause[at].Start, clause[at].End).IndexOfAny(Several) >= 0)
                return true;
        }

        return !clause.GetRange(0, index).Exists(lexeme => lexeme.IsNoun);
    }

    private bool HasNounBehind(int index, int number)
    {
        for (var at = index + 1; at < number; at++)
        {
            if (clause[at].IsNoun || clause[at].Kind == LexemeKind.Word)
                return true;
        }

        return false;
    }

    private string? BaseNoun() => nounTo >= 0 ? text.Original(clause[nounFrom].Start, clause[nounTo].End) : null;
}
