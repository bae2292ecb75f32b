using System.Collections;
using System.Reflection;
using System.Text.Json;
using FsCheck.Fluent;
using Jingan.Planning.Files;
using Jingan.Planning.Json;
using Jingan.Planning.Tests.House;
using Jingan.Planning.Tests.Writing;

namespace Jingan.Planning.Tests.Serialization;

/// <summary>Everything that a caller can hold: it comes back equal, or it is written and refused on reading, or it is refused both ways.</summary>
public sealed class EveryTypeTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlanning();

    private static readonly Dictionary<Type, PlanningConverter> Converters =
        PlanningConverters.All(Language.English).ToDictionary(converter => converter.Type);

    private static readonly Lazy<Samples> Known = new(Samples.OfTheLibrary);

    private static readonly HashSet<Type> Data = [.. DataConverters.All().Select(converter => converter.Type)];

    [Fact]
    public void Every_public_type_that_has_values_has_a_converter() =>
        LibraryTypes.Public
            .Where(type => !type.ContainsGenericParameters && !(type.IsAbstract && type.IsSealed))
            .Where(type => !Converters.ContainsKey(type))
            .Select(type => type.Name).Should().BeEmpty("what has none would be written by its properties and come back as something else");

    [Fact]
    public void Every_value_of_the_data_comes_back_equal() => Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
        AllIn(new RandomModel(seed).Set()).Where(value => Data.Contains(value.GetType())).All(value => IsKept(value, Options)), 60);

    [Theory]
    [InlineData("snake")]
    [InlineData("kebab")]
    [InlineData("upper")]
    [InlineData("web")]
    public void The_data_come_back_equal_under_the_names_of_any_host(string host)
    {
        var options = HostOf(host).ConfigureForPlanning();
        Law.Holds(Gen.Choose(0, int.MaxValue), seed => IsKept(new RandomModel(seed).Set(), options), 60);
    }

    [Fact]
    public void The_samples_hold_every_type_of_data() =>
        Data.Where(type => type.Namespace == "Jingan.Planning" && type is { IsGenericType: false, IsEnum: false, IsAbstract: false })
            .Except(new RandomModel(1).Set().Plans.SelectMany(AllIn).Select(value => value.GetType()))
            .Except(Enumerable.Range(0, 40).SelectMany(seed => AllIn(new RandomModel(seed).Set())).Select(value => value.GetType()))
            .Select(type => type.Name).Should().BeEquivalentTo("PlanSummary", "Region");

    [Fact]
    public void Every_result_is_written_and_refused_on_reading()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in Known.Value.All.Where(value => !value.GetType().IsGenericType && Converters.ContainsKey(value.GetType()) && !IsRefused(value.GetType())))
        {
            if (Fault(value) is { } fault)
                faults.Add(fault);
        }

        string.Join('\n', faults).Should().BeEmpty();
    }

    [Fact]
    public void A_setting_is_refused_both_ways()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(ReadingLimits.Default, Options)).Should().Throw<NotSupportedException>().WithMessage("*setting*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReadingLimits>("{}", Options)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Every_word_of_every_closed_list_comes_back() =>
        LibraryTypes.Public.Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetValues(type).Cast<object>())
            .Where(value => !IsKept(value, Options))
            .Select(value => $"{value.GetType().Name}.{value}").Should().BeEmpty();

    private static JsonSerializerOptions HostOf(string host) => host switch
    {
        "snake" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
        "kebab" => new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper },
        "upper" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true },
        _ => new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip },
    };

    private static bool IsRefused(Type type) => Converters[type].Converter.GetType().Name.StartsWith("Refused", StringComparison.Ordinal);

    private static string? Fault(object value)
    {
        var type = value.GetType();
        try
        {
            var json = JsonSerializer.Serialize(value, type, Options);
            using var read = JsonDocument.Parse(json);
            if (Data.Contains(type) || type.IsEnum)
                return null;

            JsonSerializer.Deserialize(json, type, Options);
            return $"{type.Name} is read back";
        }
        catch (NotSupportedException exception) when (exception.Message.Contains("is a result", StringComparison.Ordinal))
        {
            return null;
        }
        catch (ArgumentException exception)
        {
            // What no file can hold is refused, and says so.
            return exception.Message.StartsWith("This cannot be written", StringComparison.Ordinal) ? null : $"{type.Name}: {exception.Message}";
        }
        catch (Exception exception)
        {
            return $"{type.Name}: {exception.GetType().Name} {exception.Message}";
        }
    }

    private static bool IsKept(object value, JsonSerializerOptions options)
    {
        var json = JsonSerializer.Serialize(value, value.GetType(), options);
        var back = JsonSerializer.Deserialize(json, value.GetType(), options);
        return Equals(back, value)
            ? true
            : throw new InvalidOperationException($"{value.GetType().Name} {value}: {json[..Math.Min(600, json.Length)]} is {back}");
    }

    /// <summary>A value and all that it holds, each once.</summary>
    private static IEnumerable<object> AllIn(object whole)
    {
        var (seen, waiting) = (new HashSet<object>(), new Stack<object>([whole]));
        while (waiting.TryPop(out var value))
        {
            if (value is IEnumerable items and not string)
            {
                foreach (var item in items)
                    waiting.Push(item);
            }

            if (value.GetType().Namespace?.StartsWith("Jingan", StringComparison.Ordinal) != true || !seen.Add(value))
                continue;

            yield return value;
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(value) is { } held and not string && held.GetType() != value.GetType())
                    waiting.Push(held);
            }
        }
    }
}
