namespace Jingan.Planning.Files;

/// <summary>A file's own indicators: a word that is no unit elsewhere is one in the wordings of what is about them (艾焦, GB, EJ/yr).</summary>
internal sealed class KnownIndicators
{
    private readonly Dictionary<string, Indicator> indicators;

    /// <param name="own">The file's own indicators; of two with one id the first counts.</param>
    public KnownIndicators(IReadOnlyCollection<Indicator> own)
    {
        indicators = new(own.Count, StringComparer.Ordinal);
        foreach (var indicator in own)
            indicators.TryAdd(indicator.Id, indicator);
    }

    /// <summary>The indicator with an id; null where the file has none.</summary>
    public Indicator? Find(string? id) => id is null ? null : indicators.GetValueOrDefault(id);
}
