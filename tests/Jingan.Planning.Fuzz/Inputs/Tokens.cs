using System.Text;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Pieces of text that mean something to parsers, to the format, or to nobody.</summary>
internal static class Tokens
{
    private static readonly string[] All =
    [
        "\n", "\r", "\r\n", "\t", " ", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "#", "&a", "*a", "!", "!!str ", "|\n", ">\n", "|+9\n", "'", "\"", "%", "@", "`",
        "---\n", "...\n", "<<: ", "? ", "~", "null", "\0", "\u0085", "\u2028", "\uFEFF", "\\u0000", "\\uD800", "\\uD83D\\uDE00", "\\x1b", "静安", "％", "\u202E", "\u001b[31m",
        "3~5", "1e999", "-1e-999", "９９９", "０", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "-1", "0", "1.50", "+1", "0x10", "1_000", ".5", "5.", "NaN", "-0",
        "2026-02-30", "0000-01-01", "9999-12-31", "10000", "9999-9999", "2030-2026", "2026-01-01/2025-01-01", "2026", "２０２６",
        "亿亿亿元", "亿元", "%", "个百分点", "吨/日", "/", "///", "a/b", "≥0", "0~100", "翻一番", "三分之一", "全部完成", "位居全市前列", "下降18%", "同比增长7%", "完成市下达目标",
        "保持稳定", "约5%", "5%左右、力争更好", "分别达到60%、20%", "[13.5]", "高于全市平均水平", "与全市增速保持同步",
        "plan", "kind", "zones", "id", "format", "targets", "target", "value", "source", "parts", "composite", "delegated", "change", "true", "false", "yes",
        "format: jingan-planning/1\n", "\"format\": \"jingan-planning/1\",", "{kind: exact, value: 1}", "{\"kind\": \"exact\", \"value\": 1}",
        "//", "/*", "*/", "}}}}", "[[[[", "{}", "[]", "\"\"", "''", "\\",
    ];

    /// <summary>One of them.</summary>
    public static string Any(Random random) => All[random.Next(All.Length)];

    /// <summary>One of them in UTF-8.</summary>
    public static byte[] AnyBytes(Random random) => Encoding.UTF8.GetBytes(Any(random));
}
