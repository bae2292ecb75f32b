using System.Globalization;
using System.Text.RegularExpressions;
using Jingan.Planning.Wording;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Generated texts around known pieces: spans cover each, a value or nothing is read, no figure is lost or made up, and what is written reads back.</summary>
/// <remarks><c>JINGAN_TEXTS=1000000 dotnet test</c> reads so many; <c>JINGAN_TEST_SEED</c> chooses others.</remarks>
public partial class HostileTextTests(ITestOutputHelper output)
{
    private const int Usual = 20_000;

    private static readonly string[] Starts = ["", "", "", "力争", "到2030年，", "每年", "年均", "其中", "分别", "约", "不低于", "超过", "较2020年", "非", "不", "各街镇均", "累计", "①", "★", "预计"];

    private static readonly string[] Subjects = ["养老床位", "PM2.5浓度", "12345热线办结率", "14号线客流", "70岁以上老人健康管理率", "10亿元以上项目", "C919部件", "森林覆盖率", "技能培训", "供水管网漏损率"];

    private static readonly string[] Verbs = ["", "新增", "达到", "控制在", "增长", "下降", "提高到", "不超过", "由12%提高到", "完成", "占", "同比增长"];

    private static readonly string[] Signs = ["", "", "", "", "-", "+", "±", "负", "≥", "＜", "≈", "US$", "￥", "≠", "^", "#", "半", "近"];

    private static readonly string[] Units = ["个", "%", "亿元", "万人次", "公里", "个百分点", "倍", "吨/日", "", "张", "‰", "成", "万", "天", "岁"];

    private static readonly string[] Tails =
    [
        "", "", "", "以上", "以下", "以内", "左右", "余", "（含改造）", "［1］", "[35]", "和77个", "、66家", "，其中市区55个", "～88个", "不", "每年", "/年", "半", "%", "^2", "×10^3", "e5", "万", "亿5", "十", "以上90以下",
        "（其中新建44个）", "，居全省第7位", "，高于全国1.5个百分点", "，比上年多99个", "，方便群众", "。力争更好", "以上15天以内",
    ];

    [Fact]
    public void Texts_around_known_pieces_are_read_whole_or_not_at_all()
    {
        var (random, count) = (new Random(Seed), Count);
        var unread = 0;
        for (var round = 0; round < count; round++)
        {
            var (known, isBroken) = (Next(random), random.Next(6) == 0);
            var text = isBroken ? WordingMutation.Of(known, random) : known;
            var read = random.Next(2) == 0 ? Of(TargetWording.Read(text)) : Of(ValueWording.Read(text));
            Cover(text, read.Spans);
            if (read.Statement is null)
                unread++;
            else if (!isBroken)
                Accounted(text, read.Statement, read.Spans);
        }

        output.WriteLine($"{count} texts, {unread} unreadable, seed {Seed}");
        unread.Should().BeLessThan(count * 3 / 4);
    }

    [Fact]
    public void What_is_read_in_such_a_text_reads_back_in_both_languages()
    {
        var random = new Random(Seed + 1);
        for (var round = 0; round < Count / 10; round++)
        {
            var text = Next(random);
            if (TargetWording.Read(text).Aim is not { } aim)
                continue;

            TargetWording.Read(TargetWording.Write(aim)).Aim.Should().Be(aim, text);
            TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim.Should().Be(aim, text);
        }
    }

    private static int Count => Drawn.Count(Usual);

    private static int Seed => Drawn.Seed;

    private static (Statement? Statement, ValueList<WordingSpan> Spans) Of(TargetReading reading) => (reading.Aim, reading.Spans);

    private static (Statement? Statement, ValueList<WordingSpan> Spans) Of(ValueReading reading) => (reading.Value, reading.Spans);

    private static string Next(Random random)
    {
        var number = random.Next(5) switch
        {
            0 => $"{random.Next(1, 99)}",
            1 => $"{random.Next(1, 99)}.{random.Next(1, 10)}",
            2 => $"{random.Next(100, 1900)}",
            3 => $"{random.Next(1, 9)},{random.Next(100, 999)}",
            _ => $"{random.Next(1, 40)}-{random.Next(41, 99)}",
        };
        return One(Starts, random) + One(Subjects, random) + One(Verbs, random) + One(Signs, random) + number + One(Units, random) + One(Tails, random);
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];

    private static void Cover(string text, ValueList<WordingSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            (span.Start == at && span.Length > 0).Should().BeTrue(text);
            at += span.Length;
        }

        at.Should().Be(text.Length, text);
    }

    /// <summary>Each run of figures is a number of the statement, or stands in a span whose role says why it is none.</summary>
    private static void Accounted(string text, Statement statement, ValueList<WordingSpan> spans)
    {
        var numbers = NumbersOf(statement).ToHashSet();
        foreach (Match run in Figures().Matches(text))
        {
            var role = spans.First(span => span.Start <= run.Index && run.Index < span.Start + span.Length).Role;
            if (role == SpanRole.Number && IsPlain(text, run))
                numbers.Should().Contain(decimal.Parse(run.Value, CultureInfo.InvariantCulture), text);
            else if (role is SpanRole.Subject or SpanRole.Words or SpanRole.Connective or SpanRole.Manner or SpanRole.Punctuation or SpanRole.Verb or SpanRole.Direction or SpanRole.Modality)
                (statement is WordsStatement || HasWords(statement)).Should().BeTrue($"{text}: {run.Value} is {role}");
        }
    }

    /// <summary>A number with nothing around it that makes it another one: no scale behind a first digit, no exponent, no band, no range of units.</summary>
    private static bool IsPlain(string text, Match run)
    {
        var before = run.Index > 0 ? text[run.Index - 1] : ' ';
        var after = run.Index + run.Length < text.Length ? text[run.Index + run.Length] : ' ';
        return !"-+±负.^×e,/点下万亿千百十".Contains(before, StringComparison.Ordinal) && !"成,.×e^/±点万亿百千十半:".Contains(after, StringComparison.Ordinal) && !text.Contains('±', StringComparison.Ordinal) && !text.Contains('倍', StringComparison.Ordinal) && !text.Contains('成', StringComparison.Ordinal) && !text.Contains('半', StringComparison.Ordinal);
    }

    private static bool HasWords(Statement statement) => statement is CompositeStatement composite && composite.Parts.Any(part => part.Statement is WordsStatement);

    private static IEnumerable<decimal> NumbersOf(Statement statement) => statement switch
    {
        CompositeStatement composite => composite.Parts.SelectMany(part => NumbersOf(part.Statement)),
        NumberStatement number => Ends(number.Amount),
        ChangeStatement change => Ends(change.Change.Amount),
        ReferenceStatement { Offset: { } offset } => Ends(offset),
        ReferenceStatement { Factor: { } factor } => [factor, factor * 100],
        RankStatement { Rank: var rank } => [rank.Best ?? 0, rank.Worst ?? 0],
        _ => [],
    };

    private static IEnumerable<decimal> Ends(Amount amount) => new[] { amount.Stated.Lower, amount.Stated.Upper }.OfType<decimal>().SelectMany(value => new[] { value, -value });

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
