using Jingan.Planning.Tests.House;

namespace Jingan.Planning.Tests.Wording;

/// <summary>
/// Everything that is read in the cases' wordings and in wordings changed or composed at random, pinned by one approved file: a change of the readers shows every reading that it changes.
/// Where that is meant, look at the difference as an official would, and copy <c>artifacts/house/readings.received.txt</c> over <c>Wording/readings.approved.txt</c>.
/// </summary>
public class ReadingsTests
{
    private const int Changed = 1_500;
    private const int Composed = 500;
    private const string ApprovedFile = "tests/Jingan.Planning.Tests/Wording/readings.approved.txt";
    private const string ReceivedFile = "artifacts/house/readings.received.txt";

    [Fact]
    public void Every_reading_is_as_approved()
    {
        var lines = Lines().ToList();
        var approved = File.Exists(Repository.PathTo(ApprovedFile)) ? File.ReadAllLines(Repository.PathTo(ApprovedFile)) : [];
        if (lines.SequenceEqual(approved, StringComparer.Ordinal))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(ReceivedFile))!);
        File.WriteAllText(Repository.PathTo(ReceivedFile), string.Join('\n', lines) + "\n");
        Assert.Fail($"Readings are not those in {ApprovedFile}; what was read stands in {ReceivedFile}.\n{string.Join('\n', lines.Except(approved, StringComparer.Ordinal).Take(10))}");
    }

    private static IEnumerable<string> Lines()
    {
        var rows = WordingCase.Rows("targets.jsonl").Concat(WordingCase.Rows("values.jsonl")).ToArray();
        foreach (var row in rows)
            yield return ReadingText.Of(row.Wording, row.Indicator, row.Unit);

        var random = new Random(103);
        for (var round = 0; round < Changed; round++)
        {
            var row = rows[random.Next(rows.Length)];
            yield return ReadingText.Of(WordingMutation.Of(row.Wording, random), random.Next(2) == 0 ? row.Indicator : null, random.Next(2) == 0 ? row.Unit : null);
        }

        for (var round = 0; round < Composed; round++)
            yield return ReadingText.Of(WordingPieces.Next(random), null, null);
    }
}
