namespace Jingan.Planning.Evaluation;

/// <summary>How progress towards a value is measured: a closed list of named methods.</summary>
public enum ProgressMethod
{
    /// <summary>The change a year since the base against the change a year that the target requires: the share of the way over the share of the time.</summary>
    Linear,

    /// <summary>The same on the scale of logarithms: steady growth, in which each year adds the same per cent.</summary>
    Geometric,

    /// <summary>
    /// The method published with Open SDG (that of Statistics Canada): compound annual growth since the base over the compound annual growth that the
    /// target requires; without a target, the growth itself.
    /// </summary>
    OpenSdg,

    /// <summary>
    /// The weather symbols of the German sustainability strategy: the mean yearly change over the last six points, carried on to the target's year,
    /// against the way that remains.
    /// </summary>
    Destatis,
}
