using Jingan.Planning.Wording;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Official wordings with one thing put in are read as what they now say, or not at all: never with another number.</summary>
/// <remarks><c>JINGAN_TEXTS=100000 dotnet test</c> makes so many; <c>JINGAN_TEST_SEED</c> chooses others.</remarks>
public class OfficialMutationTests(ITestOutputHelper output)
{
    private const int Usual = 6_000;

    [Fact]
    public void What_is_put_in_beside_a_number_never_makes_it_another_one()
    {
        var rows = OfficialWordingTests.Rows.Select(row => ((string)row[0], (string)row[1])).ToArray();
        var random = new Random(Drawn.Seed);
        var (count, misread) = (0, new List<string>());
        while (count < Drawn.Count(Usual))
        {
            var (reader, wording) = rows[random.Next(rows.Length)];
            var before = Read(reader, wording).Parts;
            if (before is ["bad"] || OfficialMutation.Of(wording, before, random) is not { } mutation)
                continue;

            count++;
            var (after, spans) = Read(reader, mutation.Text);
            if (!mutation.Allows(before, after, spans))
                misread.Add($"{mutation.Kind}: {mutation.Text} was read as {string.Join(" & ", after)}");
        }

        output.WriteLine($"{count} mutations, {misread.Count} misread, seed {Drawn.Seed}");
        misread.Should().BeEmpty();
    }

    private static (IReadOnlyList<string> Parts, IReadOnlyList<WordingSpan> Spans) Read(string reader, string wording)
    {
        if (reader == "T")
            return TargetWording.Read(wording) is var target ? (CompactReading.Of(target.Aim), target.Spans) : default;

        return ValueWording.Read(wording) is var value ? (CompactReading.Of(value.Value), value.Spans) : default;
    }
}
