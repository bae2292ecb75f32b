using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

public sealed partial class FloorsTests
{
    private const string Library = "src/Jingan.Planning";
    private const string Model = Library + "/Model";

    private static readonly SourceFile[] Sources = [.. Repository.SourcesIn(Library)];

    private static readonly SourceFile[] ModelSources = [.. Sources.Where(source => FloorOf(source) == "Model")];

    /// <summary>The room in which each type of the model stands.</summary>
    private static readonly Dictionary<string, string> RoomOfType = ModelSources
        .SelectMany(source => source.Types, (source, type) => (Type: type, Room: RoomOf(source)))
        .DistinctBy(pair => pair.Type, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Type, pair => pair.Room, StringComparer.Ordinal);

    [Fact]
    public void Every_folder_of_the_library_stands_in_the_table_once() =>
        Floors.Table.Select(row => row.Floor).Should().BeEquivalentTo(Sources.Select(FloorOf).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Every_room_of_the_model_stands_in_the_table_once() =>
        Floors.Rooms.Select(row => row.Floor).Should()
            .BeEquivalentTo(ModelSources.Select(RoomOf).Distinct(StringComparer.Ordinal));

    [Fact]
    public void A_table_lets_a_floor_name_lower_floors_only()
    {
        var upward = new[] { Floors.Table, Floors.Rooms }.SelectMany(table =>
        {
            var order = table.Select(row => row.Floor).ToList();
            return from row in table
                   from named in row.MayName
                   where !order.Take(order.IndexOf(row.Floor)).Contains(named, StringComparer.Ordinal)
                   select $"{row.Floor} may not name {named}: it does not stand below";
        });

        upward.Should().BeEmpty();
    }

    [Fact]
    public void Each_source_names_only_the_floors_that_the_table_allows() =>
        FaultsIn(Sources, FloorOf, FloorsNamedIn, Floors.Table).Should().BeEmpty();

    [Fact]
    public void Each_source_of_the_model_names_only_the_rooms_that_the_table_allows() =>
        FaultsIn(ModelSources, RoomOf, RoomsNamedIn, Floors.Rooms).Should().BeEmpty();

    private static IEnumerable<string> FaultsIn(
        SourceFile[] sources,
        Func<SourceFile, string> floorOf,
        Func<SourceFile, IEnumerable<string>> namedIn,
        IReadOnlyList<(string Floor, string[] MayName)> table)
    {
        var mayName = table.ToDictionary(row => row.Floor, row => row.MayName, StringComparer.Ordinal);
        return from source in sources
               let floor = floorOf(source)
               from named in namedIn(source).Distinct(StringComparer.Ordinal)
               where named != floor && !mayName.GetValueOrDefault(floor, []).Contains(named, StringComparer.Ordinal)
               select $"{source} names {named}";
    }

    /// <summary>Floors that a source names, told by their namespaces; a type of the root may be named by all.</summary>
    private static IEnumerable<string> FloorsNamedIn(SourceFile source) =>
        from Match match in FullName().Matches(source.Code)
        let floor = match.Groups["floor"].Value
        where source.Namespace != $"Jingan.Planning.{floor}"
        select floor;

    /// <summary>Rooms that a source names, told by its types: a name in the place of a type, or before a dot.</summary>
    private static IEnumerable<string> RoomsNamedIn(SourceFile source) =>
        from Match match in TypeName().Matches(source.Code)
        where RoomOfType.ContainsKey(match.Groups["type"].Value)
        select RoomOfType[match.Groups["type"].Value];

    private static string FloorOf(SourceFile source) => source.FolderBelow(Library).Split('.')[0];

    private static string RoomOf(SourceFile source) => source.FolderBelow(Model).Split('.')[0];

    [GeneratedRegex(@"\bJingan\.Planning\.(?<floor>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<type>[A-Z]\w*)(?=\??\s+[\w@]|\.[A-Z]|<|>|\[\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeName();
}
