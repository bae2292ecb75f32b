using System.Globalization;
using Jingan.Planning.Documents;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.DraftScore;

/// <summary>One statement that a person expects of a document; a field with ~ allows several answers, an empty one any.</summary>
internal sealed record Expectation(DraftRole[] Roles, string[] Names, string[] Wordings, string[] Units, string[] Periods, string[] Bases, string Place)
{
    public DraftRole Role => Roles[0];

    public static Expectation Of(string line)
    {
        var fields = line.Split('|');
        DraftRole[] roles = [.. fields[0].Split('~').Select(role => role switch { "O" => DraftRole.Observation, "T" => DraftRole.Target, _ => DraftRole.Commitment })];
        return new(roles, fields[1].Split('~'), fields[2].Split('~'), fields[3].Split('~'), fields[4].Split('~'), fields[5].Split('~'), fields[6]);
    }
}

/// <summary>Scores drafts of documents that lie beside their expected statements (NAME.expected), each written before the document was first drafted.</summary>
internal sealed class HeldOut
{
    private static readonly string[] Parts = ["role", "name", "wording", "unit", "period", "basis", "place"];
    private readonly Dictionary<string, int> right = new(StringComparer.Ordinal);

    public int Expected { get; private set; }

    public int Drafted { get; private set; }

    public int Found { get; private set; }

    public int WhollyRight { get; private set; }

    /// <summary>How many of the expected are steps of projects, projects of lists, patterns and zones.</summary>
    public int ExpectedWorks { get; private set; }

    public int WhollyRightWorks { get; private set; }

    public List<string> Faults { get; } = [];

    public double Recall => (double)Found / Math.Max(1, Expected);

    public double Precision => (double)Found / Math.Max(1, Drafted);

    /// <summary>The share of the expected statements, not of the found ones, that are right in every part.</summary>
    public double Whole => (double)WhollyRight / Math.Max(1, Expected);

    public double Part(string part) => (double)right.GetValueOrDefault(part) / Math.Max(1, Found);

    public static HeldOut Of(IEnumerable<string> expectedFiles)
    {
        var score = new HeldOut();
        foreach (var file in expectedFiles)
        {
            var document = Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + ".*").First(path => !path.EndsWith(".expected", StringComparison.Ordinal));
            var reading = DocumentReader.Read(File.ReadAllBytes(document), document);
            if (reading.Document is { } read)
            {
                var (name, draft) = (Path.GetFileName(document), PlanDraft.Of(read));
                List<string> lines = [.. File.ReadLines(file).Where(line => line.Length > 0)];
                score.Add(name, draft, [.. lines.Where(line => !Work.IsOne(line)).Select(Expectation.Of)]);
                score.Add(name, Work.Of(draft), [.. lines.Where(Work.IsOne).Select(Work.Of)]);
            }
        }

        return score;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"expected {Expected}, drafted {Drafted}: recall {Recall:P1}, precision {Precision:P1}, role {Part("role"):P1}, name {Part("name"):P1}, wording {Part("wording"):P1}, unit {Part("unit"):P1}, period {Part("period"):P1}, basis {Part("basis"):P1}, place {Part("place"):P1}, wholly right {Whole:P1} of the expected; projects and zones {WhollyRightWorks} of {ExpectedWorks}");

    private void Add(string document, PlanDraft draft, List<Expectation> expected)
    {
        var left = draft.Statements.ToList();
        Expected += expected.Count;
        Drafted += left.Count;
        foreach (var wanted in expected)
        {
            var best = left.Where(statement => IsOf(statement, wanted)).MinBy(statement => Wrong(statement, wanted).Count);
            if (best is null)
            {
                Faults.Add($"MISSED {document}: {wanted.Role} {wanted.Names[0]} = {wanted.Wordings[0]} [{wanted.Periods[0]}]");
                continue;
            }

            left.Remove(best);
            Judge(document, best, wanted);
        }

        Faults.AddRange(left.Select(statement => $"EXTRA  {document}: {Printed(statement)}"));
        Faults.AddRange(draft.Unsure.Select(unsure => $"UNSURE {document}:{unsure.Line} {unsure.Text}: {unsure.Reason}"));
    }

    private void Add(string document, List<Work> drafted, List<Work> expected)
    {
        Expected += expected.Count;
        Drafted += drafted.Count;
        ExpectedWorks += expected.Count;
        foreach (var wanted in expected)
        {
            var best = drafted.Where(work => work.IsOf(wanted)).MinBy(work => work.Wrong(wanted).Count);
            if (best is null)
            {
                Faults.Add($"MISSED {document}: {wanted}");
                continue;
            }

            drafted.Remove(best);
            Found++;
            foreach (var part in Parts)
                right[part] = right.GetValueOrDefault(part) + 1;
            var wrong = best.Wrong(wanted);
            if (wrong.Count > 0)
            {
                Faults.Add($"{string.Join(',', wrong)} {document}: {wanted} <> {best}");
                continue;
            }

            WhollyRight++;
            WhollyRightWorks++;
        }

        Faults.AddRange(drafted.Select(work => $"EXTRA  {document}: {work}"));
    }

    private void Judge(string document, DraftStatement statement, Expectation wanted)
    {
        Found++;
        var wrong = Wrong(statement, wanted);
        foreach (var part in Parts.Except(wrong, StringComparer.Ordinal))
            right[part] = right.GetValueOrDefault(part) + 1;
        if (wrong.Count == 0)
            WhollyRight++;
        else
            Faults.Add($"{string.Join(',', wrong)} {document}: {wanted.Role} {wanted.Names[0]} = {wanted.Wordings[0]} {wanted.Units[0]} [{wanted.Periods[0]}] {wanted.Bases[0]} {wanted.Place} <> {Printed(statement)}");
    }

    private static string Printed(DraftStatement statement) =>
        $"{statement.Role} {statement.Subject} = {statement.Wording} {statement.Unit} [{statement.Period}] {statement.Basis} {statement.Place}";

    private static List<string> Wrong(DraftStatement statement, Expectation wanted)
    {
        var wrong = new List<string>();
        if (!wanted.Roles.Contains(statement.Role))
            wrong.Add("role");
        if (!wanted.Names.Any(name => Bare(name) == Bare(statement.Subject)))
            wrong.Add("name");
        if (!wanted.Wordings.Any(wording => SameWording(statement, wording, wanted)))
            wrong.Add("wording");
        if (wanted.Units[0].Length > 0 && !wanted.Units.Contains(statement.Unit ?? "", StringComparer.Ordinal))
            wrong.Add("unit");
        if (!wanted.Periods.Contains(statement.Period, StringComparer.Ordinal))
            wrong.Add("period");
        if (wanted.Bases[0].Length > 0 && !wanted.Bases.Contains(statement.Basis ?? "", StringComparer.Ordinal))
            wrong.Add("basis");
        if ((statement.Place ?? "") != wanted.Place)
            wrong.Add("place");
        return wrong;
    }

    private static string Bare(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("的", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool IsOf(DraftStatement statement, Expectation wanted)
    {
        var own = Numbers(statement.Wording);
        return wanted.Wordings.Any(wording => own.Count > 0 || Numbers(wording).Count > 0
            ? own.SequenceEqual(Numbers(wording))
            : wording.Contains(statement.Wording, StringComparison.Ordinal) || statement.Wording.Contains(wording, StringComparison.Ordinal));
    }

    private static List<decimal> Numbers(string wording) =>
    [
        .. NumberScanner.Scan(wording).Where(token => token.IsArabic).Select(token => decimal.Parse(wording[token.Start..token.End], NumberStyles.Number, CultureInfo.InvariantCulture)),
    ];

    /// <summary>Whether both wordings mean the same: the same canonical form, or the same text.</summary>
    private static bool SameWording(DraftStatement statement, string wording, Expectation wanted)
    {
        if (wording.Replace(" ", "", StringComparison.Ordinal) == statement.Wording.Replace(" ", "", StringComparison.Ordinal))
            return true;
        var isTarget = wanted.Role != DraftRole.Observation;
        var one = WordingReader.Read(wording, isTarget, wanted.Names[0], wanted.Units[0]);
        var other = WordingReader.Read(statement.Wording, isTarget, wanted.Names[0], wanted.Units[0]);
        return one.IsRead && other.IsRead && one.Canonical == other.Canonical;
    }
}
