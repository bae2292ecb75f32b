using System.Reflection;
using System.Text;

namespace Jingan.Planning.Tests.House;

/// <summary>The public API as one text: a type a paragraph, a member a line, both in ordinal order.</summary>
internal static class ApiText
{
    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var parents = new[] { type.BaseType }.Where(parent => parent is { IsValueType: false } && parent != typeof(object) && parent != typeof(Enum) && parent != typeof(ValueType))
            .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(_ => !type.IsEnum).OrderBy(parent => parent.FullName, StringComparer.Ordinal))
            .Select(parent => TypeText.Of(parent!));
        var list = string.Join(", ", parents);
        return $"{Kind(type)} {type.Namespace}.{TypeText.Of(type)}{(list.Length == 0 ? "" : " : " + list)}";
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("PrintMembers", LibraryTypes.Declared) is { } print && print.IsMadeByCompiler() ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {record}class",
            _ => $"{(type.IsSealed ? "sealed " : "")}{record}class",
        };
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => FormattableString.Invariant($"{field.Name} = {field.GetRawConstantValue()}"));

        return type.GetMembers(LibraryTypes.Declared).Select(OfMember).OfType<string>();
    }

    private static string? OfMember(MemberInfo member) => member switch
    {
        { Name: "EqualityContract" } => null,
        ConstructorInfo made when IsSeen(made) && !IsCopy(made) => $"{Access(made)}{made.DeclaringType!.Name.Split('`')[0]}({Parameters(made)})",
        MethodInfo method when IsSeen(method) && !IsAccessor(method) && !method.IsMadeByCompiler() => OfMethod(method),
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsSeen) => OfProperty(property),
        FieldInfo field when field.IsPublic || field.IsFamily => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field)} {field.Name}",
        EventInfo raised => $"event {TypeText.Of(raised.EventHandlerType!)} {raised.Name}",
        _ => null,
    };

    private static string OfMethod(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Access(method)}{Dispatch(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}{generics}({Parameters(method)})";
    }

    private static string OfProperty(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true);
        var name = property.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{string.Join(", ", parameters.Select(TypeText.Of))}]" : property.Name;
        var setter = property.SetMethod is { } set && IsSeen(set) ? $" {Access(set)}set;" : "";
        return $"{Access(accessors[0])}{Dispatch(accessors[0])}{TypeText.Of(property)} {name} {{ get;{setter} }}";
    }

    private static string Access(MethodBase member) => member.IsPublic ? "" : "protected ";

    private static string Dispatch(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true, DeclaringType.IsInterface: false } => "abstract ",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false, DeclaringType.IsInterface: false } => "virtual ",
        _ => "",
    };

    private static string Parameters(MethodBase member) => string.Join(", ", member.GetParameters().Select(TypeText.Of));

    private static bool IsSeen(MethodBase member) => member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo made) => made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
