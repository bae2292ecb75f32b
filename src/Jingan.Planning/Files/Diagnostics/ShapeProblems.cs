namespace Jingan.Planning.Files;

/// <summary>What can be wrong with the shape of the data and the words in it: JP2….</summary>
internal static class ShapeProblems
{
    public static DiagnosticKind UnknownKey { get; } = new("JP2001", Severity.Error,
        new("键未定义。",
            "A key is not known in this place."),
        new("此处没有键{0}。{1}",
            "The key {0} is not known here.{1}"));

    public static DiagnosticKind MissingKey { get; } = new("JP2002", Severity.Error,
        new("缺少必需的键。",
            "A required key is missing."),
        new("缺少必需的键{0}；请补充。",
            "The required key {0} is missing; add it."));

    public static DiagnosticKind UnknownUnit { get; } = new("JP2003", Severity.Error,
        new("单位无法识别。",
            "A text is no unit."),
        new("{0}不是单位；应为“亿元”“%”“平方米”“吨/日”一类。{1}",
            "{0} is no unit; expected one such as '亿元', '%', '平方米' or '吨/日'.{1}"));

    public static DiagnosticKind WrongShape { get; } = new("JP2004", Severity.Error,
        new("值的形式不符。",
            "A value has the wrong shape."),
        new("此处为{0}，应为{1}。{2}",
            "This is {0}; expected {1}.{2}"));

    public static DiagnosticKind UnknownWord { get; } = new("JP2005", Severity.Error,
        new("用词不在规定范围内。",
            "A word is not one of a closed list."),
        new("{0}不在规定用词之列：{1}。{2}",
            "{0} is not one of {1}.{2}"));

    public static DiagnosticKind NotAnId { get; } = new("JP2006", Severity.Error,
        new("标识的形式不符。",
            "A text is no id."),
        new("{0}不是标识；应由小写字母、数字和单个连字符组成，最长 100 个字符，如“retail-sales”。{1}",
            "{0} is no id; expected lower-case letters, digits and single hyphens between them, at most 100, such as 'retail-sales'.{1}"));

    public static DiagnosticKind NotADate { get; } = new("JP2007", Severity.Error,
        new("日期无法识别。",
            "A text is no date."),
        new("{0}不是日期；应写作“2026-01-15”。{1}",
            "{0} is no date; expected one such as '2026-01-15'.{1}"));

    public static DiagnosticKind NotAPeriod { get; } = new("JP2008", Severity.Error,
        new("时期无法识别。",
            "A text is no period."),
        new("{0}不是时期；应写作“2025”“2026-2030”或“2026-01-01/2026-06-30”，且起止有序。{1}",
            "{0} is no period; expected one such as '2025', '2026-2030' or '2026-01-01/2026-06-30', the earlier end first.{1}"));

    public static DiagnosticKind NotANumber { get; } = new("JP2009", Severity.Error,
        new("数字无法识别。",
            "A text is no number."),
        new("{0}不是数字；应为十进制数，如“3.5”，最多 28 位，不用千位分隔符和指数。{1}",
            "{0} is no number; expected a decimal one such as '3.5', of at most 28 digits, without group separators or exponent.{1}"));

    public static DiagnosticKind NotAFlag { get; } = new("JP2010", Severity.Error,
        new("应为 true 或 false。",
            "A text is neither true nor false."),
        new("{0}既不是“true”也不是“false”；请写其中之一。{1}",
            "{0} is neither 'true' nor 'false'; write one of the two.{1}"));

    public static DiagnosticKind BlankText { get; } = new("JP2011", Severity.Error,
        new("文本为空。",
            "A text is blank."),
        new("此处文本为空；请填写，或删除该键。",
            "The text here is blank; write it, or remove the key."));

    public static DiagnosticKind UnknownFormat { get; } = new("JP2012", Severity.Error,
        new("文件格式未知。",
            "The file is of another format."),
        new("格式{0}未知；此处读取“jingan-planning/1”。",
            "The format {0} is not known; this reads 'jingan-planning/1'."));

    public static DiagnosticKind UnreadableTarget { get; } = new("JP2013", Severity.Error,
        new("目标表述无法读取。",
            "The wording of a target cannot be read."),
        new("目标表述{0}无法读取：{1}。请改写，或以 kind、value 等键写明。",
            "The target {0} cannot be read: {1}. Word it another way, or spell the aim out with kind, value and so on."));

    public static DiagnosticKind UnreadableValue { get; } = new("JP2014", Severity.Error,
        new("数值表述无法读取。",
            "The wording of a value cannot be read."),
        new("数值表述{0}无法读取：{1}。请改写。",
            "The value {0} cannot be read: {1}. Word it another way."));

    public static DiagnosticKind DuplicateId { get; } = new("JP2015", Severity.Error,
        new("同一文件中标识重复。",
            "Two things of one file have the same id."),
        new("标识{0}已在 {1} 处使用；请另取标识，或删除其中一个。",
            "The id {0} is in use already, at {1}; choose another one, or remove one of the two."));

    public static DiagnosticKind KeyWithoutCause { get; } = new("JP2016", Severity.Error,
        new("键在此情形下没有意义。",
            "A key has no meaning beside the others."),
        new("键{0}在此没有意义：{1}。",
            "The key {0} has no meaning here: {1}."));

    public static DiagnosticKind NotASource { get; } = new("JP2017", Severity.Error,
        new("出处无法识别。",
            "A text is no source."),
        new("{0}不是出处；应写作行号“195”、文件标识“fyp15-outline”或“fyp15-outline:195”。{1}",
            "{0} is no source; expected a line such as '195', a document's id such as 'fyp15-outline', or both: 'fyp15-outline:195'.{1}"));

    public static DiagnosticKind SourceWithoutDocument { get; } = new("JP2018", Severity.Error,
        new("出处未指明文件。",
            "A source names no document."),
        new("出处{0}未指明文件，此处也没有默认文件；请写作“文件标识:行号”，或在 plan 下补充键“document”。",
            "The source {0} names no document and there is none to assume; write 'document:line', or add the key 'document' to the plan."));

    public static DiagnosticKind NotACode { get; } = new("JP2019", Severity.Error,
        new("行政区划代码不是六位数字。",
            "The code of a jurisdiction is not six digits."),
        new("{0}不是六位行政区划代码（GB/T 2260），如“310106”。{1}",
            "{0} is no code of GB/T 2260; expected six digits such as '310106'.{1}"));

    public static DiagnosticKind NotACount { get; } = new("JP2020", Severity.Error,
        new("应为正整数。",
            "A text is no whole number from 1 up."),
        new("{0}不是正整数；应为 1 至 999999999。{1}",
            "{0} is no whole number from 1 to 999999999.{1}"));

    public static DiagnosticKind EmptyRange { get; } = new("JP2021", Severity.Error,
        new("下限不低于上限。",
            "The lower end of a range is not below its upper end."),
        new("下限 {0} 应低于上限 {1}；请更正或对调。",
            "The lower end {0} is not below the upper end {1}; correct or swap them."));

    public static DiagnosticKind LineageCount { get; } = new("JP2022", Severity.Error,
        new("沿革的空间单元数与其类型不符。",
            "A lineage names too few or too many zones for its kind."),
        new("{0} 类沿革列有 {1} 个空间单元；merged 应有两个以上，built-upon 应有一个以上，其他类型应有一个。",
            "A lineage of kind {0} names {1} zones; merged takes two or more, built-upon one or more, every other kind exactly one."));

    public static DiagnosticKind NotARange { get; } = new("JP2023", Severity.Error,
        new("自然界限不是区间。",
            "The natural limits are no range."),
        new("{0}不是区间；应写作“0~100”或“≥0”一类。",
            "{0} is no range; expected one such as '0~100' or '≥0'."));

    public static DiagnosticKind NotAnArea { get; } = new("JP2024", Severity.Error,
        new("面积表述不是面积。",
            "The area of a zone is not an amount of area."),
        new("{0}不是面积；应写作“2.6平方公里”一类。",
            "{0} is no area; expected one such as '2.6平方公里'."));

    public static DiagnosticKind PartIsComposite { get; } = new("JP2025", Severity.Error,
        new("组合目标的部分又是组合目标。",
            "A part of a composite aim is itself a composite."),
        new("组合目标的部分不能又是组合目标；请将各部分列在同一层。",
            "A part of a composite is not itself a composite; list all parts on one level."));

    public static DiagnosticKind TooFewItems { get; } = new("JP2026", Severity.Error,
        new("列表项过少。",
            "A list has too few items."),
        new("列表有 {0} 项；至少应有 {1} 项。",
            "The list has too few items, {0}; it takes at least {1}."));

    public static DiagnosticKind NotACommitmentReference { get; } = new("JP2027", Severity.Error,
        new("承诺引用的形式不符。",
            "A text does not refer to a commitment of a plan."),
        new("{0}不是承诺引用；应写作“计划标识/承诺标识”。",
            "{0} does not name a commitment; expected 'plan-id/commitment-id'."));

    public static DiagnosticKind FormatNotFirst { get; } = new("JP2028", Severity.Error,
        new("format 不是第一个键。",
            "The key format does not stand first."),
        new("键“format”应为文件的第一个键；请移至开头。",
            "The key 'format' has to stand first in the file; move it up."));

    public static DiagnosticKind UnusualUnit { get; } = new("JP2029", Severity.Warning,
        new("单位不在已知用词之列。",
            "A unit is not one of the known words."),
        new("单位{0}不在已知用词之列，将视为只与自身相通的计数单位；如系笔误请更正。{1}",
            "The unit {0} is not one of those known: it counts things of its own kind and converts into no other. Correct it if it is a slip.{1}"));

    public static DiagnosticKind ListedTwice { get; } = new("JP2040", Severity.Error,
        new("列表中有重复的项。",
            "An item is listed twice."),
        new("{0}列了两次；请删除其中一个。",
            "{0} is listed twice; remove one of the two."));

    public static DiagnosticKind DivisionCount { get; } = new("JP2041", Severity.Error,
        new("行政区划变更的区划数或年份与其类型不符。",
            "A change of divisions has too few or too many of them for its kind, or no possible year."),
        new("{0} 类变更列有变更前 {1} 个、变更后 {2} 个区划，年份为 {3}；merged 为多个到一个，split 为一个到多个，其他为一个到一个，年份不超过 9999。",
            "A change of kind {0} has {1} divisions before and {2} after, in the year {3}; merged takes several to one, split one to several, every other kind one to one, the year up to 9999."));

    public static ValueList<DiagnosticKind> All { get; } =
    [
        UnknownKey,
        MissingKey,
        UnknownUnit,
        WrongShape,
        UnknownWord,
        NotAnId,
        NotADate,
        NotAPeriod,
        NotANumber,
        NotAFlag,
        BlankText,
        UnknownFormat,
        UnreadableTarget,
        UnreadableValue,
        DuplicateId,
        KeyWithoutCause,
        NotASource,
        SourceWithoutDocument,
        NotACode,
        NotACount,
        EmptyRange,
        LineageCount,
        NotARange,
        NotAnArea,
        PartIsComposite,
        TooFewItems,
        NotACommitmentReference,
        FormatNotFirst,
        UnusualUnit,
        ListedTwice,
        DivisionCount,
    ];
}
