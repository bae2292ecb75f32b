namespace Jingan.Planning.Wording;

/// <summary>Words behind a number that count nothing: 突破3000亿大关, 达到60的水平.</summary>
internal static class Levels
{
    private static readonly string[] Words = ["大关", "台阶", "新台阶", "关口", "门槛", "水平", "规模", "目标", "整", "上下", "大"];

    /// <summary>Whether one of them begins at a place.</summary>
    public static bool StartWith(Glyphs text, int at)
    {
        var rest = text.From(Math.Min(at, text.Count));
        foreach (var word in Words)
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }
}
