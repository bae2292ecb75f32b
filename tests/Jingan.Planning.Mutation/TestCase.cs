using System.Reflection;

namespace Jingan.Planning.Mutation;

/// <summary>One test with its arguments.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record TestCase(MethodInfo Method, object?[] Arguments)
{
    /// <summary>Runs it; whether it passed.</summary>
    public bool Passes()
    {
        try
        {
            var test = Method.IsStatic ? null : Activator.CreateInstance(Method.DeclaringType!, [.. ConstructorArguments()]);
            Method.Invoke(test, Arguments);
            (test as IDisposable)?.Dispose();
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    /// <summary>Tests that print take an ITestOutputHelper; xunit's own keeps what is printed and does no more.</summary>
    private IEnumerable<object?> ConstructorArguments() => Method.DeclaringType!.GetConstructors()[0].GetParameters()
        .Select(parameter => parameter.ParameterType.Name == "ITestOutputHelper" ? DispatchProxyOf(parameter.ParameterType) : null);

    private static object DispatchProxyOf(Type type) => DispatchProxy.Create(type, typeof(Silence));
}
