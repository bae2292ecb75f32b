using System.CommandLine;
using System.Text;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Documents;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Drafts a plan file from an official document or a table.</summary>
internal sealed class DraftCommand : ToolCommand
{
    private readonly Argument<string[]> documents = new("DOCUMENT")
    {
        Description = "The document: .txt, .md, .html, .docx, .pdf, .xlsx or .csv; of several, each is read with what the ones before it hold",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> kind = new("--kind") { Description = "The kind of plan in it, such as annual-plan [default: what the text says]", HelpName = "KIND" };

    private readonly Option<string?> period = new("--period") { Description = "Its period, such as 2026 or 2026-2030 [default: what the text says]", HelpName = "P" };

    private readonly Option<string?> code = new("--code") { Description = "The division's code of GB/T 2260, six digits", HelpName = "CODE" };

    private readonly Option<string?> name = new("--name") { Description = "The division's name [default: what the text says]", HelpName = "NAME" };

    private readonly Option<string?> id = new("--id") { Description = "The id of the plan", HelpName = "ID" };

    private readonly Option<string?> output = new("--out") { Description = "A file for the draft, or a folder for a file each plan [default: standard output]", HelpName = "FILE|FOLDER" };

    private readonly Option<string?> text = new("--text") { Description = "A file for the numbered text that sources refer to", HelpName = "FILE" };

    public DraftCommand(Session session)
        : base(
            session,
            "draft",
            "Draft plan files from official documents or tables, with an account of every number",
            "jingan draft report.docx --code 310106 --text report.txt --out plans") =>
        Takes(documents, kind, period, code, name, id, In, output, text);

    protected override int Run(ParseResult arguments)
    {
        var paths = arguments.GetRequiredValue(documents);
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
            throw new InputException(InputProblems.NoFile(missing));
        if (paths.Length > 1)
            RefuseForSeveral(arguments);

        var language = LanguageOf(arguments);
        var json = new List<string>();
        var worst = ExitCode.Fine;
        var known = PlanInput.Beside(Session, language);
        var said = new List<string>();
        try
        {
            foreach (var path in ProgressLine.OverEach(Session, paths, path => Path.GetFileName(path)))
            {
                if (Drafted(arguments, path, known, language, said) is not { } draft)
                {
                    worst = ExitCode.Unusable;
                    continue;
                }

                Write(arguments, draft, json);
                if (paths.Length > 1)
                    known = known.Concat(PlanReader.ReadYaml(draft.ToYaml()).Content);
            }
        }
        finally
        {
            said.ForEach(Session.Complain);
        }

        if (json.Count > 0)
            Session.Output.Write(paths.Length > 1 ? $"[\n{string.Join(",\n", json)}\n]\n" : json[0] + "\n");
        return worst;
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What belongs to one document is refused for several; their plan files go into a folder.</summary>
    private void RefuseForSeveral(ParseResult arguments)
    {
        foreach (var (option, isGiven) in new[] { ("--id", arguments.GetValue(id) is not null), ("--text", arguments.GetValue(text) is not null) })
        {
            if (isGiven)
                throw new InputException(InputProblems.OneDocument(option));
        }

        var target = arguments.GetValue(output);
        if (target is null ? !IsJson(arguments) : IsFile(target))
            throw new InputException(InputProblems.FolderForSeveral());
    }

    /// <summary>The draft of one document, with its account in <paramref name="said"/>, for the time when no bar stands on the terminal; null where it was refused, which is said too.</summary>
    private PlanDraft? Drafted(ParseResult arguments, string path, PlanSet known, Language language, List<string> said)
    {
        var limits = DocumentLimits.Default;
        var reading = new FileInfo(path).Length > limits.FileBytes
            ? new DocumentReading(null, [DocumentReader.TooLarge(path, limits)])
            : DocumentReader.Read(File.ReadAllBytes(path), path, limits);
        if (reading.Document is not { } read)
        {
            said.AddRange(reading.Diagnostics.Select(problem => problem.ToString(language)));
            return null;
        }

        var draft = Drafted(arguments, read, known);
        if (arguments.GetValue(text) is { } textFile)
            File.WriteAllText(textFile, read.Text, Utf8);
        said.AddRange(Account(draft, language));
        return draft;
    }

    private PlanDraft Drafted(ParseResult arguments, OfficialDocument read, PlanSet known)
    {
        var options = new DraftOptions
        {
            Kind = arguments.GetValue(kind),
            Period = arguments.GetValue(period),
            Code = arguments.GetValue(code),
            PlaceName = arguments.GetValue(name),
            Id = arguments.GetValue(id),
            TextFile = Path.GetFileName(arguments.GetValue(text)),
            Known = known,
            Catalogue = BuiltInPlans.Load().Indicators,
        };
        try
        {
            if (Session.In.Count > 0)
            {
                var documentId = PlanDraft.Of(read, options).DocumentId;
                options = options with { DraftedBefore = [.. InputFiles.Read(Session, Session.In).SelectMany(file => DraftWriting.KeysIn(Encoding.UTF8.GetString(file.Bytes), documentId))] };
            }

            return PlanDraft.Of(read, options);
        }
        catch (ArgumentException wrong)
        {
            throw new InputException(InputProblems.WrongOption(wrong.Message));
        }
    }

    private void Write(ParseResult arguments, PlanDraft draft, List<string> json)
    {
        var target = arguments.GetValue(output);
        if (target is null && IsJson(arguments))
            json.Add(draft.ToJson());
        else if (target is null)
            Session.Output.Write(draft.ToYaml());
        else if (IsFile(target))
            File.WriteAllText(target, IsJson(arguments) ? draft.ToJson() + "\n" : draft.ToYaml(), Utf8);
        else
            WriteFolder(draft, target, IsJson(arguments));
    }

    private static void WriteFolder(PlanDraft draft, string folder, bool isJson)
    {
        Directory.CreateDirectory(folder);
        if (isJson)
        {
            File.WriteAllText(Path.Combine(folder, draft.DocumentId + ".json"), draft.ToJson() + "\n", Utf8);
            return;
        }

        foreach (var (file, content) in draft.ToYamlFiles())
            File.WriteAllText(Path.Combine(folder, file), content, Utf8);
    }

    private static bool IsFile(string target) => Path.GetExtension(target).Length > 0 && !Directory.Exists(target);

    private static List<string> Account(PlanDraft draft, Language language)
    {
        var counts = draft.Counts;
        var lines = new List<string>
        {
            new Name(
                $"数字 {counts.Tokens} 个：入表 {counts.Figures}，非数据 {counts.NotFigures}，待定 {counts.Unsure}；条目 {counts.Statements}，新指标 {draft.Indicators.Count}。",
                $"{counts.Tokens} numbers: {counts.Figures} in figures, {counts.NotFigures} no figures, {counts.Unsure} unsure; {counts.Statements} statements, {draft.Indicators.Count} new indicators.").In(language),
        };
        if (counts.Kept + counts.Dropped > 0)
        {
            lines.Add(new Name(
                $"  条目、项目节点和空间单元中，工作区已有 {counts.Kept}，先前删去 {counts.Dropped}，均不再列。",
                $"  of statements, steps of projects and zones, the workspace has {counts.Kept} already and {counts.Dropped} were taken out before: none of them is drafted again.").In(language));
        }

        lines.AddRange(draft.Indicators.Select(indicator => new Name($"  新指标 {indicator.Id}：{indicator.Name}（{indicator.Unit}）", $"  new: {indicator.Id}: {indicator.Name} ({indicator.Unit})").In(language)));
        if (draft.Projects.Count > 0)
            lines.Add(Counted(draft.Projects.Count, "项目", "project", draft.Projects.Sum(project => project.Milestones.Count), "节点", "milestone").In(language));
        if (draft.Structures.Count > 0)
            lines.Add(Counted(draft.Structures.Count, "空间格局", "spatial pattern", draft.Structures.Sum(structure => structure.Zones.Count), "空间单元", "zone").In(language));

        lines.AddRange(Fresh(draft, language));
        lines.AddRange(draft.NotFigures.GroupBy(left => left.Reason, StringComparer.Ordinal).OrderByDescending(reason => reason.Count()).Select(reason => $"  {reason.Key}: {reason.Count()}"));
        lines.AddRange(draft.ZonesLeft.Select(left => new Name($"  空间单元未入表，第 {left.Line} 行：{left.Name}（没有格局或数目把它列入）", $"  zone left out, line {left.Line}: {left.Name} (no pattern or count takes it in)").In(language)));
        lines.AddRange(draft.Unsure.Select(left => new Name($"  待定，第 {left.Line} 行：{left.Text}（{left.Reason}）", $"  unsure, line {left.Line}: {left.Text} ({left.Reason})").In(language)));
        return lines;
    }

    private static Name Counted(int count, string chinese, string english, int parts, string chinesePart, string englishPart) => new(
        $"  {chinese} {count} 个，{chinesePart} {parts} 个。",
        $"  {count} {english}{(count == 1 ? "" : "s")} with {parts} {englishPart}{(parts == 1 ? "" : "s")}.");

    /// <summary>The projects and zones that the workspace did not have.</summary>
    private static IEnumerable<string> Fresh(PlanDraft draft, Language language)
    {
        var fresh = draft.NewNames.ToHashSet(StringComparer.Ordinal);
        foreach (var project in draft.Projects.Where(project => fresh.Contains(project.Id)))
            yield return new Name($"  新项目 {project.Id}：{project.Name}", $"  new: {project.Id}: {project.Name}").In(language);
        foreach (var zone in draft.Structures.SelectMany(structure => structure.Zones).Where(zone => zone.Name is not null && fresh.Contains(zone.Id)))
            yield return new Name($"  新空间单元 {zone.Id}：{zone.Name}", $"  new: {zone.Id}: {zone.Name}").In(language);
    }
}
