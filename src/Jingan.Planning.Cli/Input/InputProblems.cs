namespace Jingan.Planning.Cli.Input;

/// <summary>Everything that the tool says about input that it cannot use, in both languages.</summary>
internal static class InputProblems
{
    public static Name NoFile(string path) => new($"没有文件“{path}”。", $"There is no file '{path}'.");

    public static Name InputClosed() => new("标准输入已关闭。", "Standard input is closed.");

    public static Name OutputClosed() => new("标准输出已关闭。", "Standard output is closed.");

    public static Name LineTooLong(string most) => new($"标准输入中有一行超过{most}个字符。", $"A line of standard input is longer than {most} characters.");

    public static Name NameNotUtf8(string path) =>
        new($"文件名“{path}”不是 UTF-8，无法读取。", $"'{path}' cannot be read: its name is not UTF-8.");

    public static Name OnlyForTables(string option, string form) =>
        new($"{option}：只用于 csv 和 sdmx-csv，不能用于 {form}。", $"{option} goes with csv and sdmx-csv, not with {form}.");

    public static Name BytesOnTerminal(string form) =>
        new($"{form} 不是文本：请用 --out 文件，或把输出导入文件。", $"{form} is no text: name a file with --out, or redirect the output.");

    public static Name NoColumnar(string problem) => new($"无法写成 parquet：{problem}", $"This cannot be written as parquet: {problem}");

    public static Name OnlyFor(string option, string form, string asked) =>
        new($"{option}：只用于 {form}，不能用于 {asked}。", $"{option} goes with {form}, not with {asked}.");

    public static Name NoFolder(string path) => new($"没有文件夹“{path}”。", $"There is no folder '{path}'.");

    public static Name NoFileOrFolder(string path) => new($"没有文件或文件夹“{path}”。", $"There is no file or folder '{path}'.");

    public static Name NoPlanFileIn(string folder) =>
        new($"“{folder}”中没有 .yaml、.yml 或 .json 文件。", $"There is no .yaml, .yml or .json file in '{folder}'.");

    public static Name NothingMatches(string pattern) => new($"没有与“{pattern}”相符的文件。", $"Nothing matches '{pattern}'.");

    public static Name NoRegularFile(string path) =>
        new($"“{path}”不是普通文件，而是管道、套接字或设备。", $"'{path}' is no regular file but a pipe, a socket or a device.");

    public static Name NotAllowed(string path) => new($"没有读取“{path}”的权限。", $"'{path}' cannot be read: there is no permission.");

    public static Name Unreadable(string path, string reason) => new($"无法读取“{path}”：{reason}", $"'{path}' cannot be read: {reason}");

    public static Name NoPlan(string name, string? nearest, IEnumerable<string> builtIn) => nearest is null
        ? new(
            $"没有名为“{name}”的内置规划或文件。内置规划：{string.Join('、', builtIn)}。",
            $"There is no built-in plan and no file '{name}'. Built in: {string.Join(", ", builtIn)}.")
        : new(
            $"没有名为“{name}”的内置规划或文件。是否想写“{nearest}”？",
            $"There is no built-in plan and no file '{name}'. Did you mean '{nearest}'?");

    public static Name WrongOption(string problem) => new($"参数有误：{problem}", $"An option cannot be used: {problem}");

    public static Name OneDocument(string option) => new($"{option} 只用于一份文件。", $"{option} is for one document only.");

    public static Name FolderForSeveral() => new("文件不止一份：请以 --out 指定一个文件夹。", "There are several documents: name a folder with --out.");

    public static Name SeveralPlans(string name, IEnumerable<string> ids) => new(
        $"“{name}”中有几份规划：{string.Join('、', ids)}；请以 --in {name} 并给出其中一个的编号。",
        $"'{name}' holds several plans: {string.Join(", ", ids)}. Name one by its id, with --in {name}.");

    public static Name LeftAside(string names) => new($"不是规划文件，未读取：{names}", $"not read, as they are no plan files: {names}");

    public static Name HoldsNoPlan(string name) => new($"“{name}”中没有规划。", $"'{name}' holds no plan.");

    public static Name HasErrors(string names) => new($"{names}：有错误，无法使用。", $"{names}: cannot be used as it is.");

    public static Name SeveralPlansForOnePage(string page, IEnumerable<string> plans) => new(
        $"“{page}”只能写一份规划，这里有{string.Join('、', plans)}。请给出一个编号，或以文件夹为 --out。",
        $"'{page}' is the page of one plan, and here are {string.Join(", ", plans)}. Name one of them, or give a folder as --out.");

    public static Name ForOnePageAlone(string option, string site) => new(
        $"{option} 只用于单页，而“{site}”是文件夹。",
        $"{option} is for one page, and '{site}' is a folder.");

    public static Name NoSection(string word, IEnumerable<string> known) => new(
        $"--sections：没有“{word}”。可用：{string.Join('、', known.Select(name => name.ToLowerInvariant()))}。",
        $"--sections: there is no '{word}'. Known: {string.Join(", ", known.Select(name => name.ToLowerInvariant()))}.");

    public static Name NoColour(string text, IEnumerable<string> roles) => new(
        $"--colour：“{text}”不是 ROLE=#RRGGBB 或 ROLE=#RRGGBB,#RRGGBB。可用：{string.Join('、', roles.Select(name => name.ToLowerInvariant()))}。",
        $"--colour: '{text}' is not ROLE=#RRGGBB or ROLE=#RRGGBB,#RRGGBB. Roles: {string.Join(", ", roles.Select(name => name.ToLowerInvariant()))}.");

    public static Name NoShapes(string? file) => new($"{file} 中的形状不能全部使用，未画地图。", $"The shapes of {file} cannot all be used, so no map is drawn.");

    public static Name StandardInputTwice() =>
        new("两个规划中只能有一个来自标准输入。", "Only one of the two plans can be standard input.");

    public static Name NoIndicator(string name, string? nearest) => nearest is null
        ? new(
            $"没有指标“{name}”。请给出编号，或规划所印的中英文名称（见 jingan show PLAN）。",
            $"There is no indicator '{name}'. Give its id, or its Chinese or English name as the plan prints it (see: jingan show PLAN).")
        : new($"没有指标“{name}”。是否想写{nearest}？", $"There is no indicator '{name}'. Did you mean {nearest}?");

    public static Name SeveralIndicators(string name, string ids) =>
        new($"有多个指标名为“{name}”：{ids}。", $"Several indicators are called '{name}': {ids}.");

    public static Name IndicatorNotDefined(string indicator, string target) =>
        new($"目标“{target}”的指标“{indicator}”没有定义。", $"The indicator '{indicator}' of target '{target}' is not defined.");

    public static Name NoBenchmarkIndicator(string indicator, string? nearest) => new(
        $"--benchmark：没有指标“{indicator}”；请在监测数据文件中定义。{HintZh(nearest)}",
        $"--benchmark: there is no indicator '{indicator}'; define it in an observation file.{HintEn(nearest)}");

    public static Name NoTarget(string option, string name, string? nearest) => new(
        $"{option}：规划中没有目标“{name}”。{HintZh(nearest)}", $"{option}: the plan has no target '{name}'.{HintEn(nearest)}");

    public static Name NoNameWithValue(string option, string argument) =>
        new($"{option}：“{argument}”不是“名称=值”的形式。", $"{option}: '{argument}' has not the form NAME=VALUE.");

    public static Name AssignmentUnreadable(string wording, string? reason) =>
        new($"--assignment：无法读懂“{wording}”：{reason}。", $"--assignment: '{wording}' cannot be read: {reason}.");

    public static Name BaselineNoNumber(string wording, string? reason) => new(
        $"--baseline：“{wording}”不是数值{(reason is null ? "" : $"：{reason}")}。",
        $"--baseline: '{wording}' is no number{(reason is null ? "" : $": {reason}")}.");

    public static Name BaselineForm(string text) => new(
        $"--baseline：“{text}”不是“指标=值”或“指标@年份=值”的形式。",
        $"--baseline: '{text}' is not of the form INDICATOR=VALUE or INDICATOR@YEAR=VALUE.");

    public static Name BaselineNotOneNumber(string text) =>
        new($"--baseline：“{text}”不是单个数值，应如 250.14亿元。", $"--baseline: '{text}' is not one number, such as 250.14亿元.");

    public static Name NoScale(string text, string reason) => new(
        $"--scale：“{text}”不是分级标准，应写成 green=0.95,yellow=0.6,red。{reason}",
        $"--scale: '{text}' is no scale; write it as green=0.95,yellow=0.6,red. {reason}");

    public static Name NoDate(string text) =>
        new($"--as-of：“{text}”不是日期，应写成 2025-12-31。", $"--as-of: '{text}' is no date; write it as 2025-12-31.");

    public static Name NoUnit(string text) =>
        new($"“{text}”不是单位；单位如 %、亿元、吨/日。", $"'{text}' is no unit; units are such as %, 亿元 or 吨/日.");

    public static Name NotText(string key) => new($"“{key}”不是文本。", $"\"{key}\" is not text.");

    public static Name UnknownWord(string option, string word, string? nearest, IEnumerable<string> words) => new(
        $"{option}：没有“{word}”这个词。{(nearest is null ? $"可用：{string.Join('、', words)}。" : $"是否想写“{nearest}”？")}",
        $"{option}: '{word}' is not known. {(nearest is null ? $"One of: {string.Join(", ", words)}." : $"Did you mean '{nearest}'?")}");

    public static Name NoVerdict(string word, string? nearest, IEnumerable<string> words) => new(
        $"--fail-on：“{word}”既不是结论也不是原因。{(nearest is null ? $"可用：{string.Join('、', words)}。" : $"是否想写“{nearest}”？")}",
        $"--fail-on: '{word}' is no verdict and no reason. {(nearest is null ? $"One of: {string.Join(", ", words)}." : $"Did you mean '{nearest}'?")}");

    public static Name RuleForm(string text) => new(
        $"--rule：“{text}”不是“编号=级别”的形式，应写成 JP3004=off。", $"--rule: '{text}' is not an id with its level; write it as JP3004=off.");

    public static Name NoRule(string id, string? nearest) =>
        new($"--rule：没有规则“{id}”。{HintZh(nearest)}", $"--rule: there is no rule '{id}'.{HintEn(nearest)}");

    public static Name NotARule(string id, Name meaning) => new(
        $"--rule：{id}（{meaning.Zh}）是文件形式的问题，级别不能更改；只有 JP3… 规则可以更改。",
        $"--rule: {id} ({meaning.In(Language.English)}) is about the form of a file and always an error or warning; only the rules JP3… can be changed.");

    public static Name NoLevel(string level) => new(
        $"--rule：“{level}”不是级别。可用：error、warning、info、off。", $"--rule: '{level}' is no level. One of: error, warning, info, off.");

    private static string HintZh(string? nearest) => nearest is null ? "" : $"是否想写“{nearest}”？";

    private static string HintEn(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}
