using System.Globalization;
using System.Text.RegularExpressions;
using Jingan.Planning.Files;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Files;

/// <summary>A wording that is stamped from an earlier one says what it says when it is read by itself.</summary>
public sealed partial class WordingMemoryLawTests
{
    private const int Rounds = 60;

    private static readonly string[] Numbers =
        ["0", "1", "2", "3", "5", "10", "12", "20", "38.5", "45.0", "0.5", "0.05", "00", "007", "99.99", "100", "100.0", "120", "250", "999", "1000", "1360", "1899", "1949", "2000", "2025", "2035", "2199", "3000", "12345", "123456789012", "1234567890123"];

    private static readonly string[] Wordings =
    [
        .. BuiltInPlans.LoadAll().Plans.SelectMany(plan => plan.Targets.Concat(plan.Commitments.SelectMany(one => one.Targets))).Select(target => target.Wording),
        .. BuiltInPlans.LoadAll().Observations.Select(observation => observation.Wording),
        "8~9", "8-9%", "8%～9%", "从8提高到9", "8分之3", "3/8", "前8名", "8年", "8年以上", "8年内完成", "每8年1次", "翻8番", "8倍", "增长到8倍", "增长8倍", "提高8个百分点",
        "8‰", "8折", "至少8", ">8", "≥8%", "8以上", "8个", "8多个", "近8个", "约8", "at least 8%", "8 places", "8成", "8万余人", "8、9", "8,000", "8:9", "8+9", "8万亿元", "-8%",
        "±8%", "8℃", "零下8度", "8月底前", "第8", "8小时内", "15分钟到达率8%", "下降8%左右", "年均增长8%以上", "累计8", "比2020年增长8%", "到2025年达到8", "8%（2025年）",
    ];

    [Fact]
    public void A_target_stamped_is_a_target_read()
    {
        var random = new Random(20261127);
        for (var round = 0; round < Rounds; round++)
        {
            var memory = new WordingMemory();
            foreach (var wording in Variants(random))
            {
                var context = new WordingContext(random.Next(8) == 0 ? "年均增长率" : null, random.Next(3) == 0 ? Unit.Parse("%") : null, random.Next(3) == 0 ? Unit.Parse("家") : null);
                var (stamped, read) = (memory.Aim(wording, context), context.ReadTarget(wording));

                stamped.Statement.Should().Be(read.Aim, wording);
                (stamped.Statement is null ? null : stamped.Basis).Should().Be(read.Aim is null ? null : read.Basis, wording);
                stamped.Statement?.ToString().Should().Be(read.Aim?.ToString(), wording);
            }
        }
    }

    [Fact]
    public void A_value_stamped_is_a_value_read()
    {
        var random = new Random(20261128);
        for (var round = 0; round < Rounds; round++)
        {
            var memory = new WordingMemory();
            foreach (var wording in Variants(random))
            {
                var known = random.Next(3) == 0 ? Unit.Parse("家") : null;
                var (stamped, read) = (memory.Value(wording, known), ValueWording.Read(wording, known: known));

                stamped.Statement.Should().Be(read.Value, wording);
                (stamped.Statement is not null && stamped.IsEstimated).Should().Be(read.Value is not null && read.IsEstimated, wording);
                stamped.Statement?.ToString().Should().Be(read.Value?.ToString(), wording);
            }
        }
    }

    [Fact]
    public void Wordings_that_differ_in_their_numbers_alone_are_read_once()
    {
        var memory = new WordingMemory();
        var first = memory.Aim("新增38万平方米以上", default).Statement.Should().BeOfType<NumberStatement>().Subject;
        var second = memory.Aim("新增750万平方米以上", default).Statement.Should().BeOfType<NumberStatement>().Subject;

        second.Amount.Unit.Should().BeSameAs(first.Amount.Unit, "it was not read again");
        second.Amount.Stated.Should().Be(NumberInterval.AtLeast(750));
    }

    /// <summary>Some of the wordings, each twice or more with other numbers.</summary>
    private static IEnumerable<string> Variants(Random random)
    {
        for (var count = 0; count < 120; count++)
        {
            var wording = Wordings[random.Next(Wordings.Length)];
            for (var times = 0; times < 3; times++)
                yield return Number().Replace(wording, _ => random.Next(4) == 0 ? random.Next(1, 5000).ToString(CultureInfo.InvariantCulture) : Numbers[random.Next(Numbers.Length)]);
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
