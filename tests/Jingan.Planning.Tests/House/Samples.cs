using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;
using Jingan.Planning.Tests.Writing;
using Jingan.Planning.Tracing;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.House;

/// <summary>Values to call public members with: what the library itself makes of the built-in plans, and what only a careless caller would give.</summary>
internal sealed class Samples
{
    private const int MostOfAType = 5;
    private const int MostHostileOfAType = 4;
    private const int Deepest = 9;

    private static readonly Dictionary<Type, object?[]> Plain = new()
    {
        [typeof(string)] = ["beds", null, "", " ", "2025", "5%", "万亿元", "\uD800", "a\0b", new string('1', 4000), "79228162514264337593543950335亿元", "9999-12-31"],
        [typeof(decimal)] = [1.5m, 0m, -1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m],
        [typeof(int)] = [1, 0, -1, 2025, 9999, int.MaxValue, int.MinValue],
        [typeof(long)] = [1L, 0L, -1L, long.MaxValue, long.MinValue],
        [typeof(double)] = [1.5, double.NaN, double.PositiveInfinity],
        [typeof(bool)] = [true, false],
        [typeof(char)] = ['a', '\0', '\uD800'],
        [typeof(object)] = ["x", null, 5],
        [typeof(LocalDate)] = [new LocalDate(2025, 12, 31), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default(LocalDate)],
        [typeof(DateInterval)] = [new DateInterval(new(2021, 1, 1), new(2025, 12, 31)), null],
        [typeof(ReadOnlyMemory<byte>)] = [new ReadOnlyMemory<byte>("format: jingan-planning/1\n"u8.ToArray()), ReadOnlyMemory<byte>.Empty, new ReadOnlyMemory<byte>([0xFF, 0, 0xC3])],
        [typeof(byte[])] = ["{}"u8.ToArray(), null, Array.Empty<byte>()],
        [typeof(Encoding)] = [Encoding.UTF8, null],
        [typeof(IFormatProvider)] = [null, System.Globalization.CultureInfo.GetCultureInfo("th-TH")],
        [typeof(StringComparer)] = [StringComparer.Ordinal, null],
        [typeof(JsonSerializerOptions)] = [new JsonSerializerOptions(), null],
        [typeof(CancellationToken)] = [CancellationToken.None],
    };

    private readonly Dictionary<Type, List<object>> found = [];
    private readonly Dictionary<Type, List<object>> hostile = [];
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the library makes of the built-in plans, of wordings, of bad files and of invented plans.</summary>
    public static Samples OfTheLibrary()
    {
        var samples = new Samples();
        var set = BuiltInPlans.LoadAll();
        var (fyp14, fyp15) = (set.FindPlan("jingan-fyp14")!, set.FindPlan("jingan-fyp15")!);
        foreach (var wording in new[] { "3~5", "比2020年增长12.5%左右", "年均增长5%", "不低于全市平均水平", "保持全市前3名", "五年累计新增1.2万个", "进一步完善", "全覆盖", "市下达目标" })
            samples.Add(TargetWording.Read(wording));
        samples.Add(ValueWording.Read("超过2300亿元"));
        samples.Add(PlanEvaluator.Evaluate(fyp14, set, new LocalDate(2026, 1, 31)));
        samples.Add(PlanComparison.Between(fyp14, fyp15, set));
        samples.Add(IndicatorTrace.Of("retail-sales", set));
        samples.Add(PlanAlignment.Between(fyp14, set.FindPlan("jingan-annual-2021")!, set));
        samples.Add(PlanReader.ReadYaml("format: jingan-planning/1\nindicators: [{id: a b, unit: m/s}]\n"));
        samples.Add(PlanFiles.Read([("a.yaml", "format: 5\n"u8.ToArray())]));
        samples.Add(LiteralCheck.Verify(set, _ => null));
        samples.Add(FigureTable.Of(set));
        samples.Add(ValidationRules.All);
        samples.Add(DiagnosticKinds.All);
        samples.Add(BuiltInPlans.Summaries);
        foreach (var type in LibraryTypes.Public.Where(type => !type.ContainsGenericParameters))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => !property.PropertyType.IsByRefLike))
                samples.Add(property.GetValue(null));
        }

        samples.Add(set);
        for (var seed = 0; seed < 20; seed++)
            samples.Add(new RandomModel(seed).Set());
        return samples;
    }

    /// <summary>Everything that was found, sound first, by the name of its type.</summary>
    public IEnumerable<object> All => found.OrderBy(pair => pair.Key.FullName, StringComparer.Ordinal).SelectMany(pair => pair.Value)
        .Concat(hostile.OrderBy(pair => pair.Key.FullName, StringComparer.Ordinal).SelectMany(pair => pair.Value));

    /// <summary>Properties of sound values that threw.</summary>
    public SortedSet<string> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a value, and whatever it holds, as sound.</summary>
    public void Add(object? value, int depth = 0)
    {
        if (value is null or string || value.GetType().IsPrimitive || depth > Deepest || !seen.Add(value))
            return;

        var type = value.GetType();
        if (value is IEnumerable items)
        {
            if (type.Namespace?.StartsWith("Jingan", StringComparison.Ordinal) == true)
                Keep(found, value, MostOfAType);
            foreach (var item in items.Cast<object?>().Take(60))
                Add(item, depth + 1);
        }

        if (type.Namespace?.StartsWith("Jingan", StringComparison.Ordinal) != true)
            return;

        Keep(found, value, MostOfAType);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
            Add(Asked(property, value), depth + 1);
    }

    /// <summary>Takes a value that was made of what no careful caller would give, and was not refused.</summary>
    public void AddHostile(object value) => Keep(hostile, value, MostHostileOfAType);

    /// <summary>Values for a parameter, a sound one first; none where there is no way to have one.</summary>
    public IReadOnlyList<object?> Of(Type type)
    {
        if (Plain.TryGetValue(type, out var plain))
            return plain;

        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return [.. Of(underlying), null];

        if (type.IsEnum)
            return [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Take(3).Select(value => Enum.ToObject(type, value)), Enum.ToObject(type, 99), Enum.ToObject(type, -1)];

        if (type.IsArray && !type.GetElementType()!.IsByRefLike)
            return [.. Lists(type.GetElementType()!), null];

        if (ItemOf(type) is { } item)
            return [.. Lists(item).Select(array => AsList(type, item, array)), null];

        if (type.IsAssignableTo(typeof(ITuple)) && type.IsValueType)
            return Tuples(type);

        List<object?> known = [.. Kept(found, type), .. Kept(hostile, type)];
        if (!type.IsValueType)
            known.Add(null);
        else if (known.Count == 0 || type.Namespace?.StartsWith("Jingan", StringComparison.Ordinal) == true)
            known.Add(RuntimeHelpers.GetUninitializedObject(type));
        return known;
    }

    private object? Asked(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException exception)
        {
            Faults.Add($"{value.GetType().Name}.{property.Name}: {exception.InnerException!.GetType().Name}");
            return null;
        }
    }

    private static IEnumerable<object> Kept(Dictionary<Type, List<object>> values, Type type) =>
        values.OrderBy(pair => pair.Key.FullName, StringComparer.Ordinal).Where(pair => pair.Key.IsAssignableTo(type)).SelectMany(pair => pair.Value.Take(type.IsAbstract ? 2 : int.MaxValue));

    private static void Keep(Dictionary<Type, List<object>> values, object value, int most)
    {
        if (!values.TryGetValue(value.GetType(), out var list))
            values[value.GetType()] = list = [];
        if (list.Count < most)
            list.Add(value);
    }

    private static Type? ItemOf(Type type)
    {
        if (!type.IsGenericType)
            return null;

        var open = type.GetGenericTypeDefinition();
        return open == typeof(ValueList<>) || open == typeof(IEnumerable<>) || open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>)
            || open == typeof(List<>) || open == typeof(IReadOnlySet<>) || open == typeof(IList<>)
            ? type.GetGenericArguments()[0]
            : null;
    }

    private List<Array> Lists(Type item)
    {
        var lists = new List<Array> { ArrayOf(item, []) };
        var values = Of(item);
        if (values.Count > 0)
            lists.Insert(0, ArrayOf(item, [values[0]]));
        foreach (var value in values.Skip(1).TakeLast(4))
            lists.Add(ArrayOf(item, [value]));
        return lists;
    }

    private static Array ArrayOf(Type item, object?[] values)
    {
        var array = Array.CreateInstance(item, values.Length);
        values.CopyTo(array, 0);
        return array;
    }

    private static object AsList(Type type, Type item, Array array)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [array])!;

        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(typeof(List<>).MakeGenericType(item), array)!;
    }

    private List<object?> Tuples(Type type)
    {
        var parts = type.GetGenericArguments().Select(Of).ToList();
        return parts.Exists(values => values.Count == 0)
            ? []
            : [.. Enumerable.Range(0, parts.Max(values => values.Count)).Select(index => Activator.CreateInstance(type, [.. parts.Select(values => values[Math.Min(index, values.Count - 1)])]))];
    }
}
