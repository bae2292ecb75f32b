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
        NotInTheirTables(Pages.Document(plan, language)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("svg text.b")]
    [InlineData("svg text.pb")]
    public void A_figure_that_is_drawn_otherwise_than_its_table_has_it_is_found(string label)
    {
        var page = Pages.Document("jingan-fyp14", Language.Chinese);
        var drawn = page.QuerySelectorAll("figure").SelectMany(figure => figure.QuerySelectorAll(label)).First(text => NumbersOf(text.TextContent).Count > 0);
        drawn.TextContent = drawn.TextContent.Replace(NumbersOf(drawn.TextContent)[0], "98765", StringComparison.Ordinal);

        NotInTheirTables(page).Should().Equal("98765");
    }

    [Fact]
    public void A_figure_that_is_missing_in_the_table_of_its_picture_is_found()
    {
        var page = Pages.Document("jingan-fyp14", Language.Chinese);
        foreach (var row in page.QuerySelectorAll("figure table.data tbody tr").Where(row => row.TextContent.Contains("1703.52", StringComparison.Ordinal)).ToList())
            row.Remove();

        NotInTheirTables(page).Should().Equal("1703.52");
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

    public static TheoryData<string> Plans => [.. Pages.All.Select(row => (string)row[0]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_English_page_has_no_number_on_the_scale_of_another_language(string plan) =>
        System.Text.RegularExpressions.Regex.Matches(Pages.Document(plan, Language.English).Body!.TextContent, @"[\d.,]+ (?:ten thousand|hundred million)[^.;]{0,30}").Select(match => match.Value).Should().BeEmpty();

    [Fact]
    public void Picture_table_and_sentence_say_a_figure_alike()
    {
        var figure = Pages.Document("jingan-fyp14", Language.English).QuerySelectorAll("figure").First(figure => figure.TextContent.Contains("retail sales", StringComparison.Ordinal));

        figure.QuerySelector("figcaption")!.TextContent.Should().EndWith("billion yuan");
        figure.QuerySelectorAll("svg text.b").Select(label => label.TextContent).Should().Contain("170.352");
        figure.QuerySelectorAll("table.data td").Select(cell => cell.TextContent).Should().Contain("170.352 billion yuan");
        figure.QuerySelector("p")!.TextContent.Should().Contain("Target 136 billion yuan: 170.352 billion yuan, 34.352 billion yuan more");
    }

    [Theory]
    [InlineData(Language.Chinese, "15.94", "万人次/年")]
    [InlineData(Language.English, "159,400", "person-times a year")]
    public void A_picture_is_in_the_unit_in_which_its_figures_are_printed(Language language, string label, string unit)
    {
        var figure = Pages.Document("jingan-livelihood-2021", language).QuerySelectorAll("figure").First(figure => figure.TextContent.Contains(label, StringComparison.Ordinal));

        figure.QuerySelector("figcaption")!.TextContent.Should().EndWith(unit);
        figure.QuerySelectorAll("svg text.b").Select(text => text.TextContent).Should().Contain(label);
    }

    [Theory]
    [InlineData(Language.Chinese, "翻一番")]
    [InlineData(Language.English, "2 times")]
    public void How_many_times_the_base_is_said_in_the_words_of_the_target(Language language, string words)
    {
        var cell = Pages.Document("jingan-vision-2035-draft", language).QuerySelectorAll(".ind tbody tr[id]").Last().TextContent;

        cell.Should().Contain(words).And.NotContain("rise of 2 times").And.NotContain("增长2倍");
    }

    /// <summary>The numbers that are written in small pictures and do not stand in their tables.</summary>
    private static IEnumerable<string> NotInTheirTables(IDocument page) =>
        from figure in page.QuerySelectorAll("figure")
        let table = figure.QuerySelectorAll("table.data td, table.data th").SelectMany(cell => NumbersOf(cell.TextContent)).Select(Valued).ToHashSet()
        from label in figure.QuerySelectorAll("svg text.b, svg text.pb")
        from number in NumbersOf(label.TextContent)
        where !table.Contains(Valued(number))
        select number;

    private static decimal Valued(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> NumbersOf(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(Digits(text), @"\d+(\.\d+)?(?!\d|\.\d|th )").Select(match => match.Value)];

    private static string Digits(string text) => text.Replace(",", "", StringComparison.Ordinal);
}
