namespace Jingan.Planning.Files;

/// <summary>The units of a file's own indicators: a word that is no unit elsewhere is one in their wordings (艾焦, GB, EJ/yr).</summary>
internal sealed class KnownUnits
{
    private readonly Dictionary<string, Unit> units = new(StringComparer.Ordinal);

    /// <param name="indicators">The file's own indicators; of two with one id the first counts.</param>
    public KnownUnits(IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
            units.TryAdd(indicator.Id, indicator.Unit);
    }

    /// <summary>The unit of an indicator; null where the file has none of that id.</summary>
    public Unit? Of(string? indicator) => indicator is not null && units.TryGetValue(indicator, out var unit) ? unit : null;
}
