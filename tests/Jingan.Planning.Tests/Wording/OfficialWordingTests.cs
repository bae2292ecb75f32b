using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings of local plans and reports, written down with their readings before the reader saw them.</summary>
public class OfficialWordingTests
{
    public static TheoryData<string, string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Wording", "officials.tsv")))
            {
                var cells = line.Split('\t');
                rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wording_is_read_as_it_was_meant(string reader, string wording, string indicator, string unit, string expected)
    {
        var column = unit.Length == 0 ? null : Unit.Parse(unit);
        var name = indicator.Length == 0 ? null : indicator;
        var read = reader == "T" ? TargetWording.Read(wording, name, column).Aim : ValueWording.Read(wording, column, name).Value;

        CompactReading.Fits(expected, read).Should().BeTrue($"{wording} was read as {string.Join(" & ", CompactReading.Of(read))}, not {expected}");
    }
}
