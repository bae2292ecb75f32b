using Jingan.Planning;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The README's example in code.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        var plans = Workspace.Read("plans");
        foreach (var problem in plans.Diagnostics)
            Console.WriteLine(problem);

        var (before, after) = (plans.Content.FindPlan("river-fyp14")!, plans.Content.FindPlan("river-fyp15")!);
        foreach (var target in after.Evaluate(plans.Content, asOf: new(2031, 1, 31)).Targets)
            Console.WriteLine($"{target.Target.Wording}: {target.Verdict}");
        foreach (var change in before.ChangesTo(after, plans.Content).Changes)
            Console.WriteLine($"{change.Subject} {change.Id}: {change.Kind} {change.Effect}");
        File.WriteAllText("all.yaml", plans.Content.ToYaml());
    }
}
