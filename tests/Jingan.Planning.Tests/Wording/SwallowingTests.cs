using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>A word that limits a number changes the aim, is kept beside it, or makes the wording unreadable: it is never swallowed.</summary>
public class SwallowingTests
{
    private static readonly string[] Subjects = ["养老床位", "口袋公园", "社区食堂", "绿道", "充电桩"];

    private static readonly string[] Verbs = ["新增", "达到", "增长", "完成", "提高到", "降低"];

    private static readonly string[] Units = ["个", "张", "%", "公里", "万平方米"];

    [Theory]
    [InlineData("每年")]
    [InlineData("年均")]
    [InlineData("每月")]
    [InlineData("其中")]
    [InlineData("分别")]
    [InlineData("均")]
    [InlineData("各")]
    [InlineData("较2015年")]
    [InlineData("在2015年基础上")]
    [InlineData("累计")]
    [InlineData("力争")]
    [InlineData("约")]
    [InlineData("大约")]
    [InlineData("不")]
    public void A_word_before_the_verb_is_kept(string word) => Each((subject, verb, number, unit) =>
        Differs($"{subject}{verb}{number}{unit}", $"{subject}{word}{verb}{number}{unit}"));

    [Theory]
    [InlineData("约")]
    [InlineData("近")]
    [InlineData("不")]
    [InlineData("非")]
    [InlineData("负")]
    [InlineData("半")]
    [InlineData("余")]
    [InlineData("±")]
    [InlineData("≥")]
    [InlineData("至少")]
    [InlineData("超过")]
    [InlineData("每月")]
    [InlineData("分别")]
    [InlineData("均")]
    [InlineData("每年")]
    [InlineData("年均")]
    [InlineData("其中")]
    [InlineData("around")]
    [InlineData("at least")]
    public void A_word_before_the_number_is_kept(string word) => Each((subject, verb, number, unit) =>
        Differs($"{subject}{verb}{number}{unit}", $"{subject}{verb}{word}{number}{unit}"));

    [Theory]
    [InlineData("以上")]
    [InlineData("以下")]
    [InlineData("以内")]
    [InlineData("左右")]
    [InlineData("每年")]
    [InlineData("不")]
    [InlineData("约")]
    [InlineData("各")]
    [InlineData("或")]
    [InlineData("其中")]
    [InlineData("同比")]
    [InlineData("累计")]
    [InlineData("分别")]
    [InlineData("力争")]
    [InlineData("较2015年")]
    [InlineData("在2015年基础上")]
    [InlineData("倍")]
    [InlineData("半")]
    [InlineData("年均")]
    [InlineData("负")]
    [InlineData("许")]
    [InlineData("出头")]
    [InlineData("上下")]
    public void A_word_at_the_end_is_kept(string word) => Each((subject, verb, number, unit) =>
        Differs($"{subject}{verb}{number}{unit}", $"{subject}{verb}{number}{unit}{word}"));

    [Theory]
    [InlineData("每年")]
    [InlineData("年均")]
    [InlineData("约")]
    [InlineData("大约")]
    [InlineData("不")]
    [InlineData("其中")]
    [InlineData("较2015年")]
    [InlineData("在2015年基础上")]
    public void A_word_before_the_subject_is_kept(string word) => Each((subject, verb, number, unit) =>
        Differs($"{subject}{verb}{number}{unit}", $"{word}{subject}{verb}{number}{unit}"));

    /// <summary>A remark in brackets takes no word's place.</summary>
    [Theory]
    [InlineData("分别")]
    [InlineData("较2015年")]
    [InlineData("在2015年基础上")]
    [InlineData("均")]
    public void A_word_is_kept_beside_a_remark(string word) => Each((subject, verb, number, unit) =>
        Differs($"{subject}{verb}{number}{unit}（含改造）", $"{subject}{word}{verb}{number}{unit}（含改造）"));

    /// <summary>A word that limits, put inside the noun of an official wording, does not become part of the noun.</summary>
    [Theory]
    [InlineData("每年")]
    [InlineData("每月")]
    [InlineData("逐年")]
    [InlineData("较2015年")]
    [InlineData("比2015年")]
    [InlineData("在2015年基础上")]
    [InlineData("累计")]
    [InlineData("其中")]
    [InlineData("超过")]
    [InlineData("不超过")]
    [InlineData("高于")]
    [InlineData("低于")]
    [InlineData("不足")]
    [InlineData("以内")]
    [InlineData("左右")]
    [InlineData("翻番")]
    [InlineData("一半")]
    public void A_word_inside_a_noun_is_kept(string word)
    {
        var (count, swallowed) = (0, new List<string>());
        foreach (var (wording, at) in Nouns())
        {
            count++;
            var limited = wording.Insert(at, word);
            if (TargetWording.Read(limited).Aim is { } read && read.Equals(TargetWording.Read(wording).Aim))
                swallowed.Add(limited);
        }

        swallowed.Count.Should().BeLessThan((count / 50) + 1, string.Join('\n', swallowed));
    }

    /// <summary>Places inside nouns that stand beside a number, in wordings whose reading has no name of its own for them.</summary>
    private static IEnumerable<(string Wording, int At)> Nouns()
    {
        foreach (var row in OfficialWordingTests.Rows.Where(row => (string)row[0] == "T"))
        {
            var wording = (string)row[1];
            var reading = TargetWording.Read(wording);
            if (reading.Aim is not NumberStatement)
                continue;

            foreach (var span in reading.Spans.Where(span => span is { Role: SpanRole.Subject, Length: > 3 }))
                yield return (wording, span.Start + (span.Length / 2));
        }
    }

    private static void Differs(string plain, string limited)
    {
        foreach (var (one, other) in new[] { (TargetWording.Read(plain).Aim, TargetWording.Read(limited).Aim), (ValueWording.Read(plain).Value, ValueWording.Read(limited).Value) })
        {
            if (one is not null && other is not null)
                other.Should().NotBe(one, limited);
        }
    }

    private static void Each(Action<string, string, string, string> law)
    {
        var random = new Random(20261128);
        for (var round = 0; round < 400; round++)
            law(One(Subjects, random), One(Verbs, random), random.Next(2) == 0 ? $"{random.Next(2, 900)}" : $"{random.Next(2, 90)}.{random.Next(1, 10)}", One(Units, random));
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];
}
