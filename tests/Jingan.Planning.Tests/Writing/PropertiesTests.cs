using System.Collections;
using System.Reflection;

namespace Jingan.Planning.Tests.Writing;

/// <summary>The sets that are written and read back equal set every property of the data: what no form had would not come back.</summary>
public sealed class PropertiesTests
{
    private const int Models = 400;

    [Fact]
    public void Every_property_of_the_data_takes_several_values_in_the_sets_that_read_back_equal()
    {
        var values = new Dictionary<PropertyInfo, HashSet<string>>();
        for (var seed = 0; seed < Models; seed++)
            Collect(new RandomModel(seed).Set(), values);

        var needed = DataTypes().SelectMany(Settable).ToList();
        needed.Should().HaveCountGreaterThan(100);
        needed.Where(property => !values.TryGetValue(property, out var met) || met.Count < 2)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite);

    /// <summary>The types that a set can hold, those of the library.</summary>
    private static IEnumerable<Type> DataTypes()
    {
        var met = new HashSet<Type>();
        var waiting = new Queue<Type>([typeof(PlanSet)]);
        while (waiting.TryDequeue(out var type))
        {
            if (type.Assembly != typeof(PlanSet).Assembly || type.IsEnum || !met.Add(type))
                continue;

            yield return type;
            foreach (var derived in type.Assembly.GetTypes().Where(other => other.BaseType == type))
                waiting.Enqueue(derived);

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
                waiting.Enqueue(Inner(property.PropertyType));
        }
    }

    private static Type Inner(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var only] ? Inner(only) : type;

    private static void Collect(object thing, Dictionary<PropertyInfo, HashSet<string>> values)
    {
        if (thing is IEnumerable list and not string)
        {
            foreach (var item in list)
                Collect(item!, values);

            return;
        }

        for (var type = thing.GetType(); type is not null && type.Assembly == typeof(PlanSet).Assembly && !type.IsEnum; type = type.BaseType)
        {
            foreach (var property in Settable(type))
            {
                var value = property.GetValue(thing);
                if (!values.TryGetValue(property, out var met))
                    values.Add(property, met = new(StringComparer.Ordinal));

                if (met.Count < 2)
                    met.Add(value is IEnumerable many and not string ? string.Join('|', many.Cast<object>()) : value?.ToString() ?? "");

                if (value is not null)
                    Collect(value, values);
            }
        }
    }
}
