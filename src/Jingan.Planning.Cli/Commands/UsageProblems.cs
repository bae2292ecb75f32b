using System.Text.RegularExpressions;

namespace Jingan.Planning.Cli.Commands;

/// <summary>What the parser of the command line says about wrong usage, in both languages.</summary>
internal static partial class UsageProblems
{
    private static readonly (Regex English, string Chinese)[] Known =
    [
        (NoCommand(), "请给出命令。"),
        (MissingArgument(), "命令“${second}”缺少参数“${first}”。"),
        (MissingValue(), "选项“${first}”缺少值。"),
        (MissingOption(), "必须给出选项“${first}”。"),
        (OneValue(), "选项“${first}”只能有一个值，给出了 ${second} 个。"),
        (NotOneOf(), "不能识别“${first}”，应为以下之一：${second}"),
        (NotOfType(), "选项“${second}”不能取值“${first}”。"),
        (NotMatched(), "没有“${first}”。是否想写以下之一？"),
        (Unrecognized(), "不能识别的命令或参数“${first}”。"),
        (Alone(), "选项 ${first} 不能与其他参数同用。"),
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

    [GeneratedRegex(@"^Required command was not provided\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoCommand();

    [GeneratedRegex(@"^Required argument '(?<first>.*)' missing for command: '(?<second>.*)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingArgument();

    [GeneratedRegex(@"^Required argument missing for option: '(?<first>.*)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingValue();

    [GeneratedRegex(@"^Option '(?<first>.*)' is required\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MissingOption();

    [GeneratedRegex(@"^Option '(?<first>.*)' expects a single argument but (?<second>\d+) were provided\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneValue();

    [GeneratedRegex(@"^Argument '(?<first>.*)' not recognized\. Must be one of:\s*(?<second>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotOneOf();

    [GeneratedRegex(@"^Cannot parse argument '(?<first>.*)' for option '(?<second>.*)' as expected type '.*'\..*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotOfType();

    [GeneratedRegex(@"^'(?<first>.*)' was not matched\. Did you mean one of the following\?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotMatched();

    [GeneratedRegex(@"^Unrecognized command or argument '(?<first>.*)'\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unrecognized();

    [GeneratedRegex(@"^(?<first>\S+) option cannot be combined with other arguments\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();
}
