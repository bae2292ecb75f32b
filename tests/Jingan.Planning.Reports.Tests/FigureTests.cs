using AngleSharp.Dom;

namespace Jingan.Planning.Reports.Tests;

/// <summary>What a picture shows stands in its table.</summary>
public class FigureTests
{
    public static TheoryData<string, Language> All => Pages.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_written_in_a_small_picture_stands_in_its_table(string plan, Language language)
    {
        foreach (var figure in Pages.Document(plan, language).QuerySelectorAll("figure"))
        {
            var table = Digits(figure.QuerySelector("table.data")!.TextContent);
            foreach (var label in figure.QuerySelectorAll("svg text.b, svg text.pb").Select(text => text.TextContent))
            {
                foreach (var number in NumbersOf(label))
                    table.Should().Contain(number,
                        $"{label} is drawn in {figure.QuerySelector("figcaption")!.TextContent}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_small_picture_has_a_table_and_a_sentence(string plan, Language language)
    {
        foreach (var figure in Pages.Document(plan, language).QuerySelectorAll("figure"))
        {
            figure.QuerySelectorAll("table.data tbody tr").Length.Should().BePositive();
            figure.QuerySelector("p")!.TextContent.Length.Should().BeGreaterThan(2);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_annex_that_is_printed_has_the_tables_that_are_folded_on_a_screen(string plan, Language language)
    {
        var page = Pages.Document(plan, language);
        var folded = page.QuerySelectorAll("figure table.data").Select(table => table.TextContent).ToList();

        page.QuerySelectorAll(".annex table.data").Select(table => table.TextContent)
            .Take(folded.Count).Should().Equal(folded);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_milestone_that_is_drawn_stands_in_the_table_of_milestones(string plan, Language language)
    {
        var page = Pages.Document(plan, language);
        var marks = page.QuerySelectorAll(".gantt .strip[role='img'] svg").Length;
        var rows = page.QuerySelectorAll("#s1 ~ section details table.data")
            .Where(table => table.Closest("figure") is null).Sum(table => table.QuerySelectorAll("tbody tr").Length);

        // An arrow of a slip is a mark of its own.
        var arrows = page.QuerySelectorAll(".gantt .strip[role='img'] path.slip").Length;
        (marks - arrows).Should().Be(rows);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Tiles_cells_and_rows_count_the_same(string plan, Language language)
    {
        var page = Pages.Document(plan, language);
        var rows = page.QuerySelectorAll(".ind tbody tr[id]").Length;
        var tiles = page.QuerySelectorAll(".tile .n").Sum(tile =>
            int.Parse(NumbersOf(tile.TextContent)[0], System.Globalization.CultureInfo.InvariantCulture));

        tiles.Should().Be(rows);
        page.QuerySelectorAll(".crow .cell").Length.Should().Be(rows);
        page.QuerySelectorAll(".card li").Length.Should().Be(page.QuerySelectorAll(".ind .v.open").Length);
    }

    [Fact]
    public void The_built_in_plan_says_what_is_known_of_it()
    {
        var page = Pages.Document("jingan-fyp14", Language.Chinese);

        page.QuerySelector(".say")!.TextContent.Should().Be("26项主要指标：完成6项，未完成0项，暂不能判定20项。约束性指标8项均暂不能判定。");
        page.QuerySelectorAll(".gap tbody tr")[1].TextContent.Should().Contain("其余4年合计不少于920台，年均230台");
    }

    private static List<string> NumbersOf(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(Digits(text), @"\d+(\.\d+)?").Select(match => match.Value)];

    private static string Digits(string text) => text.Replace(",", "", StringComparison.Ordinal);
}
