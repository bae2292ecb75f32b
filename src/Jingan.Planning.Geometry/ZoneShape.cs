using Shape = NetTopologySuite.Geometries.Geometry;

namespace Jingan.Planning.Geometry;

/// <summary>The shape of one zone.</summary>
public sealed class ZoneShape
{
    private readonly Lazy<Shape> onPlane;

    internal ZoneShape(string zone, Shape shape, string json, int line, int column, double parallel)
    {
        Zone = zone;
        Outline = shape;
        Json = json;
        Line = line;
        Column = column;
        onPlane = new(() => EqualArea.Of(shape, parallel));
    }

    /// <summary>The id of the zone.</summary>
    public string Zone { get; }

    /// <summary>The geometry as the file has it: longitude and latitude of WGS 84, in degrees.</summary>
    public Shape Outline { get; }

    /// <summary>The 1-based line on which its feature begins.</summary>
    public int Line { get; }

    /// <summary>The 1-based column in which its feature begins.</summary>
    public int Column { get; }

    /// <summary>Its area in square kilometres on the ellipsoid, good to about a thousandth; 0 for lines and points.</summary>
    public double AreaInSquareKilometres => OnPlane.Area / 1_000_000;

    /// <summary>Whether it covers ground: a polygon or several.</summary>
    public bool IsArea => Outline.Dimension == NetTopologySuite.Geometries.Dimension.Surface;

    /// <summary>The geometry as it stands in the file.</summary>
    internal string Json { get; }

    /// <summary>The same in metres on a plane that keeps areas.</summary>
    internal Shape OnPlane => onPlane.Value;

    /// <summary>On which side of another shape this one lies, by their centres: north or south where the way there is longer in that direction, else east or west.</summary>
    public Side SideOf(ZoneShape other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (here, there) = (OnPlane.Centroid, other.OnPlane.Centroid);
        var (east, north) = (here.X - there.X, here.Y - there.Y);
        if (Math.Abs(north) >= Math.Abs(east))
            return north >= 0 ? Side.North : Side.South;

        return east >= 0 ? Side.East : Side.West;
    }

    /// <summary>Whether this shape lies towards a side of another one, by their centres: whether it is north of it at all, say.</summary>
    public bool LiesTo(Side side, ZoneShape other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (here, there) = (OnPlane.Centroid, other.OnPlane.Centroid);
        return side switch
        {
            Side.North => here.Y > there.Y,
            Side.South => here.Y < there.Y,
            Side.East => here.X > there.X,
            _ => here.X < there.X,
        };
    }
}
