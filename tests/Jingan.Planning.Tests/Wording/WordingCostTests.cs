using Jingan.Planning.Wording;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>What reading costs, counted in bytes of memory and not in time, which other programs share.</summary>
public class WordingCostTests(ITestOutputHelper output)
{
    private const int Short = 500;
    private const int Times = 8;

    [Theory]
    [InlineData("3~5", "一般公共预算收入年均增长率", "%")]
    [InlineData(">45", "生活垃圾回收利用率", "%")]
    [InlineData("控制在750吨以内/日", "生活垃圾处理量", null)]
    [InlineData("完成市下达目标", "单位增加值能耗下降率", null)]
    [InlineData("高于全市平均水平", "居民人均可支配收入增长", null)]
    [InlineData("80", "跨国公司地区总部", "家")]
    [InlineData("同比增长5.0%左右", null, null)]
    [InlineData("超过2300亿元", null, null)]
    [InlineData("15分钟社区生活圈全覆盖", null, null)]
    public void A_usual_wording_takes_less_than_a_kilobyte(string wording, string? indicator, string? unit)
    {
        var counted = unit is null ? null : Unit.Parse(unit);

        BytesOf(() => TargetWording.Read(wording, indicator, counted)).Should().BeLessThan(1_000);
        BytesOf(() => ValueWording.Read(wording, counted)).Should().BeLessThan(1_000);
    }

    [Fact]
    public void Eight_times_as_many_repetitions_of_a_piece_take_no_more_than_eight_times_the_memory() =>
        WordingPieces.All.Where(GrowsFaster).Should().BeEmpty();

    [Theory]
    [InlineData(103)]
    [InlineData(7)]
    public void Eight_times_as_many_repetitions_of_pieces_take_no_more_than_eight_times_the_memory(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        Enumerable.Range(0, 100).Select(_ => WordingPieces.Next(random)).Where(GrowsFaster).Should().BeEmpty();
    }

    [Theory]
    [InlineData("年均")]
    [InlineData("增长率")]
    [InlineData("累计")]
    public void A_name_takes_no_memory_however_long_it_is(string piece)
    {
        var name = Repeated(piece, 500_000);
        BytesOf(() => TargetWording.Read("5%", name)).Should().BeLessThan(1_000);
    }

    /// <summary>A fifth and a fixed part over the eightfold are what rooms that double may take.</summary>
    private static bool GrowsFaster(string piece)
    {
        var count = Short / piece.Length;
        var (few, many) = (Repeated(piece, count), Repeated(piece, Times * count));
        return BytesOf(() => TargetWording.Read(many)) > (BytesOf(() => TargetWording.Read(few)) * Times * 1.2) + 10_000;
    }

    private static string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static long BytesOf(Func<object> read)
    {
        read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
