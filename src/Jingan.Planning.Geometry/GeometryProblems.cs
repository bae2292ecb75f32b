using Jingan.Planning.Files;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Geometry;

/// <summary>What can be wrong with shapes: ids JP4001 and on.</summary>
internal static class GeometryProblems
{
    public static Diagnostic NotGeoJson(string? file, int line, int column, string what) => Of(
        "JP4001", Severity.Error, file, line, column, "", $"这不是 GeoJSON 的要素集合：{what}。", $"This is no feature collection of GeoJSON: {what}.");

    public static Diagnostic NoZone(string? file, (int Line, int Column) at, string path, string property) => Of(
        "JP4002", Severity.Error, file, at.Line, at.Column, path,
        $"要素没有空间单元标识；请在属性“{property}”中写明。", $"The feature names no zone; give its id in the property '{property}'.");

    public static Diagnostic NoZone(string? file, (int Line, int Column) at, string path, string property, (string Property, string Value) other) => Of(
        "JP4002", Severity.Error, file, at.Line, at.Column, path,
        $"要素没有空间单元标识：标识应在属性“{property}”中，“{other.Value}”写在“{other.Property}”中；请将其改名为“{property}”。",
        $"The feature names no zone: the id belongs in the property '{property}', and '{other.Value}' stands in '{other.Property}'; rename that to '{property}'.");

    public static Diagnostic BadShape(string? file, (int Line, int Column) at, string path, string zone, Name why) => Of(
        "JP4003", Severity.Error, file, at.Line, at.Column, path,
        $"空间单元“{zone}”的图形不能使用：{why.Zh}；请更正。", $"The shape of the zone '{zone}' cannot be used: {why.In(Language.English)}. Correct it.");

    public static Diagnostic Twice(string? file, (int Line, int Column) at, string path, string zone) => Of(
        "JP4004", Severity.Error, file, at.Line, at.Column, path,
        $"空间单元“{zone}”有两个图形；请合并为一个多面。", $"The zone '{zone}' has two shapes; make them one multipolygon.");

    public static Diagnostic UnknownZone(string? file, ZoneShape shape) => Of(
        "JP4005", Severity.Error, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"没有规划含有空间单元“{shape.Zone}”；请更正标识。", $"No plan has a zone '{shape.Zone}'; correct the id.");

    public static Diagnostic Outside(string? file, ZoneShape shape, string parent, string share) => Of(
        "JP4006", Severity.Warning, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"空间单元“{shape.Zone}”有{share}在其上级“{parent}”之外；请核对图形，或更正上下级关系。",
        $"{share} of the zone '{shape.Zone}' lies outside its parent '{parent}'; check the shapes, or the nesting.");

    public static Diagnostic Overlap(string? file, ZoneShape shape, string other, string share) => Of(
        "JP4007", Severity.Warning, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"空间单元“{shape.Zone}”与同类的“{other}”重叠，占较小者的{share}；请核对图形。",
        $"The zones '{shape.Zone}' and '{other}' of one kind overlap in {share} of the smaller one; check the shapes.");

    public static Diagnostic AreaDiffers(string? file, ZoneShape shape, string measured, Amount stated, string tolerance) => Of(
        "JP4008", Severity.Warning, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"空间单元“{shape.Zone}”的图形为{measured}平方公里，规划所述为{ValueWording.Write(new NumberStatement(stated))}（容差{tolerance}）；请核对其中之一。",
        $"The shape of the zone '{shape.Zone}' has {measured} km², and the plan states {ValueWording.Write(new NumberStatement(stated), Language.English)} (tolerance {tolerance}); check one of the two.");

    public static Diagnostic WrongSide(string? file, ZoneShape shape, Name side, string other) => Of(
        "JP4009", Severity.Warning, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"空间单元“{shape.Zone}”应在“{other}”以{side.Zh}，图形不然；请核对图形，或更正规划。",
        $"The zone '{shape.Zone}' should lie {side.En} of '{other}', and its shape does not; check the shapes, or the plan.");

    public static Diagnostic EdgeNotShared(string? file, ZoneShape shape, Name side, string parent) => Of(
        "JP4010", Severity.Warning, file, shape.Line, shape.Column, PathOf(shape.Zone),
        $"空间单元“{shape.Zone}”应到达其上级“{parent}”的{side.Zh}边，图形不然；请核对图形，或更正规划。",
        $"The zone '{shape.Zone}' should reach the {side.En} edge of its parent '{parent}', and its shape does not; check the shapes, or the plan.");

    public static Name WordOf(Side side) => side switch
    {
        Side.North => new("北", "north"),
        Side.South => new("南", "south"),
        Side.East => new("东", "east"),
        _ => new("西", "west"),
    };

    private static string PathOf(string zone) => $"features[{zone}]";

    private static Diagnostic Of(string id, Severity severity, string? file, int line, int column, string path, string zh, string en) =>
        new(id, severity, en, file, line, column, path, zh);
}
