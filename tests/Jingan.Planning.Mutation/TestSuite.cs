using System.Reflection;

namespace Jingan.Planning.Mutation;

/// <summary>The tests of an assembly whose classes a word of the filter names; facts and theories of xunit, found by the names of their attributes.</summary>
internal sealed class TestSuite
{
    private readonly List<TestCase> cases = [];
    private readonly FieldInfo active;

    /// <param name="path">The built tests.</param>
    /// <param name="filter">The words.</param>
    /// <param name="mutant">The mutant with which everything is built that is built once; 0 for none.</param>
    public TestSuite(string path, IReadOnlyList<string> filter, int mutant)
    {
        var assembly = Assembly.LoadFrom(path);
        var library = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(path)!, "Jingan.Planning.dll"));
        active = library.GetType("Jingan.Planning.MutantSwitch")!.GetField("active", BindingFlags.NonPublic | BindingFlags.Static)!;
        active.SetValue(null, mutant);
        foreach (var type in assembly.GetTypes().Where(type => filter.Any(word => type.FullName!.Contains(word, StringComparison.Ordinal))))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
                cases.AddRange(CasesOf(method));
        }
    }

    public int Count => cases.Count;

    /// <summary>Runs the tests with a mutant on, up to the first that fails.</summary>
    /// <param name="mutant">The mutant; 0 for none.</param>
    /// <returns>The test that fails; null where all pass.</returns>
    public string? FirstFailure(int mutant)
    {
        active.SetValue(null, mutant);
        for (var index = 0; index < cases.Count; index++)
        {
            if (cases[index].Passes())
                continue;

            // What failed last is the likeliest to fail next.
            var failed = cases[index];
            cases.RemoveAt(index);
            cases.Insert(0, failed);
            return failed.Method.Name;
        }

        return null;
    }

    private static IEnumerable<TestCase> CasesOf(MethodInfo method)
    {
        var attributes = method.GetCustomAttributesData();
        if (attributes.Any(attribute => attribute.AttributeType.Name == "FactAttribute"))
            yield return new(method, []);

        if (!attributes.Any(attribute => attribute.AttributeType.Name == "TheoryAttribute"))
            yield break;

        foreach (var attribute in attributes)
        {
            foreach (var row in RowsOf(attribute, method))
                yield return new(method, row);
        }
    }

    private static IEnumerable<object?[]> RowsOf(CustomAttributeData attribute, MethodInfo method) => attribute.AttributeType.Name switch
    {
        "InlineDataAttribute" => [InlineRow(attribute, method)],
        "MemberDataAttribute" => MemberRows((string)attribute.ConstructorArguments[0].Value!, attribute, method),
        _ => [],
    };

    private static object?[] InlineRow(CustomAttributeData attribute, MethodInfo method)
    {
        var values = attribute.ConstructorArguments[0].Value is IReadOnlyCollection<CustomAttributeTypedArgument> list ? list.Select(Value).ToArray() : [null];
        return [.. method.GetParameters().Select((parameter, index) =>
            parameter.IsDefined(typeof(ParamArrayAttribute)) && !(index < values.Length && values[index] is object?[]) ? Converted(values.Skip(index).ToArray(), parameter.ParameterType)
            : index < values.Length ? Converted(values[index], parameter.ParameterType)
            : parameter.DefaultValue)];
    }

    private static IEnumerable<object?[]> MemberRows(string member, CustomAttributeData attribute, MethodInfo method)
    {
        var type = attribute.NamedArguments.FirstOrDefault(argument => argument.MemberName == "MemberType").TypedValue.Value as Type ?? method.DeclaringType!;
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var rows = type.GetProperty(member, Any)?.GetValue(null) ?? type.GetField(member, Any)?.GetValue(null) ?? type.GetMethod(member, Any)?.Invoke(null, null);
        return (IEnumerable<object?[]>)rows!;
    }

    private static object? Value(CustomAttributeTypedArgument argument) =>
        argument.Value is IReadOnlyCollection<CustomAttributeTypedArgument> list ? list.Select(item => item.Value).ToArray()
        : argument.ArgumentType.IsEnum ? Enum.ToObject(argument.ArgumentType, argument.Value!)
        : argument.Value;

    /// <summary>Numbers are widened as a call would widen them.</summary>
    private static object? Converted(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value is object?[] items && plain.IsArray)
        {
            var array = Array.CreateInstance(plain.GetElementType()!, items.Length);
            Array.Copy(items, array, items.Length);
            return array;
        }

        return value is IConvertible && plain.IsPrimitive && value.GetType() != plain ? Convert.ChangeType(value, plain, System.Globalization.CultureInfo.InvariantCulture) : value;
    }
}
