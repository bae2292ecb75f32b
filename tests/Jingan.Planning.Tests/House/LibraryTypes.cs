using System.Reflection;
using System.Runtime.CompilerServices;

namespace Jingan.Planning.Tests.House;

/// <summary>The types of the library.</summary>
internal static class LibraryTypes
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(Plan).Assembly;

    /// <summary>Those that users see, nested ones too, by name.</summary>
    public static IReadOnlyList<Type> Public { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Those that stand in the sources; the compiler's own left out.</summary>
    public static IReadOnlyList<Type> Written { get; } = [.. Assembly.GetTypes().Where(IsWritten)];

    /// <summary>Whether the compiler wrote it: accessors, what records get, lambdas.</summary>
    public static bool IsMadeByCompiler(this MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsWritten(Type type) =>
        !type.IsMadeByCompiler() && !type.Name.StartsWith('<') && (type.DeclaringType is not { } outer || IsWritten(outer))
        && type.Namespace?.StartsWith("Jingan.Planning", StringComparison.Ordinal) == true;
}
