using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

public sealed partial class FloorsTests
{
    private const string Library = "src/Jingan.Planning";

    private static readonly SourceFile[] Sources = [.. Repository.SourcesIn(Library)];

    /// <summary>The types of each top folder, told by the file names.</summary>
    private static readonly ILookup<string, string> Types = Sources.ToLookup(FloorOf, source => source.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_folder_of_the_library_stands_in_the_table_once() =>
        Floors.Table.Select(row => row.Floor).Should().BeEquivalentTo(Types.Select(floor => floor.Key));

    [Fact]
    public void The_table_lets_a_floor_name_lower_floors_only()
    {
        var order = Floors.Table.Select(row => row.Floor).ToList();
        var upward = from row in Floors.Table
                     from named in row.MayName
                     where !order.Take(order.IndexOf(row.Floor)).Contains(named, StringComparer.Ordinal)
                     select $"{row.Floor} may not name {named}: it does not stand below";

        upward.Should().BeEmpty();
    }

    [Fact]
    public void Each_source_names_only_the_floors_that_the_table_allows()
    {
        var mayName = Floors.Table.ToDictionary(row => row.Floor, row => row.MayName, StringComparer.Ordinal);
        var faults = from source in Sources
                     let floor = FloorOf(source)
                     from named in FloorsNamedIn(source).Distinct(StringComparer.Ordinal)
                     where named != floor && !mayName.GetValueOrDefault(floor, []).Contains(named, StringComparer.Ordinal)
                     select $"{source} names {named}";

        faults.Should().BeEmpty();
    }

    private static string FloorOf(SourceFile source) => source.FolderBelow(Library).Split('.')[0];

    private static IEnumerable<string> FloorsNamedIn(SourceFile source)
    {
        foreach (Match match in FullName().Matches(source.Code))
            yield return match.Groups["floor"].Value;

        // Targets.Basis names the folder Targets where that holds a type Basis; Targets.Count asks a property.
        foreach (Match match in DottedName().Matches(source.Code))
        {
            if (Types[match.Groups["floor"].Value].Contains(match.Groups["type"].Value, StringComparer.Ordinal))
                yield return match.Groups["floor"].Value;
        }
    }

    [GeneratedRegex(@"\bJingan\.Planning\.(?<floor>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<floor>[A-Z]\w*)\.(?:[A-Z]\w*\.)*?(?<type>[A-Z]\w*)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DottedName();
}
