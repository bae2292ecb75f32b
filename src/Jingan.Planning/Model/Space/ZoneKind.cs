namespace Jingan.Planning;

/// <summary>What a zone is in a spatial structure.</summary>
public enum ZoneKind
{
    /// <summary>轴: a line along which a place develops.</summary>
    Axis,

    /// <summary>带: a belt.</summary>
    Belt,

    /// <summary>翼: a part of a belt.</summary>
    Wing,

    /// <summary>核心功能区: a core functional zone, on a belt or a wing.</summary>
    FunctionalZone,

    /// <summary>片区: an area.</summary>
    Area,

    /// <summary>核心区: the core of a belt or an area.</summary>
    Core,

    /// <summary>拓展区: what surrounds a core and is kept for later.</summary>
    Expansion,
}
