using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jingan.Planning.Json;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>Lets <c>System.Text.Json</c> write and read all types of the library, also as properties and items of other types.</summary>
    /// <remarks>
    /// <para>
    /// Data (sets, plans and their parts, periods, units, intervals, words of closed lists) are written with the keys of the file format and
    /// come back equal; what is read wrongly gives a <see cref="JsonException"/> that lists all errors with their paths. A source inside a
    /// value that stands alone names its document.
    /// </para>
    /// <para>
    /// Results (evaluations, comparisons, traces, alignments, readings, diagnostics) are written and cannot be read back, settings are
    /// neither: both say so by a <see cref="NotSupportedException"/>. Numbers that carry values are texts in plain decimal notation.
    /// </para>
    /// <para>
    /// The host's encoder, indentation, naming policy, case, comments, trailing commas and left-out nulls are kept to. No reflection is used:
    /// with a source-generated context, or none, the types of the library are known without being listed there.
    /// </para>
    /// </remarks>
    /// <param name="options">The options; nothing was written with them yet.</param>
    /// <param name="language">The language of sentences; names have both.</param>
    /// <returns>The options themselves.</returns>
    /// <example>
    /// <code>
    /// builder.Services.ConfigureHttpJsonOptions(http => http.SerializerOptions.ConfigureForPlanning());
    /// app.MapGet("/plans/{id}", (string id) => BuiltInPlans.Load(id).FindPlan(id)!.Evaluate(set, asOf));
    /// </code>
    /// </example>
    public static JsonSerializerOptions ConfigureForPlanning(this JsonSerializerOptions options, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(options);
        Given.Defined(language, nameof(language));
        var converters = PlanningConverters.All(language);
        foreach (var converter in converters)
            options.Converters.Add(converter.Converter);

        // Adding to an empty chain would switch the host's own types off where reflection serves them.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Add(new PlanningTypes(converters));

        return options;
    }

    /// <summary>Tells a serializer without reflection which converter a type has.</summary>
    private sealed class PlanningTypes(IReadOnlyList<PlanningConverter> converters) : IJsonTypeInfoResolver
    {
        private readonly Dictionary<Type, PlanningConverter> byType = converters.ToDictionary(converter => converter.Type);

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            byType.TryGetValue(type, out var converter) ? converter.InfoFor(options) : null;
    }
}
