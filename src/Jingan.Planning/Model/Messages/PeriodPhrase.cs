using System.Globalization;

namespace Jingan.Planning;

/// <summary>Periods as people say them: 2021–2025年, 2025年四季度, 2025年12月.</summary>
internal static class PeriodPhrase
{
    private static readonly string[] Quarters = ["一季度", "二季度", "三季度", "四季度"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string In(ReportingPeriod period, Language language)
    {
        var (start, end) = (period.Start, period.End);
        var isZh = language == Language.Chinese;
        switch (period.Kind)
        {
            case PeriodKind.Year:
                return isZh ? Text($"{start.Year}年") : Text($"{start.Year}");
            case PeriodKind.Half:
                return isZh ? Text($"{start.Year}年{(end.Month == 6 ? "上半年" : "下半年")}") : Text($"{start.Year} H{end.Month / 6}");
            case PeriodKind.Quarter:
                return isZh ? Text($"{start.Year}年{Quarters[(end.Month / 3) - 1]}") : Text($"{start.Year} Q{end.Month / 3}");
            case PeriodKind.Month:
                return isZh ? Text($"{start.Year}年{start.Month}月") : Text($"{Months[start.Month - 1]} {start.Year}");
            case PeriodKind.Day:
                return isZh ? Text($"{start.Year}年{start.Month}月{start.Day}日") : Text($"{start.Day} {Months[start.Month - 1]} {start.Year}");
            default:
                return period.IsWholeYears ? Text($"{start.Year}–{end.Year}{(isZh ? "年" : "")}") : period.ToString();
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
