using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Input;

/// <summary>What an INDICATOR on the command line names: an id, or a name in Chinese or English.</summary>
internal static class IndicatorInput
{
    private const int Listed = 5;

    /// <summary>The indicator.</summary>
    /// <exception cref="InputException">None has the id or the name, or several have the name.</exception>
    public static Indicator Find(PlanSet set, string name)
    {
        var found = set.FindIndicator(name) is { } indicator ? [indicator]
            : set.Indicators.DistinctBy(one => one.Id, StringComparer.Ordinal).Where(one => one.Name.Zh == name || string.Equals(one.Name.En, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new InputException(InputProblems.NoIndicator(name, Alike(set, name))),
            _ => throw new InputException(InputProblems.SeveralIndicators(name, string.Join(", ", found.Select(one => one.Id)))),
        };
    }

    /// <summary>What may have been meant; null where nothing is near.</summary>
    private static string? Alike(PlanSet set, string name)
    {
        var alike = set.Indicators.Where(one => name.Length > 1 && Names(one).Any(known => known.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Select(one => $"{one.Id} ({one.Name.Zh})").Distinct(StringComparer.Ordinal).Take(Listed).ToList();
        if (alike.Count > 0)
            return string.Join(", ", alike);

        return NearestWord.Find(name, set.Indicators.SelectMany(Names).Distinct(StringComparer.Ordinal)) is { } near ? $"'{near}'" : null;
    }

    private static IEnumerable<string> Names(Indicator indicator) => new[] { indicator.Id, indicator.Name.Zh, indicator.Name.En }.OfType<string>();
}
