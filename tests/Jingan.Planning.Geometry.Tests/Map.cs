using System.Globalization;
using System.Text;

namespace Jingan.Planning.Geometry.Tests;

/// <summary>An invented place on the equator, where a kilometre is 0.0089832 degrees of longitude, drawn in kilometres.</summary>
internal static class Map
{
    private const double LongitudeOfKilometre = 1 / 111.31949079327357;
    private const double LatitudeOfKilometre = 1 / 110.57427582159;

    public static string Box(string zone, double west, double south, double east, double north) =>
        Feature(zone, "Polygon", $"[[{Point(west, south)},{Point(east, south)},{Point(east, north)},{Point(west, north)},{Point(west, south)}]]");

    public static string Line(string zone, double west, double south, double east, double north) =>
        Feature(zone, "LineString", $"[{Point(west, south)},{Point(east, north)}]");

    public static string Feature(string zone, string type, string coordinates) =>
        $$$"""{"type":"Feature","geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}} },"properties":{"zone":"{{{zone}}}"} }""";

    public static byte[] Of(params string[] features) =>
        Encoding.UTF8.GetBytes("{\"type\":\"FeatureCollection\",\"features\":[\n" + string.Join(",\n", features) + "\n]}\n");

    public static Plan Plan(params Zone[] zones) => PlanIn(new() { Pattern = new("示意"), Zones = [.. zones] });

    public static Plan PlanIn(SpatialStructure space) => new()
    {
        Id = "demo",
        Title = new("示范区规划"),
        Kind = PlanKind.MasterPlan,
        Period = ReportingPeriod.OfYears(2021, 2035),
        Jurisdiction = new("310106", new("静安区")),
        Space = space,
    };

    public static Amount SquareKilometres(decimal value) => Amount.Exactly(value, Unit.Parse("平方公里"));

    public static string[] Faults(Plan plan, params string[] features) =>
        [.. ZoneShapes.Read(Of(features), "map.geojson").Check([plan]).Select(problem => problem.ToString())];

    private static string Point(double east, double north) =>
        string.Create(CultureInfo.InvariantCulture, $"[{east * LongitudeOfKilometre},{north * LatitudeOfKilometre}]");
}
