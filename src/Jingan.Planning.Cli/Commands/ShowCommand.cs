using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Shows one plan.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly Argument<string> plan = new("PLAN") { Description = PlanInput.Description };

    public ShowCommand(Session session)
        : base(session, "show", "Show a plan: indicators and targets, space, projects, commitments", "jingan show jingan-fyp14 --lang zh") =>
        Takes(plan, In);

    protected override int Run(ParseResult arguments)
    {
        var loaded = PlanInput.Load(Session, arguments.GetRequiredValue(plan), LanguageOf(arguments));
        var context = loaded.Plan.Space is null ? loaded.Context : WithEarlier(loaded.Context, loaded.Plan.Space);
        if (IsJson(arguments))
            Session.WriteJson(json => PlanJson.Write(json, loaded.Plan, loaded.Context));
        else
            Session.Show(PlanText.Of(loaded.Plan, context, LanguageOf(arguments)));
        return ExitCode.Fine;
    }

    /// <summary>With the built-in plans that the lineage of zones names, so that those have names.</summary>
    private static PlanSet WithEarlier(PlanSet context, SpatialStructure space)
    {
        var earlier = space.Zones.SelectMany(zone => zone.Lineage).Select(lineage => lineage.Plan).Distinct(StringComparer.Ordinal)
            .Where(id => context.FindPlan(id) is null && BuiltInPlans.Ids.Contains(id, StringComparer.Ordinal));
        return context with { Plans = [.. context.Plans, .. earlier.Select(id => BuiltInPlans.Load(id).Plans.First(plan => plan.Id == id))] };
    }
}
