using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace Jingan.Planning.Geometry;

/// <summary>The cylindrical equal-area projection of the ellipsoid of WGS 84, true to shape along one parallel.</summary>
/// <remarks>Snyder, Map Projections (1987), page 81: the areas are exact, so that districts are measured without a projected coordinate system of their own.</remarks>
internal static class EqualArea
{
    private const double MajorAxis = 6_378_137;
    private const double SquaredEccentricity = 0.00669437999014;
    private static readonly double Eccentricity = Math.Sqrt(SquaredEccentricity);

    /// <summary>A shape in degrees as one in metres.</summary>
    /// <param name="shape">Longitude and latitude in degrees.</param>
    /// <param name="parallel">The latitude that is kept true, in degrees.</param>
    public static Shape Of(Shape shape, double parallel)
    {
        var sine = Math.Sin(Radians(parallel));
        var scale = Math.Cos(Radians(parallel)) / Math.Sqrt(1 - (SquaredEccentricity * sine * sine));
        var editor = new GeometryEditor();
        return editor.Edit(shape, new Projection(scale));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    /// <summary>The authalic function q of a latitude.</summary>
    private static double Authalic(double latitude)
    {
        var sine = Math.Sin(Radians(latitude));
        var product = Eccentricity * sine;
        return (1 - SquaredEccentricity) * ((sine / (1 - (product * product))) - (Math.Log((1 - product) / (1 + product)) / (2 * Eccentricity)));
    }

    private sealed class Projection(double scale) : GeometryEditor.CoordinateOperation
    {
        public override Coordinate[] Edit(Coordinate[] coordinates, Shape geometry) =>
            [.. coordinates.Select(point => new Coordinate(MajorAxis * scale * Radians(point.X), MajorAxis * Authalic(point.Y) / (2 * scale)))];
    }
}
