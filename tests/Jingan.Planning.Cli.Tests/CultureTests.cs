using System.Globalization;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The tool, and the library under it, say the same wherever they run.</summary>
public sealed class CultureTests
{
    /// <summary>
    /// Turkish has its own i; German, French and Swedish write numbers with other marks, the last with another minus sign too;
    /// Thai and Arabic count years otherwise; and the last is made of marks that no number should ever have.
    /// </summary>
    private static readonly CultureInfo[] Cultures =
    [
        .. new[] { "tr-TR", "de-DE", "fr-CH", "sv-SE", "th-TH", "ar-SA", "fa-IR" }.Select(name => CultureInfo.GetCultureInfo(name, predefinedOnly: true)),
        Odd(),
    ];

    public static TheoryData<string> Lines => new(CommandList.Lines);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_command_says_the_same_under_every_culture(string line)
    {
        var expected = Under(CultureInfo.InvariantCulture, line);

        foreach (var culture in Cultures)
            Under(culture, line).Should().Be(expected, culture.Name);
    }

    [Fact]
    public void A_text_made_under_any_of_them_would_be_seen() => Cultures.Select(Written).Should().NotContain(Written(CultureInfo.InvariantCulture));

    [Fact]
    public void Every_command_of_the_tool_is_in_the_list() =>
        ToolRun.Of("--help").Output.Split("Commands:\n")[1].Split('\n')
            .Where(line => line.Length > 2 && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0])
            .Should().NotBeEmpty().And.OnlyContain(command => CommandList.Lines.Any(line => line.Split(' ', 2)[0] == command));

    private static string Written(CultureInfo culture) => string.Create(culture, $"{-1234.5m} {new DateTime(2026, 1, 31):d} {"i".ToUpper(culture)}");

    private static ToolRun Under(CultureInfo culture, string line)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return CommandList.Run(line);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.NumberDecimalSeparator = " point ";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.PercentSymbol = "per cent";
        culture.DateTimeFormat.DateSeparator = "<>";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        return culture;
    }
}
