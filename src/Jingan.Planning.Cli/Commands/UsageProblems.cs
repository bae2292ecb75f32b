using System.Text.RegularExpressions;
using Jingan.Planning.Names;

namespace Jingan.Planning.Cli.Commands;

/// <summary>What the parser of the command line says about wrong usage, in both languages.</summary>
internal static partial class UsageProblems
{
    private static readonly (Regex English, string Chinese)[] Known =
    [
        (NoCommand(), "请给出命令。"),
        (MissingArgument(), "命令“$2”缺少参数“$1”。"),
        (MissingValue(), "选项“$1”缺少值。"),
        (MissingOption(), "必须给出选项“$1”。"),
        (OneValue(), "选项“$1”只能有一个值，给出了 $2 个。"),
        (NotOneOf(), "不能识别“$1”，应为以下之一：$2"),
        (NotOfType(), "选项“$2”不能取值“$1”。"),
        (NotMatched(), "没有“$1”。是否想写以下之一？"),
        (Unrecognized(), "不能识别的命令或参数“$1”。"),
        (Alone(), "选项 $1 不能与其他参数同用。"),
    ];

    /// <summary>A message of the parser on one line, in Chinese where it is a usual one.</summary>
    public static Name Of(string message)
    {
        var line = string.Join(' ', message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var (english, chinese) in Known)
        {
            if (english.IsMatch(line))
                return new(english.Replace(line, chinese), line);
        }

        return new(line);
    }

    [GeneratedRegex(@"^Required command was not provided\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoCommand();

    [GeneratedRegex(@"^Required argument '(.*)' missing for command: '(.*)'\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingArgument();

    [GeneratedRegex(@"^Required argument missing for option: '(.*)'\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingValue();

    [GeneratedRegex(@"^Option '(.*)' is required\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingOption();

    [GeneratedRegex(@"^Option '(.*)' expects a single argument but (\d+) were provided\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneValue();

    [GeneratedRegex(@"^Argument '(.*)' not recognized\. Must be one of:\s*(.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotOneOf();

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type '.*'\..*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotOfType();

    [GeneratedRegex(@"^'(.*)' was not matched\. Did you mean one of the following\?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotMatched();

    [GeneratedRegex(@"^Unrecognized command or argument '(.*)'\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unrecognized();

    [GeneratedRegex(@"^(\S+) option cannot be combined with other arguments\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();
}
