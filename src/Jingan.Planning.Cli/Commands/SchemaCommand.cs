using System.CommandLine;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Writes the JSON Schema of the file format.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    public SchemaCommand(Session session)
        : base(session, "schema", "Write the JSON Schema of the file format, for editors", "jingan schema --lang zh > jingan-planning.schema.json") => Takes();

    protected override int Run(ParseResult arguments)
    {
        Session.Output.Write(PlanReader.JsonSchema(LanguageOf(arguments)));
        return ExitCode.Fine;
    }
}
