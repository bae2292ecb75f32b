namespace Jingan.Planning.Files;

/// <summary>A file's own indicators: a word that is no unit elsewhere is one in the wordings of what is about them (艾焦, GB, EJ/yr).</summary>
/// <remarks>An indicator with an error in it has its unit all the same: what is about it is not wrong for that.</remarks>
internal sealed class KnownIndicators
{
    private readonly Dictionary<string, (string Id, Unit? Unit)> indicators = new(StringComparer.Ordinal);

    /// <summary>No indicators yet.</summary>
    public KnownIndicators()
    {
    }

    /// <param name="own">The file's own indicators; of two with one id the first counts.</param>
    public KnownIndicators(IReadOnlyCollection<Indicator> own)
    {
        indicators.EnsureCapacity(own.Count);
        foreach (var indicator in own)
            Add(indicator.Id, indicator.Unit);
    }

    /// <summary>Makes room for the indicators of a list.</summary>
    public KnownIndicators For(Field list)
    {
        indicators.EnsureCapacity(list.Count);
        return this;
    }

    /// <summary>Adds an indicator as far as it can be read.</summary>
    public void Add(string? id, Unit? unit)
    {
        if (id is not null)
            indicators.TryAdd(id, (id, unit));
    }

    /// <summary>The id of an indicator as one string, however often it stands in the file, and its unit; null for what is not known.</summary>
    public (string? Id, Unit? Unit) Find(string? id) => id is not null && indicators.TryGetValue(id, out var found) ? found : (id, null);
}
