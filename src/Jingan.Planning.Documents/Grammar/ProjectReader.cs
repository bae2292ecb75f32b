using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the steps of projects in a passage: X年底前开工, 建成X, 加快推进X建设. It takes no number from the figures.</summary>
internal sealed partial class ProjectReader(Ledger ledger, DocumentFacts facts)
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

    private const string How = "(?>(?:已|将|要|均|都|全面|全线|全部|正式|顺利|如期|按期|提前(?:[\\d半一二两三四五六七八九十]+(?:个半?)?(?:月|年|天|季度))?|相继|陆续|先后|同步|成功|有望|可|即将|实现|(?:今年|明年)?年[底末](?:以?前|之前)?|年内|今年|明年|力争|确保|争取|计划|预计|(?:到|于|在|至)?20\\d\\d年(?:\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?|[底末]|上半年|下半年|第?[一二三四]季度)?(?:以?前|之前)?|\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?(?:以?前|之前)?|(?:到|于|在)?(?:上半年|下半年|第?[一二三四]季度)末?(?:以?前|之前)?)*)";

    /// <summary>The next step of the same work: 2026年开工、2029年建成.</summary>
    [GeneratedRegex("^(?:20\\d\\d年|年底|明年|\\d{1,2}月)[^、，。；]{0,8}(?:开工|竣工|建成|完工|通车|投用|启用|封顶|运营)", RegexOptions.CultureInvariant)]
    private static partial Regex NextStep();

    [GeneratedRegex("(?:项目|工程)(?:清单|名单|一览表?|表|安排)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListOfWorks();

    [GeneratedRegex("^(?:（(?<no>\\d{1,3})）|(?<no>\\d{1,3})[.、](?!\\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    private const string Tail = "(?:了|并[^，。；]{1,12})?$";

    [GeneratedRegex(How + "(?:基本|初步)?(?:(?:建成|竣工|完工|改造完成|建设完成)[、并后]?(?:并)?(?:投入使用|投入运营|投入运行|投用|投运|启用|开放|对外开放|通车|通航|投产|运营|开园|开业|开馆|使用|营业|达产)|开通(?:运营|投用|使用)?|下闸蓄水|蓄水发电|(?:全容量)?并网(?:发电)?|(?:建成)?送电|投产发电|投入使用|投入运营|投入运行|投用|启用|对外开放|开业|开园|开馆|开街|开学|开诊|通车(?:运营)?|通航|通水|通气|投产|投运|运营|正式营业|(?<!试)运行)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex OpeningBehind();

    [GeneratedRegex(How + "(?:基本|初步|全面)?(?:竣工(?:验收)?|完工|建成|建设完成|改造完成|完成(?:建设|改造|竣工验收|扩建|修缮|升级改造|主体建设)|落成|贯通|交付(?:使用)?|收官)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex CompletionBehind();

    [GeneratedRegex(How + "(?:(?:完成)?(?:主体)?(?:结构)?封顶|主体(?:结构|工程)?(?:全面)?(?:完工|建成|竣工|完成)|合龙)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex ToppedBehind();

    [GeneratedRegex(How + "(?:开工(?:建设|动工)?|启动(?:建设|实施)?|动工(?:建设)?|破土动工|奠基)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex StartBehind();

    [GeneratedRegex(How + "(?:完成)?(?:土地征收|房屋征收|征地拆迁|征收|动迁|腾地|收地)(?:完成)?" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex ClearedBehind();

    [GeneratedRegex("(?:的?前期(?:工作|研究|论证|手续)?(?:有序|加快|稳步)?(?:开展|推进|启动|完成)?)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex PreparedBehind();

    [GeneratedRegex("(?:建设)?(?:加快|有序|稳步|顺利|扎实|全面|持续|加速|全力)(?:推进|实施|建设)(?:中)?" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex GoingOnBehind();

    /// <summary>What stands before the verb of a clause and is not of it: when, how.</summary>
    [GeneratedRegex("^(?:其中|同时|并|年内|今年|全年|将|要|力争|确保|争取|努力|计划|已|先后|相继|陆续|顺利|如期|提前|成功|推动|(?:到|于|在)?(?:20\\d\\d)年(?:底|末|上半年|下半年|\\d{1,2}月(?:底|份)?)?前?|年底前|\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?(?:以?前|之前)?|第?[一二三四]季度末?(?:以?前|之前)?|上半年|下半年|[一二三四五六七八九]是|\\d{1,2}[.、](?!\\d)|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|★|—+|-|·|●)*", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex("\\G(?<verb>(?:基本)?建成(?:并)?(?:投用|启用|开放|通车|运营|投产|使用)|投用|启用|开通)(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningBefore();

    [GeneratedRegex("\\G(?<verb>(?:基本|全面)?(?:建成|竣工|完工)|(?:基本|全面)?完成(?=.*(?:建设|改造|扩建|新建|改建|迁建|复建|修缮|工程|项目|升级|更新|修复)$))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex CompletionBefore();

    [GeneratedRegex("\\G(?<verb>(?:新)?开工建设|(?:新)?开工|动工建设|启动建设|启动(?=.*(?:建设|改造|工程|项目|扩建|新建|迁建|修缮|更新)$))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex StartBefore();

    [GeneratedRegex("\\G(?<verb>谋划(?:建设|推进)?|(?:加快|扎实|有序|深入)?(?:开展|推进|做好|启动)(?=.{3,60}前期))(?<of>.{3,120}?)(?:的?前期(?:工作|研究|论证|手续)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PreparedBefore();

    [GeneratedRegex("\\G(?<verb>(?:全力|加快|有序|稳步|持续|深入|扎实|全面|大力|积极|统筹|继续|协调|抓紧|强力|高标准|高质量|高水平|加速)*(?:推进|推动|实施|续建|加快|建设))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex GoingOnBefore();

    /// <summary>A clause without a project of its own, which goes on about the last one.</summary>
    [GeneratedRegex("^(?:并|且|计划|预计|力争|确保|争取|将|于|到|至|在|今年|明年|年内|年底前|20\\d\\d年|\\d|底|月|前|以前|上半年|下半年|目前|现|已|全面|正式|顺利|如期|项目|工程|主体|，)*$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();

    [GeneratedRegex("已|去年|上年", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex("将(?!来)|力争|确保|争取|计划(?!单列)|预计|拟|有望|明年", RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    private const string EnglishWork = "(?!(?:The|We|Our|Its?|This|These|In|By|At|Construction|Work) )(?:[A-Z][A-Za-z0-9’'-]*(?: (?:of|and|the|on|de))? )*(?:[A-Z][A-Za-z0-9’'-]*)(?: \\d+)?";

    [GeneratedRegex("(?:(?<step>(?:[Cc]omplete|[Ff]inish|[Oo]pen(?: to traffic)?|[Pp]ut into (?:use|operation)|[Ss]tart (?:construction of|building|work on)|[Bb]egin (?:construction of|building|work on)|[Bb]reak ground (?:on|for)|[Tt]op out)) (?:the )?(?:construction of (?:the )?)?(?<name>" + EnglishWork + "(?: (?:phase|Phase) [IVX\\d]+)?)|(?:Construction (?:of|on|work on) (?:the )?|\\b[Tt]he )?(?<name>" + EnglishWork + ")(?:,? which)?(?: construction)? (?<step>(?:(?:will be|was|were|is to be|are to be|has been|have been|will|has|is|are) )?(?:completed|finished|opened(?: to (?:traffic|the public))?|open(?:s)? to (?:traffic|the public)|open|put into (?:use|operation|service)|enter(?:ed)? (?:service|operation)|topped out|top out|started|start|begun|began|begin|broke ground|break ground|under construction)))\\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishStep();

    [GeneratedRegex("open|put into|enter", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishOpening();

    [GeneratedRegex("start|begin|began|begun|ground", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishStart();
}
