using System.Reflection;
using System.Runtime.CompilerServices;

namespace Jingan.Planning.Tests.House;

/// <summary>Types as C# writes them, with what may be null.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    /// <summary>A parameter with its modifiers, name and default; a return value without.</summary>
    public static string Of(ParameterInfo parameter)
    {
        var type = Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
        return parameter.Position < 0 ? type : $"{Modifier(parameter)}{type} {parameter.Name}{Default(parameter)}";
    }

    /// <summary>Where nothing says what may be null.</summary>
    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? nulls)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nulls?.ElementType ?? nulls);

        // Of a T that may be anything, reflection always says that it may be null.
        if (type.IsGenericParameter)
            return type.Name;

        var mark = nulls is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value, null) + "?";

        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nulls?.ElementType)}[]{mark}";

        return Name(type, nulls) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nulls)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;

        var outer = type.DeclaringType is { IsGenericType: false } declaring ? Name(declaring, null) + "." : "";
        if (!type.IsGenericType)
            return outer + type.Name;

        var known = nulls?.GenericTypeArguments;
        var arguments = type.GetGenericArguments().Select((argument, index) => Of(argument, known?.Length > index ? known[index] : null));
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";
    }

    private static string Modifier(ParameterInfo parameter)
    {
        if (parameter.ParameterType.IsByRef)
            return parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";

        if (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)))
            return "params ";

        return parameter is { Position: 0, Member: MethodInfo method } && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
    }

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: null } when parameter.ParameterType.IsValueType => " = default",
        { DefaultValue: null } => " = null",
        { DefaultValue: string text } => $" = \"{text}\"",
        { DefaultValue: bool truth } => truth ? " = true" : " = false",
        _ => FormattableString.Invariant($" = {parameter.DefaultValue}"),
    };
}
