namespace Jingan.Planning.Cli.Tests.Zones;

/// <summary>Two places of our own making in two generations each, with every kind of zone and areas that go over into each other many to many.</summary>
public sealed class InventedStructuresTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Zones");

    [Theory]
    [InlineData("metropolis")]
    [InlineData("bay")]
    public void A_structure_fits_its_pattern(string name) =>
        ToolRun.Of("validate", PathOf(name, 1), PathOf(name, 2), "--lang", "en").Output.Should().BeEmpty();

    [Fact]
    public void The_two_have_every_kind_of_the_vocabulary()
    {
        string[] plans = [PathOf("metropolis", 1), PathOf("metropolis", 2), PathOf("bay", 1), PathOf("bay", 2)];
        var kinds = plans.Select(plan => ToolRun.Of("show", plan, "--format", "json").Json())
            .SelectMany(plan => plan.GetProperty("space").GetProperty("zones").EnumerateArray())
            .Select(zone => zone.GetProperty("kind").GetString());

        kinds.Should().Contain(ZoneKind.All.Select(kind => kind.Key)).And.Contain("bay");
    }

    [Theory]
    [InlineData("historic-core", "renamed")]
    [InlineData("historic-core", "area-changed")]
    [InlineData("east-city", "renamed")]
    [InlineData("east-city", "reclassified")]
    [InlineData("upper", "merged")]
    [InlineData("lower", "merged")]
    [InlineData("hills", "area-changed")]
    [InlineData("sea", "added")]
    [InlineData("ring-axis", "added")]
    [InlineData("airport", "added")]
    [InlineData("west-city", "added")]
    public void A_metropolis_changes_as_its_lineage_says(string zone, string kind) => Changes("metropolis").Should().Contain((zone, kind));

    [Fact]
    public void What_goes_over_into_others_is_neither_retired_nor_added() =>
        Changes("metropolis").Where(change => change.Kind is "added" or "retired").Select(change => change.Zone)
            .Should().NotContain(["old-town", "historic-core", "north", "south", "upper", "lower", "station", "long-axis", "growth"]);

    [Theory]
    [InlineData("pole", "added")]
    [InlineData("green-ring", "reclassified")]
    [InlineData("lake-ring", "added")]
    [InlineData("science", "merged")]
    [InlineData("shore", "split")]
    [InlineData("life", "merged")]
    [InlineData("chips", "renamed")]
    [InlineData("north-wing", "retired")]
    public void A_bay_changes_as_its_lineage_says(string zone, string kind) => Changes("bay").Should().Contain((zone, kind));

    [Theory]
    [InlineData("metropolis", "zh", "北片区 + 南片区", "上游片区", "历史城区", "滨海片区")]
    [InlineData("metropolis", "en", "North Area + South Area", "Upstream Area", "Historic Core", "Coastal Area")]
    [InlineData("bay", "zh", "滨海带", "北湾新城 + 南湾新城", "科创走廊 + 候鸟廊道", "集成电路组团", "以商务中心、月湾都市圈为基础", "港城功能区核心区")]
    [InlineData("bay", "en", "Shore Belt", "North Bay New Town + South Bay New Town", "Science Corridor + Bird Corridor", "Integrated Circuit Cluster", "built upon Business Centre, Moon Bay Metropolitan Area", "core of Harbour Functional Zone")]
    public void Both_languages_name_the_zones_and_not_their_ids(string name, string language, params string[] said)
    {
        var text = ToolRun.Of("compare", PathOf(name, 1), PathOf(name, 2), "--lang", language, "--format", "markdown").Output;

        foreach (var words in said)
            text.Should().Contain(words);
    }

    [Theory]
    [InlineData("metropolis")]
    [InlineData("bay")]
    public void Two_files_named_together_are_one_set(string name) =>
        ToolRun.Of("compare", PathOf(name, 1), PathOf(name, 2), "--lang", "en").Error.Should().BeEmpty();

    [Theory]
    [InlineData("zh", "湾", "新城", "极", "环", "廊道", "组团", "功能区")]
    [InlineData("en", "bay", "new town", "pole", "ring", "corridor", "cluster", "functional zone")]
    public void Show_has_the_kind_of_each_zone_in_the_language_asked_for(string language, params string[] kinds)
    {
        var text = ToolRun.Of("show", PathOf("bay", 2), "--lang", language).Output;

        foreach (var kind in kinds)
            text.Should().Contain(kind);
    }

    private static string PathOf(string name, int generation) => Path.Combine(Folder, FormattableString.Invariant($"{name}-{generation}.yaml"));

    private static (string Zone, string Kind)[] Changes(string name) =>
    [
        .. ToolRun.Of("compare", PathOf(name, 1), PathOf(name, 2), "--format", "json").Json().GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("subject").GetString() == "zone")
            .Select(change => (change.GetProperty("id").GetString()!, change.GetProperty("kind").GetString()!)),
    ];
}
