using System.Diagnostics;
using Jingan.Planning;
using Jingan.Planning.Documents;
using Jingan.Planning.DraftScore;

// Scores drafts of the documents in a folder against the built-in data: `dotnet run --project benchmarks/Jingan.Planning.DraftScore -- FOLDER [--faults]`.
var folder = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? "../shared/sources";
if (!Directory.Exists(folder) && !File.Exists(folder))
{
    Console.WriteLine($"no folder '{folder}': nothing is scored");
    return 0;
}

if (File.Exists(folder))
{
    var single = DocumentReader.Read(File.ReadAllBytes(folder), folder);
    foreach (var problem in single.Diagnostics)
        Console.WriteLine(problem);
    if (single.Document is { } shown)
    {
        var own = PlanDraft.Of(shown);
        foreach (var statement in own.Statements)
            Console.WriteLine($"{statement.Line,3} {statement.Role,-11} {statement.Subject} = {statement.Wording} | {statement.Unit} | {statement.Period} | {statement.Basis} | {statement.Kind} | {statement.PlanKind} | {string.Join(',', statement.Inferred)}");
        foreach (var unsure in own.Unsure)
            Console.WriteLine($"UNSURE {unsure.Line} {unsure.Text}: {unsure.Reason}");
        foreach (var left in own.NotFigures.Where(left => left.Reason != "word"))
            Console.Write($"{left.Text}:{left.Reason}  ");
        Console.WriteLine(own.Counts);
    }

    return 0;
}

var gold = Gold.All();
var total = new Score();
foreach (var document in BuiltInPlans.Load().Documents)
{
    var path = Path.Combine(folder, document.File ?? "");
    if (!File.Exists(path))
        continue;

    var reading = DocumentReader.Read(File.ReadAllBytes(path), path);
    if (reading.Document is not { } text)
        continue;

    var watch = Stopwatch.StartNew();
    var draft = PlanDraft.Of(text, new() { DocumentId = document.Id });
    watch.Stop();
    var own = new Score();
    List<Gold> expected = [.. gold.Where(item => item.Document == document.Id)];
    own.Add(document.Id, draft.Statements, expected);
    total.Add(document.Id, draft.Statements, expected);
    var counts = draft.Counts;
    Console.WriteLine($"{document.Id}: {own}");
    Console.WriteLine($"  {counts.Tokens} numbers = {counts.Figures} in figures + {counts.NotFigures} no figures + {counts.Unsure} unsure; {watch.ElapsedMilliseconds} ms");
    if (args.Contains("--unsure"))
    {
        foreach (var unsure in draft.Unsure)
            Console.WriteLine($"  UNSURE {unsure.Line} {unsure.Text}: {unsure.Reason}");
    }
}

Console.WriteLine($"all: {total}");
if (args.Contains("--faults"))
    total.Faults.ForEach(Console.WriteLine);
return 0;
