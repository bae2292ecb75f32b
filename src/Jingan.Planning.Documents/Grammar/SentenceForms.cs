using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms of a sentence around its numbers.</summary>
internal static partial class SentenceForms
{
    [GeneratedRegex("^(?:分别)?(?<verb>高于|低于|快于|慢于|高出|超出|优于)(?<of>[^，。；\\d]{2,10}[、和与][^，。；\\d]{2,10}?)(?:分别)?$", RegexOptions.CultureInvariant)]
    public static partial Regex BesideSeveral();

    [GeneratedRegex("^(?:[、和及与]|以及)$", RegexOptions.CultureInvariant)]
    public static partial Regex Joint();

    [GeneratedRegex("^(?<of>[\\u4e00-\\u9fff]{1,14}?(?:率|额|量|值|总产|收入|面积|投资|支出|人数|规模|比重|占比|指数|寿命|价格))(?:实现|保持|再创|连创|创下|创历史|连续|持续|稳步|首次|大幅|明显|显著|快速|迈上|再上|再增|稳中)", RegexOptions.CultureInvariant)]
    public static partial Regex MeasuredAndDone();

    /// <summary>The head of a sentence that says nothing but when.</summary>
    [GeneratedRegex("^[^，。；]{2,14}(?=，)", RegexOptions.CultureInvariant)]
    public static partial Regex OnlyTime();

    /// <summary>A clause in the middle of a sentence that says nothing but by when: it holds for what follows.</summary>
    [GeneratedRegex("，(?<time>(?:到|至)(?:20\\d\\d|二[〇○零][一二三四五六七八九〇○零]{2})年(?:底|末)?)，", RegexOptions.CultureInvariant)]
    public static partial Regex TimeWithin();

    /// <summary>What there is at the end of a time.</summary>
    public static Rule Held { get; } = Rule.With("有末截", HeldForm());

    [GeneratedRegex("共有|拥有|现有|实有|年末|期末|截至|(?<!人|国)有$", RegexOptions.CultureInvariant)]
    public static partial Regex HeldForm();

    [GeneratedRegex("(?<![年人日月户平])均", RegexOptions.CultureInvariant)]
    public static partial Regex Alike();

    [GeneratedRegex("(?:位列|位居|排名|名列|居|列|排|跃居|升至|跃升至|上升到|上升至|保持|稳居)[^，。；、\\d]{0,10}第$", RegexOptions.CultureInvariant)]
    public static partial Regex RankVerb();
}
