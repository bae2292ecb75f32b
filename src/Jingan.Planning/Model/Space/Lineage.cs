using System.Globalization;

namespace Jingan.Planning;

/// <summary>Which zones of an earlier plan a zone comes from.</summary>
public sealed record Lineage
{
    /// <summary>Creates a lineage.</summary>
    /// <param name="kind">How it came from them.</param>
    /// <param name="plan">The earlier plan's id.</param>
    /// <param name="zones">The ids of the zones there; at least one, two or more for a merger; only a merger and what is built upon others have several.</param>
    /// <param name="isInferred">Whether no document says so.</param>
    /// <param name="source">Where it is said.</param>
    /// <exception cref="ArgumentException">An id has not the form of one, or the number of zones does not fit the kind.</exception>
    public Lineage(LineageKind kind, string plan, ValueList<string> zones, bool isInferred = false, SourceReference? source = null)
    {
        Kind = Given.Defined(kind);
        foreach (var zone in Given.Items(zones))
            Identifier.Checked(zone, nameof(zones));

        if (!Allows(kind, zones.Count))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{zones.Count} zones do not make a lineage of kind {kind}."), nameof(zones));

        Plan = Given.Id(plan);
        Zones = zones;
        IsInferred = isInferred;
        Source = source;
    }

    /// <summary>How it came from them.</summary>
    public LineageKind Kind { get; }

    /// <summary>The earlier plan's id.</summary>
    public string Plan { get; }

    /// <summary>The ids of the zones there.</summary>
    public ValueList<string> Zones { get; }

    /// <summary>Whether no document says so.</summary>
    public bool IsInferred { get; }

    /// <summary>Where it is said.</summary>
    public SourceReference? Source { get; }

    /// <summary>Whether a lineage of a kind can name that many earlier zones.</summary>
    internal static bool Allows(LineageKind kind, int zones) => kind switch
    {
        LineageKind.Merged => zones > 1,
        LineageKind.BuiltUpon => zones > 0,
        _ => zones == 1,
    };
}

/// <summary>How a zone came from those of an earlier plan.</summary>
public enum LineageKind
{
    /// <summary>The same zone under the same name.</summary>
    Continued,

    /// <summary>The same zone under another name.</summary>
    Renamed,

    /// <summary>One zone from several.</summary>
    Merged,

    /// <summary>One of several zones from one.</summary>
    Split,

    /// <summary>Another zone, made on the basis of one or several that need not end: 在…的基础上.</summary>
    BuiltUpon,
}
