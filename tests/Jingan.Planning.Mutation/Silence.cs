using System.Reflection;

namespace Jingan.Planning.Mutation;

/// <summary>Stands where tests print, and keeps nothing.</summary>
public class Silence : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
}
