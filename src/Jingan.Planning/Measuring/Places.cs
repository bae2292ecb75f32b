namespace Jingan.Planning.Measuring;

/// <summary>Which places are the same, and which place a benchmark names.</summary>
internal static class Places
{
    private const string Nation = "100000";

    private static readonly string[] NationWords = ["全国", "国家", "我国", "中国"];

    private static readonly string[] ProvinceWords = ["全省", "本省", "全自治区"];

    private static readonly string[] RegionWords = ["全区", "全自治区"];

    private static readonly string[] CityWords = ["全市", "本市", "市平均", "上海市", "市级"];

    private static readonly string[] PrefectureWords = ["全州", "全盟", "全地区"];

    private static readonly string[] Municipalities = ["11", "12", "31", "50"];

    private static readonly string[] AutonomousRegions = ["15", "45", "54", "64", "65"];

    public static Place Of(Jurisdiction jurisdiction) => new(jurisdiction.Code, jurisdiction.Name.Zh);

    /// <summary>Whether a figure is of a place: by code where both have one, else by name. What names no place is of the place that asks.</summary>
    public static bool IsOf(Place? figure, Place? asked)
    {
        if (figure is null || asked is null)
            return true;

        if (figure.Code is { } code && asked.Code is { } other)
            return code == other;

        return figure.Name is not null && figure.Name == asked.Name;
    }

    /// <summary>Whether an observation is of the place that a benchmark names beside a plan's place: 全市平均 of a district is its city's.</summary>
    public static bool IsBenchmark(Place? figure, string benchmark, Place? asked)
    {
        if (figure is null || IsOf(figure, asked))
            return false;

        if (figure.Name is { } name && benchmark.StartsWith(name, StringComparison.Ordinal))
            return true;

        if (WordsAbove(benchmark, asked) is not { } words)
            return false;

        return figure.Code is { } code ? code == CodeOf(words, asked) : Array.IndexOf(words, figure.Name) >= 0;
    }

    /// <summary>
    /// The words of the place above that a benchmark begins with; null where it begins with none, or that place is not above: 全市 in the plan of a
    /// city is itself, a city of a county's rank too, and 全区 is the region only where there is one, and not in the plan of a district.
    /// </summary>
    private static string[]? WordsAbove(string benchmark, Place? asked)
    {
        if (Starting(NationWords, benchmark))
            return NationWords;

        if (Starting(CityWords, benchmark))
            return IsCity(asked) || IsNamed('市', asked) ? null : CityWords;

        if (Starting(PrefectureWords, benchmark))
            return IsCity(asked) ? null : PrefectureWords;

        if (asked?.Code?.EndsWith("0000", StringComparison.Ordinal) == true)
            return null;

        if (Starting(ProvinceWords, benchmark))
            return ProvinceWords;

        var isInRegion = asked?.Code is { } code && Array.IndexOf(AutonomousRegions, code[..2]) >= 0 && !IsNamed('区', asked);
        return isInRegion && Starting(RegionWords, benchmark) ? RegionWords : null;
    }

    private static bool Starting(string[] words, string benchmark)
    {
        foreach (var word in words)
        {
            if (benchmark.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string? CodeOf(string[] words, Place? asked)
    {
        if (words == NationWords)
            return Nation;

        if (asked?.Code is not { } code)
            return null;

        var isProvince = words == ProvinceWords || words == RegionWords || Array.IndexOf(Municipalities, code[..2]) >= 0;
        return isProvince ? code[..2] + "0000" : code[..4] + "00";
    }

    private static bool IsNamed(char kind, Place? place) => place?.Name is { Length: > 0 } name && name[^1] == kind;

    private static bool IsCity(Place? place) => place?.Code is { } code && code.EndsWith("00", StringComparison.Ordinal);
}
