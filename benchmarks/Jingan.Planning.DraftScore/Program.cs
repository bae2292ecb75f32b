using Jingan.Planning.Documents;
using Jingan.Planning.DraftScore;

// Scores drafts of the documents in a folder against the built-in data, or against NAME.expected beside each, or shows the draft of one file:
// dotnet run --project benchmarks/Jingan.Planning.DraftScore -- FOLDER|FILE [--faults] [--unsure] [--left]
var path = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? "../shared/sources";
if (File.Exists(path))
{
    var reading = DocumentReader.Read(File.ReadAllBytes(path), path);
    foreach (var problem in reading.Diagnostics)
        Console.WriteLine(problem);
    if (reading.Document is { } shown)
    {
        var draft = PlanDraft.Of(shown);
        Show(draft);
        if (args.Contains("--left"))
            Left(shown, draft);
    }

    return 0;
}

if (!Directory.Exists(path))
{
    Console.WriteLine($"no folder '{path}': nothing is scored");
    return 0;
}

if (Directory.EnumerateFiles(path, "*.expected").Any())
{
    var files = Directory.EnumerateFiles(path, "*.expected").Order(StringComparer.Ordinal).ToList();
    foreach (var group in files.GroupBy(file => Path.GetFileName(file)[..1], StringComparer.Ordinal))
    {
        foreach (var file in group)
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)}: {HeldOut.Of([file])}");
        var held = HeldOut.Of(group);
        Console.WriteLine($"all of {group.Key}: {held}");
        if (args.Contains("--faults"))
            held.Faults.ForEach(Console.WriteLine);
    }

    return 0;
}

var beyond = Path.Combine("tests", "Jingan.Planning.Documents.Tests", "Truth", "beyond-the-record.txt");
Console.WriteLine($"against the built-in data alone: {Scoring.Of(path, null).Total}");
var scoring = Scoring.Of(path, File.Exists(beyond) ? beyond : null);
foreach (var ((document, score), draft) in scoring.Each.Zip(scoring.Drafts))
{
    var counts = draft.Counts;
    Console.WriteLine($"{document}: {score}");
    Console.WriteLine($"  {counts.Tokens} numbers = {counts.Figures} in figures + {counts.NotFigures} no figures + {counts.Unsure} unsure");
    if (args.Contains("--unsure"))
    {
        foreach (var unsure in draft.Unsure)
            Console.WriteLine($"  UNSURE {unsure.Line} {unsure.Text}: {unsure.Reason}");
    }
}

Console.WriteLine($"all: {scoring.Total}");
if (args.Contains("--faults"))
    scoring.Total.Faults.ForEach(Console.WriteLine);
return 0;

static void Show(PlanDraft draft)
{
    foreach (var statement in draft.Statements)
        Console.WriteLine($"{statement.Line,3} {statement.Role,-11} {statement.Subject} = {statement.Wording} | {statement.Unit} | {statement.Period} | {statement.Basis} | {statement.Kind} | {statement.PlanKind} | {string.Join(',', statement.Inferred)}");
    foreach (var work in Work.Of(draft))
        Console.WriteLine(work);
    foreach (var unsure in draft.Unsure)
        Console.WriteLine($"UNSURE {unsure.Line} {unsure.Text}: {unsure.Reason}");
    foreach (var left in draft.NotFigures.Where(left => left.Reason != "word"))
        Console.Write($"{left.Text}:{left.Reason}  ");
    Console.WriteLine(draft.Counts);
}

// The Arabic numbers that are no figures, each with what stands around it.
static void Left(OfficialDocument document, PlanDraft draft)
{
    const int Around = 24;
    foreach (var left in draft.NotFigures.Where(left => char.IsAsciiDigit(left.Text[0])))
    {
        var (start, end) = (Math.Max(0, left.Start - Around), Math.Min(document.Text.Length, left.Start + left.Text.Length + Around));
        Console.WriteLine($"LEFT {left.Line} {left.Reason} {left.Text}: {string.Concat(document.Text[start..end].Where(character => !char.IsWhiteSpace(character)))}");
    }
}
