namespace Jingan.Planning.Reports.Words;

/// <summary>Who sets a target, and what it is held against, in English: 市 is the city, 全省平均水平 the province's mean. Other names stay as printed.</summary>
internal static class Authorities
{
    private static readonly (string Word, string English)[] Places =
    [
        ("国家", "the state"), ("中央", "the state"), ("全国", "the country"), ("自治区", "the autonomous region"), ("省", "the province"), ("市", "the city"),
        ("区", "the district"), ("县", "the county"), ("州", "the prefecture"), ("上级", "the higher authority"),
    ];

    private static readonly (string Word, string English)[] Things =
    [
        ("", ""), ("政府", " government"), ("委市政府", " government"), ("平均水平", "'s mean"), ("平均值", "'s mean"), ("平均", "'s mean"), ("均值", "'s mean"),
        ("增速", "'s growth"), ("平均增速", "'s mean growth"),
    ];

    /// <summary>A statement's English words with the names in it that have a translation.</summary>
    public static string InEnglish(string words, Statement aim)
    {
        var statements = aim is CompositeStatement composite ? composite.Parts.Select(part => part.Statement) : [aim];
        foreach (var name in statements.OfType<ReferenceStatement>().Select(reference => reference.Whose).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (Found(name) is { } english)
                words = words.Replace(name, english, StringComparison.Ordinal);
        }

        return words;
    }

    private static string? Found(string name)
    {
        var bare = name[0] is '全' or '本' && !name.StartsWith("全国", StringComparison.Ordinal) ? name[1..] : name;
        foreach (var (place, english) in Places)
        {
            if (!bare.StartsWith(place, StringComparison.Ordinal))
                continue;

            var thing = Array.Find(Things, row => row.Word == bare[place.Length..]);
            return thing.English is { } of ? english + of : null;
        }

        return null;
    }
}
