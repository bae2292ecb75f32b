using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Jingan.Planning.Tests.House;

/// <summary>No static of the library changes: two threads, or two tests, cannot meet in one.</summary>
public sealed class StaticFieldsTests
{
    private static readonly FieldInfo[] Statics =
        [.. LibraryTypes.Written.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(LibraryTypes.Declared))
            .Where(field => field is { IsStatic: true, IsLiteral: false })];

    /// <summary>Types of others whose values do not change; the type arguments of generic ones are looked at as well.</summary>
    private static readonly HashSet<Type> Immutable =
    [
        typeof(string), typeof(decimal), typeof(Regex), typeof(UTF8Encoding), typeof(LocalDate), typeof(YearMonth), typeof(ReportingPeriod),
        typeof(ImmutableArray<>), typeof(FrozenDictionary<,>), typeof(FrozenSet<>), typeof(SearchValues<>), typeof(ValueList<>),
        typeof(KeyValuePair<,>), typeof(Nullable<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>),
    ];

    /// <summary>What a value works out about itself once, the same whoever asks first, in one byte: nobody can see it change.</summary>
    private static readonly string[] WorkedOutOnce = ["Unit.isReadFromItsSymbol"];

    [Fact]
    public void The_library_has_statics() => Statics.Should().NotBeEmpty();

    [Fact]
    public void Every_static_field_is_readonly() =>
        Statics.Where(field => !field.IsInitOnly).Select(Name).Should().BeEmpty();

    [Fact]
    public void Every_static_field_holds_what_does_not_change() =>
        Statics.Select(field => MutableIn(field, [])).OfType<string>().Should().BeEmpty();

    /// <summary>The way to something that changes; null where there is nothing.</summary>
    private static string? MutableIn(FieldInfo field, HashSet<Type> seen)
    {
        // A table in an array that one type keeps to itself is fine; the array behind a property is not to itself.
        var arraysToo = field.IsPrivate && !field.IsMadeByCompiler();
        return MutableIn(field.FieldType, arraysToo, seen) is { } found ? $"{field.DeclaringType!.Name}.{field.Name} > {found}" : null;
    }

    private static string? MutableIn(Type type, bool arraysToo, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(JsonConverter)) || !seen.Add(type))
            return null;

        if (type.IsArray && arraysToo)
            return MutableIn(type.GetElementType()!, arraysToo, seen);

        if (Immutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
            return type.GenericTypeArguments.Select(argument => MutableIn(argument, arraysToo, seen)).FirstOrDefault(found => found is not null);

        if (type.Assembly != LibraryTypes.Assembly || type.IsInterface)
            return type.ToString();

        return InstanceFields(type)
            .Where(field => field.FieldType != typeof(byte) || !WorkedOutOnce.Contains($"{type.Name}.{field.Name}", StringComparer.Ordinal))
            .Select(field => field.IsInitOnly ? MutableIn(field, seen) : $"{type.Name}.{field.Name}, which is not readonly")
            .FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<FieldInfo> InstanceFields(Type type) =>
        type.GetFields(LibraryTypes.Declared).Where(field => !field.IsStatic)
            .Concat(type.BaseType is { } parent && parent.Assembly == LibraryTypes.Assembly ? InstanceFields(parent) : []);

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}: {field.FieldType}";
}
