namespace Jingan.Planning.Cli.Text;

/// <summary>What of an evaluation is shown.</summary>
/// <param name="Promises">Whether each target of a commitment has a row.</param>
/// <param name="Steps">Whether the steps of each verdict are shown.</param>
/// <param name="Bars">Whether small bars are drawn.</param>
internal sealed record EvaluationView(bool Promises, bool Steps, bool Bars);
