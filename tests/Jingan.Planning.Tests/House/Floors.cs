namespace Jingan.Planning.Tests.House;

/// <summary>The floors of the library from the ground up, and which of those below each one may name.</summary>
/// <remarks>Whoever adds a floor, or a first reference from one to another, says so here: that is a decision about the design.</remarks>
internal static class Floors
{
    /// <summary>A floor (a folder, and a namespace of the same name but for the two that are the root), and what it may name.</summary>
    public static IReadOnlyList<(string Floor, string[] MayName)> Table { get; } =
    [
        Of("Model", ""),
        Of("Wording", "Model"),
        Of("Files", "Model Wording"),
        Of("Measuring", "Model"),
        Of("Evaluation", "Model Measuring"),
        Of("Comparison", "Model Measuring"),
        Of("Tracing", "Model Measuring"),
        Of("Checks", "Model Measuring Files Comparison"),
        Of("Tables", "Model Files"),
        Of("BuiltIn", "Model Measuring Files"),
        Of("Workspace", "Model Files Checks BuiltIn"),
        Of("Json", "Model Wording Files Measuring Evaluation Comparison Tracing Checks Tables"),
    ];

    /// <summary>The rooms of the model, and which of those below each one may name.</summary>
    public static IReadOnlyList<(string Floor, string[] MayName)> Rooms { get; } =
    [
        Of("Text", ""),
        Of("Time", "Text"),
        Of("Quantities", "Text"),
        Of("Indicators", "Text Quantities"),
        Of("Messages", "Text Time Quantities"),
        Of("Aims", "Text Time Quantities Indicators Messages"),
        Of("Space", "Text Quantities"),
        Of("Observations", "Text Time Quantities Aims Space"),
        Of("Plans", "Text Time Quantities Indicators Aims Observations Space"),
        Of("Paths", "Text Time Quantities Indicators Aims Observations Space Plans"),
    ];

    private static (string Floor, string[] MayName) Of(string floor, string mayName) =>
        (floor, mayName.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
