namespace Jingan.Planning.Tests.Writing;

/// <summary>Texts that a careless writer of YAML or JSON turns into something else.</summary>
internal static class HardTexts
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "no", "No", "yes", "on", "off", "y", "true", "null", "~", "1.50", "1360", "-5", "+5", ".5", ".inf", "0x1F", "0o17", "1e3", "1_000", "12:30", "2026-01-15",
        "a: b", "a:", ": ", "a #b", "#a", "- a", "-", "? a", "---", "...", "%a", "@a", "`a", "&a", "*a", "!a", "|", ">", ">45", "=", "<<", "[a]", "{a}", "a, b", "a]b", "'a'", "\"a\"", "a\"b\\c'd",
        " leading", "trailing ", "\ttab", "a\tb", "two\nlines", "two\n\nlines", "two\n  indented", "end\n", "\nstart", "blank \nends", "a\r\nb", "a\rb", "  \n a",
        "５％～１０％", "“十四五”规划：第一章　总则", "　全角空格", "😀🏙️", "𠮷野", "é", "a\u0007b", "\u001B[31m", "\u007F", "a\u0085b", "a\u2028b", "a\u2029b", "\uFEFFa", "a\uFFFEb", "\uE000", "\u00A0a", "a\u200Bb",
        "</script>", "a\\nb", "\\", "\"", "'", "a\u0300", new string('长', 5_000), string.Concat(Enumerable.Repeat("word ", 500)) + "end",
    ];

    public static string[] All => [.. Texts];
}
