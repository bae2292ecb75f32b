using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Tests.Text;

/// <summary>What the tool prints on a terminal of 80 columns.</summary>
public sealed class NarrowTablesTests
{
    private static readonly string[][] Runs =
    [
        ["evaluate", "jingan-fyp14", "--as-of", "2026-01-31"], ["evaluate", "jingan-key-targets-2021", "--as-of", "2022-01-31"],
        ["compare", "jingan-fyp14", "jingan-fyp15"], ["show", "jingan-fyp14"], ["show", "jingan-fyp15"], ["show", "jingan-annual-2018"],
        ["trace", "retail-sales"], ["align", "jingan-fyp14", "jingan-annual-2021"], ["list"],
    ];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var run in Runs)
            {
                rows.Add(string.Join(' ', run), "zh");
                rows.Add(string.Join(' ', run), "en");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_line_is_longer_than_the_terminal(string command, string language) =>
        Narrow([.. command.Split(' '), "--lang", language]).Where(line => new Segment(line).CellCount() > 80).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_text_runs_down_a_column_of_one_sign(string command, string language)
    {
        var lines = Narrow([.. command.Split(' '), "--lang", language]);

        lines.Zip(lines.Skip(1)).Count(pair => pair.First.Trim().Length == 1 && pair.Second.Trim().Length == 1).Should().Be(0);
    }

    [Fact]
    public void Reasons_stand_below_the_table_once_however_many_rows_have_them()
    {
        var lines = Narrow("evaluate", "jingan-fyp14", "--as-of", "2026-01-31", "--lang", "zh");

        lines.Count(line => line.Contains("没有2025年的实际数值。", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void A_reason_for_an_assumed_basis_is_a_note_of_its_own()
    {
        var lines = Narrow("evaluate", "jingan-fyp14", "--as-of", "2026-01-31", "--lang", "zh");

        lines.Should().ContainMatch(" 4  *目标累计1800亿元，实际4845.1亿元，超3045.1亿元。").And.ContainMatch(" 5  *目标口径系推断：*");
    }

    [Fact]
    public void A_line_that_is_too_short_for_its_columns_still_prints_each_of_them() =>
        Lines(session => session with { Width = 12 }, "list", "--lang", "zh").SkipWhile(line => line.Length == 0).First().Should().Be(" 编 标 类 期 注");

    [Fact]
    public void On_a_wide_line_each_row_has_its_reason() =>
        Lines(session => session with { Width = 160 }, "evaluate", "jingan-fyp14", "--as-of", "2026-01-31", "--lang", "zh")
            .Count(line => line.Contains("没有2025年的实际数值。", StringComparison.Ordinal)).Should().BeGreaterThan(5);

    [Fact]
    public void Lines_of_one_document_are_numbers_with_the_document_named_below() =>
        Narrow("show", "jingan-fyp15").Should().ContainMatch("*Average annual*111").And.Contain(" Sources are lines of work-report-2026.");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bars_stand_where_the_terminal_shows_them(bool hasBars) =>
        Lines(session => session with { Width = 80, ShowsBars = hasBars }, "evaluate", "jingan-fyp14", "--as-of", "2026-01-31")
            .Any(line => line.Contains("━━┿", StringComparison.Ordinal)).Should().Be(hasBars);

    [Theory]
    [InlineData("0", "      │")]
    [InlineData("50", "━━━   │")]
    [InlineData("58", "━━━╸  │")]
    [InlineData("100", "━━━━━━│")]
    [InlineData("117", "━━━━━━┿")]
    [InlineData("130", "━━━━━━┿━")]
    [InlineData("900", "━━━━━━┿━▶")]
    [InlineData("-20", "      │")]
    [InlineData(null, "")]
    public void A_bar_ends_beyond_the_aim_only_when_it_is_passed(string? percent, string bar) =>
        Cli.Text.AchievementBar.Of(percent is null ? null : decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).TrimEnd().Should().Be(bar);

    [Fact]
    public void Every_reason_of_the_wide_table_stands_among_the_notes_of_the_narrow_one()
    {
        var narrow = string.Concat(Narrow("evaluate", "jingan-fyp14", "--as-of", "2026-01-31", "--lang", "zh").Select(line => line.Trim()));
        var messages = ToolRun.Of("evaluate", "jingan-fyp14", "--as-of", "2026-01-31", "--lang", "zh", "--format", "json").Json().GetProperty("targets").EnumerateArray()
            .Select(target => target.GetProperty("message").GetString()!.Split('（')[0]);

        foreach (var message in messages)
            narrow.Should().Contain(message);
    }

    private static string[] Narrow(params string[] arguments) => Lines(session => session with { Width = 80 }, arguments);

    private static string[] Lines(Func<Session, Session> change, params string[] arguments) => ToolRun.In(change, "", arguments).Output.Split('\n');
}
