using Jingan.Planning.Documents;
using Jingan.Planning.DraftScore;

// Scores drafts of the documents in a folder against the built-in data, or against NAME.expected beside each, or shows the draft of one file:
// dotnet run --project benchmarks/Jingan.Planning.DraftScore -- FOLDER|FILE [--faults] [--unsure]
var path = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? "../shared/sources";
if (File.Exists(path))
{
    var reading = DocumentReader.Read(File.ReadAllBytes(path), path);
    foreach (var problem in reading.Diagnostics)
        Console.WriteLine(problem);
    if (reading.Document is { } shown)
        Show(PlanDraft.Of(shown));
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

var scoring = Scoring.Of(path);
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
