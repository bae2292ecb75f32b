using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms by which a document says what it is: titles, dates, places.</summary>
internal static partial class DocumentForms
{
    [GeneratedRegex(@"((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日", RegexOptions.CultureInvariant)]
    public static partial Regex DateForm();

    [GeneratedRegex(@"((?:19|20)\d\d|[二][〇○零][一二三四五六七八九〇○零]{2})年?", RegexOptions.CultureInvariant)]
    public static partial Regex YearForm();

    [GeneratedRegex("^（?((?:19|20)\\d\\d)年\\d{1,2}月）?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    public static partial Regex MonthLine();

    /// <summary>The longer time that an account is of: “十四五”以来.</summary>
    [GeneratedRegex("“(十[一二三四五六七八九]?)五”(?:以来|期间|时期|规划以来|[^，。；]{0,12}以来)", RegexOptions.CultureInvariant)]
    public static partial Regex SinceForm();

    [GeneratedRegex("同比|以来|累计|已|完成了|实现了|截至|比上年|较上年|年均增长(?=\\d)|成就|去年|增长到|增加到|跃升至", RegexOptions.CultureInvariant)]
    public static partial Regex BackWord();

    [GeneratedRegex("将|力争|确保|计划(?=\\D)|拟|到20\\d\\d年|目标|不低于|不少于|任务", RegexOptions.CultureInvariant)]
    public static partial Regex AheadWord();

    /// <summary>An account of a plan that still runs.</summary>
    [GeneratedRegex("评估|自评|实施情况|执行情况|进展情况|监测|总结", RegexOptions.CultureInvariant)]
    public static partial Regex Midway();

    [GeneratedRegex("工作|任务|目标|重点|安排|打算", RegexOptions.CultureInvariant)]
    public static partial Regex WorkAhead();

    [GeneratedRegex("规划|纲要|行动计划|行动方案|三年计划|愿景", RegexOptions.CultureInvariant)]
    public static partial Regex LongPlan();

    [GeneratedRegex("公报|统计|监测|运行(?:情况|分析)|(?:完成|进展|落实|执行)情况(?:（[^（）]*）)?$|工作总结$", RegexOptions.CultureInvariant)]
    public static partial Regex Statistics();

    [GeneratedRegex("实事|民生项目|民心工程", RegexOptions.CultureInvariant)]
    public static partial Regex LivelihoodTitle();

    [GeneratedRegex("重点工作目标|目标安排|任务分解|重点工作安排|要点", RegexOptions.CultureInvariant)]
    public static partial Regex KeyTargets();

    [GeneratedRegex("报告|规划|纲要|计划|安排|方案|公报|要点|清单|项目|指标|意见", RegexOptions.CultureInvariant)]
    public static partial Regex TitleForm();

    [GeneratedRegex("(?:省|市|区|县|州|旗|部|委|局|年|发展)", RegexOptions.CultureInvariant)]
    public static partial Regex NameOfTitle();

    [GeneratedRegex(@"((?:19|20)\d\d)年?[-—–~～－至]{1,2}((?:19|20)\d\d)年", RegexOptions.CultureInvariant)]
    public static partial Regex Years();

    [GeneratedRegex("第(?<n>[十二]+[一二三四五六七八九]?|[一二三四五六七八九])个五年|“(?<m>十[一二三四五六七八九]?)五”", RegexOptions.CultureInvariant)]
    public static partial Regex FiveYear();

    [GeneratedRegex("(?:[A-Z][a-z’']+ ){1,2}(?:New Area|District|County|City|Prefecture|Province)\\b", RegexOptions.CultureInvariant)]
    public static partial Regex EnglishPlace();

    [GeneratedRegex("^(?![全各本我])[\\u4e00-\\u9fff]{2,4}?地区(?=国民|经济|主要|行署|行政公署|第|“|20)", RegexOptions.CultureInvariant)]
    public static partial Regex Prefecture();

    [GeneratedRegex("^[\\u4e00-\\u9fff]{2,6}?(?:新区|开发区|高新区|度假区|示范区|(?<!地)区|县|市|州|旗|镇|乡|街道)(?=[\\u4e00-\\u9fff])", RegexOptions.CultureInvariant)]
    public static partial Regex PlaceAtStart();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,8}?(?:自治区|自治州|自治县|省|市|(?<!地)区|县|州|旗)(?=[\u4e00-\u9fff]*(?:第|政府|人民|国民|20|\d))", RegexOptions.CultureInvariant)]
    public static partial Regex PlaceForm();
}
