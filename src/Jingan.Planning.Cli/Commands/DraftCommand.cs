using System.CommandLine;
using System.Text;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Documents;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Drafts a plan file from an official document or a table.</summary>
internal sealed class DraftCommand : ToolCommand
{
    private readonly Argument<string> document = new("DOCUMENT") { Description = "The document: .txt, .md, .html, .docx, .pdf, .xlsx or .csv" };

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
            "Draft a plan file from an official document or a table, with an account of every number",
            "jingan draft report.docx --code 310106 --text report.txt --out plans") =>
        Takes(document, kind, period, code, name, id, In, output, text);

    protected override int Run(ParseResult arguments)
    {
        var language = LanguageOf(arguments);
        var path = arguments.GetRequiredValue(document);
        if (!File.Exists(path))
            throw new InputException(InputProblems.NoFile(path));

        var limits = DocumentLimits.Default;
        if (new FileInfo(path).Length > limits.FileBytes)
            return Refuse(new DocumentReading(null, [DocumentReader.TooLarge(path, limits)]), language);

        using var progress = ProgressOf(path);
        var reading = DocumentReader.Read(File.ReadAllBytes(path), path, limits);
        if (reading.Document is not { } read)
            return Refuse(reading, language);

        var draft = Drafted(arguments, read, language);
        if (arguments.GetValue(text) is { } textFile)
            File.WriteAllText(textFile, read.Text, Utf8);
        Write(arguments, draft);
        foreach (var line in Account(draft, language))
            Session.Complain(line);
        return ExitCode.Fine;
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Says on a terminal that a long document is being read.</summary>
    private DraftProgress? ProgressOf(string path) => Session.ShowsProgress ? new(Session, Path.GetFileName(path)) : null;

    private PlanDraft Drafted(ParseResult arguments, OfficialDocument read, Language language)
    {
        var known = PlanInput.Beside(Session, language);
        var options = new DraftOptions
        {
            Kind = arguments.GetValue(kind),
            Period = arguments.GetValue(period),
            Code = arguments.GetValue(code),
            PlaceName = arguments.GetValue(name),
            Id = arguments.GetValue(id),
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

    private void Write(ParseResult arguments, PlanDraft draft)
    {
        var target = arguments.GetValue(output);
        if (target is null)
        {
            Session.Output.Write(IsJson(arguments) ? draft.ToJson() + "\n" : draft.ToYaml());
            return;
        }

        var isFile = Path.GetExtension(target).Length > 0 && !Directory.Exists(target);
        if (isFile)
        {
            File.WriteAllText(target, IsJson(arguments) ? draft.ToJson() + "\n" : draft.ToYaml(), Utf8);
            return;
        }

        Directory.CreateDirectory(target);
        foreach (var (file, content) in draft.ToYamlFiles())
            File.WriteAllText(Path.Combine(target, file), content, Utf8);
    }

    private int Refuse(DocumentReading reading, Language language)
    {
        foreach (var problem in reading.Diagnostics)
            Session.Complain(problem.ToString(language));
        return ExitCode.Unusable;
    }

    private static List<string> Account(PlanDraft draft, Language language)
    {
        var counts = draft.Counts;
        var lines = new List<string>
        {
            new Name(
                $"数字 {counts.Tokens} 个：入表 {counts.Figures}，非数据 {counts.NotFigures}，待定 {counts.Unsure}；条目 {counts.Statements}（已有 {counts.Kept}，曾删 {counts.Dropped}），新指标 {draft.Indicators.Count}。",
                $"{counts.Tokens} numbers: {counts.Figures} in figures, {counts.NotFigures} no figures, {counts.Unsure} unsure; {counts.Statements} statements ({counts.Kept} kept, {counts.Dropped} dropped before), {draft.Indicators.Count} new indicators.").In(language),
        };
        lines.AddRange(draft.NotFigures.GroupBy(left => left.Reason, StringComparer.Ordinal).OrderByDescending(reason => reason.Count()).Select(reason => $"  {reason.Key}: {reason.Count()}"));
        lines.AddRange(draft.Unsure.Select(left => new Name($"  待定，第 {left.Line} 行：{left.Text}（{left.Reason}）", $"  unsure, line {left.Line}: {left.Text} ({left.Reason})").In(language)));
        return lines;
    }
}
