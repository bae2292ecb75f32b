using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>The law of conservation: every character has a role, and no number is changed, shortened or dropped.</summary>
public class ConservationTests
{
    private const int Rounds = 4_000;

    private static readonly string[] Subjects = ["养老床位", "老旧小区", "供水管网漏损率", "公交车", "学位", "保障性租赁住房", "绿色出行比例", "高标准农田", "研发投入强度", "图书馆"];

    private static readonly string[] Verbs = ["", "新增", "达到", "控制在", "增长", "下降", "提高到", "完成", "不低于", "不超过", "超过", "遴选"];

    private static readonly string[] Units = ["%", "个", "家", "万平方米", "亿元", "张", "公里", "个百分点", "万人次", "吨/日"];

    private static readonly string[] Tails = ["", "", "以上", "以内", "左右", "（含改造）", "，方便群众", "、力争更好"];

    [Fact]
    public void Spans_cover_the_text_without_a_gap() => Each((wording, random) =>
    {
        var text = random.Next(2) == 0 ? wording : WordingMutation.Of(wording, random);
        foreach (var spans in new[] { TargetWording.Read(text).Spans, ValueWording.Read(text).Spans })
        {
            var at = 0;
            foreach (var span in spans)
            {
                span.Start.Should().Be(at, text);
                span.Length.Should().BePositive(text);
                at += span.Length;
            }

            at.Should().Be(text.Length, text);
        }
    });

    [Theory]
    [InlineData("^")]
    [InlineData("#")]
    [InlineData("¬")]
    [InlineData("|")]
    [InlineData("§")]
    public void A_mark_that_nobody_knows_beside_a_number_makes_it_unreadable(string mark) => Each((wording, random) =>
    {
        var at = random.Next(2) == 0 ? FirstDigit(wording) : AfterDigits(wording);
        TargetWording.Read(wording.Insert(at, mark)).Aim.Should().BeNull(wording.Insert(at, mark));
    });

    [Theory]
    [InlineData("和77个站点")]
    [InlineData("、77个站点")]
    [InlineData("，其中站点77个")]
    public void A_second_number_is_read_too_or_nothing_is(string second) => Each((wording, _) =>
    {
        var one = TargetWording.Read(wording).Aim;
        var both = TargetWording.Read(wording + second).Aim;
        if (one is not null && both is not null)
            NumbersOf(both).Should().Contain(77).And.Contain(NumbersOf(one), wording + second);
    });

    [Theory]
    [InlineData("每年")]
    [InlineData("年均")]
    [InlineData("力争")]
    [InlineData("其中")]
    public void A_word_that_limits_a_number_is_never_swallowed(string word) => Each((wording, _) =>
    {
        var (plain, limited) = (TargetWording.Read(wording), TargetWording.Read(word + wording));
        if (word != "其中" && plain.Aim is not null && limited.Aim is not null)
            limited.Aim.Should().NotBe(plain.Aim, word + wording);
    });

    [Theory]
    [InlineData("不")]
    [InlineData("非")]
    [InlineData("≠")]
    public void A_number_that_is_denied_is_unreadable(string word) => Each((wording, _) =>
        TargetWording.Read(wording.Insert(FirstDigit(wording), word)).Aim.Should().BeNull(wording.Insert(FirstDigit(wording), word)));

    [Fact]
    public void What_is_written_in_chinese_reads_as_the_same_again() => Each((wording, _) =>
    {
        if (TargetWording.Read(wording).Aim is { } aim)
            TargetWording.Read(TargetWording.Write(aim)).Aim.Should().Be(aim, wording);
    });

    [Fact]
    public void What_is_written_in_english_reads_as_the_same_again() => Each((wording, _) =>
    {
        if (TargetWording.Read(wording).Aim is { } aim)
            TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim.Should().Be(aim, wording);
    });

    [Fact]
    public void Reading_takes_time_in_proportion_to_the_length()
    {
        var few = string.Concat(Enumerable.Repeat("新增床位300张，", 40));
        var many = string.Concat(Enumerable.Repeat("新增床位300张，", 400));
        TargetWording.Read(many).Aim.Should().BeOfType<CompositeStatement>().Which.Parts.Should().HaveCount(400);
        BytesOf(many).Should().BeLessThan((BytesOf(few) * 13) + 50_000);
    }

    private static long BytesOf(string wording)
    {
        TargetWording.Read(wording);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TargetWording.Read(wording);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Each(Action<string, Random> law)
    {
        var random = new Random(20261127);
        for (var round = 0; round < Rounds; round++)
            law(Next(random), random);
    }

    private static string Next(Random random)
    {
        var number = random.Next(3) switch
        {
            0 => $"{random.Next(1, 76)}",
            1 => $"{random.Next(1, 70)}.{random.Next(1, 10)}",
            _ => $"{random.Next(100, 9000)}",
        };
        return One(Subjects, random) + One(Verbs, random) + number + One(Units, random) + One(Tails, random);
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];

    private static int FirstDigit(string wording) => wording.AsSpan().IndexOfAnyInRange('0', '9');

    private static int AfterDigits(string wording)
    {
        var at = FirstDigit(wording);
        while (at < wording.Length && (char.IsAsciiDigit(wording[at]) || wording[at] == '.'))
            at++;

        return at;
    }

    private static IEnumerable<decimal> NumbersOf(Statement statement) => statement switch
    {
        CompositeStatement composite => composite.Parts.SelectMany(part => NumbersOf(part.Statement)),
        NumberStatement number => Ends(number.Amount),
        ChangeStatement change => Ends(change.Change.Amount),
        ReferenceStatement { Offset: { } offset } => Ends(offset),
        _ => [],
    };

    private static IEnumerable<decimal> Ends(Amount amount) => new[] { amount.Stated.Lower, amount.Stated.Upper }.OfType<decimal>();
}
