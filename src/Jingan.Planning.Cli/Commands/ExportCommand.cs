using System.CommandLine;
using System.Text;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Files;
using Jingan.Planning.Geometry;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Writes plans, and the observations that belong to them, in another form.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private readonly Argument<string[]> plans = new("PLAN")
    {
        Description = PlanInput.SetDescription,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> form = new("--as")
    {
        Description = "What to write",
        HelpName = string.Join('|', ExportForm.All.Select(form => form.Word)),
        Required = true,
    };

    private readonly Option<bool> mark = new("--bom") { Description = "Begin a table with a byte order mark" };

    private readonly Option<bool> excel = new("--excel")
    {
        Description = "Write a table for spreadsheet programs: with a byte order mark, and an apostrophe before texts that they would take for formulas, numbers or dates",
    };

    private readonly Option<string?> output = new("--out") { Description = "A file for the output as xlsx or parquet [default: standard output, where that is no terminal]", HelpName = "FILE" };

    private readonly Option<string?> geometry = new("--geometry")
    {
        Description = "A GeoJSON file whose features carry the ids of zones: their shapes go into geojson",
        HelpName = "FILE",
    };

    public ExportCommand(Session session)
        : base(
            session,
            "export",
            "Write plans and their observations as a table of figures, one a row, or as one plan file",
            "jingan export jingan-fyp14 --as csv --excel > fyp14.csv")
    {
        form.AcceptOnlyFromAmong([.. ExportForm.All.Select(form => form.Word)]);
        Takes(plans, In, form, mark, excel, geometry, output);
    }

    protected override int Run(ParseResult arguments)
    {
        var asked = ExportForm.All.Single(candidate => candidate.Word == arguments.GetRequiredValue(form));
        var (isMarked, isForSpreadsheets) = (arguments.GetValue(mark), arguments.GetValue(excel));
        if (!asked.IsTable && (isMarked || isForSpreadsheets))
            throw new InputException(InputProblems.OnlyForTables(isMarked ? mark.Name : excel.Name, asked.Word));

        var shapesFile = arguments.GetValue(geometry);
        if (shapesFile is not null && asked.Word != ExportForm.GeoJson)
            throw new InputException(InputProblems.OnlyFor(geometry.Name, ExportForm.GeoJson, asked.Word));

        var (set, known) = PlanInput.LoadSet(Session, arguments.GetRequiredValue(plans), LanguageOf(arguments));
        if (asked.Write is not { } write)
        {
            Session.WriteBytes(Bytes(asked, set, known, LanguageOf(arguments)), arguments.GetValue(output), asked.Word);
            return ExitCode.Fine;
        }
        if (shapesFile is not null)
            return WriteShapes(set, shapesFile, LanguageOf(arguments));

        if (isMarked || isForSpreadsheets)
            Session.Output.Write('\uFEFF');
        Session.Write(write(set, known, isForSpreadsheets ? CsvStyle.Spreadsheet : CsvStyle.Plain));
        return ExitCode.Fine;
    }

    private static byte[] Bytes(ExportForm form, PlanSet set, PlanSet known, Language language)
    {
        try
        {
            return form.Bytes!(set, known, language);
        }
        catch (ArgumentException wrong)
        {
            throw new InputException(InputProblems.NoColumnar(wrong.Message));
        }
    }

    /// <summary>The zones with their shapes; what is wrong with the shapes is told, and a file that cannot be used whole is not written.</summary>
    private int WriteShapes(PlanSet set, string path, Language language)
    {
        var (name, bytes) = InputFiles.ReadOne(Session, path);
        var shapes = ZoneShapes.Read(bytes, name);
        foreach (var problem in shapes.Check(set.Plans))
            Session.Complain(problem.ToString(language));

        if (shapes.Problems.Any(problem => problem.Severity == Severity.Error))
            return ExitCode.Unusable;

        Session.Write(Encoding.UTF8.GetString(ZoneFeatures.Of(set.Plans, shapes)));
        return ExitCode.Fine;
    }
}
