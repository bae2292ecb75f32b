using PublicApiGenerator;

namespace Jingan.Planning.Tests.House;

/// <summary>The public API, as PublicApiGenerator writes it, is what the approved file says, line by line: nothing is given away or taken back unseen.</summary>
/// <remarks>
/// Where the API changes on purpose, the failing test has written the new text to <c>artifacts/house/PublicApi.received.txt</c>.
/// Read the difference as a user of the library would; then approve it from the top folder with
/// <c>cp artifacts/house/PublicApi.received.txt tests/Jingan.Planning.Tests/House/PublicApi.approved.txt</c>
/// and commit it with the change, which the CHANGELOG names. After a merge that conflicts in the approved file, do the same.
/// </remarks>
public sealed class PublicApiTests
{
    private const string ApprovedFile = "tests/Jingan.Planning.Tests/House/PublicApi.approved.txt";
    private const string ReceivedFile = "artifacts/house/PublicApi.received.txt";

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var received = typeof(Plan).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        var approved = File.Exists(Repository.PathTo(ApprovedFile)) ? File.ReadAllText(Repository.PathTo(ApprovedFile)).ReplaceLineEndings("\n") : "";
        if (received == approved)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(ReceivedFile))!);
        File.WriteAllText(Repository.PathTo(ReceivedFile), received);
        Assert.Fail($"The public API is not the one in {ApprovedFile}; what was found stands in {ReceivedFile}.\n{Difference(approved, received)}");
    }

    [Fact]
    public void Every_public_type_stands_in_the_root_or_on_a_floor_of_the_library() =>
        LibraryTypes.Public.Where(type => type.Namespace != "Jingan.Planning" && Floors.Table.All(row => type.Namespace != $"Jingan.Planning.{row.Floor}"))
            .Should().BeEmpty();

    private static string Difference(string approved, string received)
    {
        var (before, after) = (approved.Split('\n'), received.Split('\n'));
        return string.Join('\n', before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.Trim())
            .Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.Trim())).Take(40));
    }
}
