namespace Jingan.Planning.Files;

/// <summary>What can be wrong with a text before it means anything: JP1….</summary>
internal static class SyntaxProblems
{
    public static DiagnosticKind NotUtf8 { get; } = new("JP1001", Severity.Error,
        new("文件不是 UTF-8 编码。",
            "The bytes are not UTF-8."),
        new("第 {1} 个字节（从 0 计）{0} 不属于 UTF-8 编码；请将文件另存为 UTF-8。",
            "The byte {0} at offset {1} is not UTF-8; save the file as UTF-8."));

    public static DiagnosticKind OtherEncoding { get; } = new("JP1002", Severity.Error,
        new("文件采用 UTF-16 或 UTF-32 编码。",
            "The bytes are UTF-16 or UTF-32."),
        new("文件以 {0} 字节顺序标记开头；请将文件另存为 UTF-8。",
            "The file begins with the byte order mark of {0}; save the file as UTF-8."));

    public static DiagnosticKind ForbiddenCharacter { get; } = new("JP1003", Severity.Error,
        new("文本含有不允许的字符。",
            "A character does not belong in a text file."),
        new("字符 {0} 不允许出现；请删除。",
            "The character {0} does not belong in a text; remove it."));

    public static DiagnosticKind TextTooLong { get; } = new("JP1004", Severity.Error,
        new("文本过长。",
            "The text is longer than what is read."),
        new("文本超过 {0} 个字符的读取上限；请拆分为多个文件。",
            "The text is longer than {0} characters, the most that is read; split it into several files."));

    public static DiagnosticKind NotWellFormed { get; } = new("JP1005", Severity.Error,
        new("文本不符合语法。",
            "The text is not well-formed."),
        new("{0} 语法错误：{1}。{2}",
            "This is not well-formed {0}: {1}.{2}"));

    public static DiagnosticKind TooDeep { get; } = new("JP1006", Severity.Error,
        new("嵌套过深。",
            "The nesting is deeper than what is read."),
        new("嵌套超过 {0} 层的读取上限；请减少嵌套。",
            "The nesting is deeper than {0} levels, the most that is read; flatten it."));

    public static DiagnosticKind TooManyNodes { get; } = new("JP1007", Severity.Error,
        new("数据项过多。",
            "There are more values than what is read."),
        new("数据项超过 {0} 个的读取上限；请拆分为多个文件。",
            "There are more than {0} values, the most that is read; split the data into several files."));

    public static DiagnosticKind AnchorOrAlias { get; } = new("JP1008", Severity.Error,
        new("不支持锚点和别名。",
            "Anchors and aliases are not read."),
        new("不读取{0}；请在需要处直接写出内容。",
            "The {0} is not read; write the value out where it is needed."));

    public static DiagnosticKind Tag { get; } = new("JP1009", Severity.Error,
        new("不支持标签。",
            "Tags are not read."),
        new("不读取标签{0}；请删除：键已决定值的类型。",
            "The tag {0} is not read; remove it: the key tells what its value is."));

    public static DiagnosticKind SecondDocument { get; } = new("JP1010", Severity.Error,
        new("一个文件只能有一个文档。",
            "A file holds one YAML document."),
        new("此处开始第二个文档；请将其移入另一个文件。",
            "A second document begins here; put it into a file of its own."));

    public static DiagnosticKind MergeKey { get; } = new("JP1011", Severity.Error,
        new("不支持合并键。",
            "Merge keys are not read."),
        new("不读取合并键“<<”；请直接写出各键。",
            "The merge key '<<' is not read; write the keys out."));

    public static DiagnosticKind DuplicateKey { get; } = new("JP1012", Severity.Error,
        new("同一映射中键重复。",
            "A key stands twice in one mapping."),
        new("键{0}已在 {1} 处出现；请删除其中一个。",
            "The key {0} stands in this mapping already, at {1}; remove one of the two."));

    public static DiagnosticKind KeyNotText { get; } = new("JP1013", Severity.Error,
        new("键不是文本。",
            "A key is not a text."),
        new("此处的键是{0}；键应为文本。",
            "The key here is {0}; write a plain text."));

    public static DiagnosticKind EmptyText { get; } = new("JP1014", Severity.Error,
        new("文本没有内容。",
            "The text holds no data."),
        new("文本没有内容；应以{0}开头。",
            "The text holds no data; begin with {0}."));

    public static DiagnosticKind TooManyProblems { get; } = new("JP1015", Severity.Error,
        new("问题过多，其余未列出。",
            "There are more problems than are listed."),
        new("另有 {0} 个问题未列出，其中第一个在此处；请先改正已列出的问题。",
            "{0} more problems are not listed, the first of them here; correct those listed and check again."));

    public static DiagnosticKind TextTakenForComment { get; } = new("JP1016", Severity.Warning,
        new("值之后的 # 号及数字成了注释。",
            "A number sign with a figure behind a value is a comment."),
        new("空格之后的{0}是注释，不属于值；如属于文本，请给整个值加引号；如是注释，请在“#”之后加空格。",
            "What stands behind the blank, {0}, is a comment and no part of the value; put the whole value in quotation marks, or write a blank behind the '#' of a comment."));

    public static ValueList<DiagnosticKind> All { get; } =
    [
        NotUtf8,
        OtherEncoding,
        ForbiddenCharacter,
        TextTooLong,
        NotWellFormed,
        TooDeep,
        TooManyNodes,
        AnchorOrAlias,
        Tag,
        SecondDocument,
        MergeKey,
        DuplicateKey,
        KeyNotText,
        EmptyText,
        TooManyProblems,
        TextTakenForComment,
    ];
}
