namespace Jingan.Planning.Wording;

/// <summary>Why a wording cannot be read: an id with what it quotes, told in both languages when asked for.</summary>
/// <param name="Zh">The Chinese text, <c>{0}</c> and <c>{1}</c> for what is quoted.</param>
/// <param name="En">The English text, with the same places.</param>
/// <param name="First">What is quoted first; null for nothing.</param>
/// <param name="Second">What is quoted second; null for nothing.</param>
internal sealed record Reason(string Zh, string En, string? First = null, string? Second = null)
{
    public static Reason NotText { get; } = new("不是有效的 Unicode 文本", "not valid Unicode text");

    public static Reason ControlCharacter { get; } = new("含有控制字符", "a control character");

    public static Reason Nothing { get; } = new("没有内容", "no wording");

    public static Reason NoChinese { get; } = new("不是中文表述", "no Chinese wording");

    public static Reason NoAim { get; } = new("没有写明目标", "no aim is stated");

    public static Reason Brackets { get; } = new("括号不成对", "brackets that do not pair");

    public static Reason OutOfRange { get; } = new("数值超出可以计算的范围", "a number out of range");

    public static Reason TooManyDigits { get; } = new("数字位数超出可以容纳的范围", "a number of more digits than can be held");

    public static Reason ScaleOfShare { get; } = new("比例之下出现万、亿等数量级", "a scale word where a share is counted");

    public static Reason OnlyReference { get; } = new("只指向另一处文字", "a reference to another place");

    public static Reason TooLong(int most) => new("超过 {0} 个字符", "longer than {0} characters", most.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Reason Left(string text) => new("“{0}”没有着落", "“{0}” is left over", text);

    public static Reason Touching(string text) => new("“{0}”紧挨数字而不知何意", "“{0}” touches a number and is not understood", text);

    public static Reason Numeral(string text) => new("“{0}”不是确定的数", "“{0}” is no certain number", text);

    public static Reason Comma(string text) => new("“{0}”中的逗号不是千位分隔符", "the comma in “{0}” does not part thousands", text);

    public static Reason Space(string text) => new("数字“{0}”中间有空格", "a space inside the number “{0}”", text);

    public static Reason RunTogether(string text) => new("两个数字连在一起：“{0}”", "two numbers that run together: “{0}”", text);

    public static Reason Range(string text) => new("“{0}”不成区间", "“{0}” is no range", text);

    public static Reason RangeUnits(string from, string to) => new("区间两端单位不同：{0} 与 {1}", "a range from {0} to {1}", from, to);

    public static Reason Contradiction(string text) => new("“{0}”前后矛盾", "“{0}” contradicts itself", text);

    public static Reason BoundAlone(string text) => new("“{0}”没有数字", "“{0}” has no number", text);

    public static Reason Negated(string text) => new("“{0}”是对数字的否定", "“{0}” negates a number", text);

    public static Reason Unknown(string text) => new("不认识“{0}”", "“{0}” is not known", text);

    public static Reason Damaged(string text) => new("有空缺或残损之处：{0}", "a place left open or damaged: {0}", text);

    /// <summary>The text in a language.</summary>
    public string In(Language language) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, language == Language.Chinese ? Zh : En, First, Second);
}
