using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Jingan.Planning.Tests.House;

/// <summary>
/// The contract of exceptions: a bad call is an <see cref="ArgumentException"/>, <c>Parse</c> may give a <see cref="FormatException"/>, and nothing else is
/// thrown, whatever is given to whichever public member. What is taken is sound: it can be asked for everything that it says.
/// </summary>
public sealed class ArgumentsTests
{
    private const int RandomCalls = 12;

    /// <summary>Members that touch more than their arguments: the file system.</summary>
    private static readonly string[] Elsewhere = ["Workspace.Read", "Workspace.ReadAsync", "Workspace.FilesOf"];

    private static readonly Lazy<Samples> Known = new(Samples.OfTheLibrary);

    /// <summary>The floors that hold it, by namespace.</summary>
    public static TheoryData<string> Floors =>
        [.. LibraryTypes.Public.Select(type => type.Namespace!).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Floors))]
    public void No_public_member_throws_anything_but_argument_exceptions(string floor)
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var calls = 0;
        foreach (var round in new[] { 1, 2 })
        {
            var random = new Random(round);
            foreach (var member in Members().Where(member => member.DeclaringType!.Namespace == floor))
                calls += Try(member, random, faults);
        }

        calls.Should().BeGreaterThan(50);
        faults.UnionWith(Known.Value.Faults);
        string.Join('\n', faults).Should().BeEmpty();
    }

    [Fact]
    public void No_text_of_an_object_depends_on_the_culture()
    {
        var odd = (CultureInfo)CultureInfo.GetCultureInfo("th-TH").Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "minus";
        var before = CultureInfo.CurrentCulture;
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var value in Known.Value.All.Where(value => !value.GetType().IsGenericType && value.GetType().Namespace?.StartsWith("Jingan", StringComparison.Ordinal) == true))
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = value.ToString();
                CultureInfo.CurrentCulture = odd;
                if (value.ToString() != expected)
                    faults.Add($"{value.GetType().Name}: {expected} is {value}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string.Join('\n', faults).Should().BeEmpty();
    }

    private static IEnumerable<MethodBase> Members() => LibraryTypes.Public.Where(type => !type.ContainsGenericParameters && !type.IsEnum)
        .SelectMany(type => type.GetConstructors().Where(made => !type.IsAbstract && !LeavesOut(type, made)).Cast<MethodBase>().Concat(Methods(type)))
        .Where(member => !Elsewhere.Contains($"{member.DeclaringType!.Name}.{member.Name}"))
        .Where(member => member.GetParameters().All(parameter => !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef));

    /// <summary>Whether the compiler lets nobody call a constructor without setting more: reflection would.</summary>
    private static bool LeavesOut(Type type, ConstructorInfo made) =>
        type.IsDefined(typeof(RequiredMemberAttribute)) && !made.IsDefined(typeof(SetsRequiredMembersAttribute));

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.ContainsGenericParameters && !method.ReturnType.IsByRefLike && method.Name != "<Clone>$");

    private static int Try(MethodBase member, Random random, SortedSet<string> faults)
    {
        var receivers = member.IsStatic || member.IsConstructor ? [null] : Known.Value.Of(member.DeclaringType!).Where(receiver => receiver is not null).ToList();
        var pools = member.GetParameters().Select(parameter => Known.Value.Of(parameter.ParameterType)).ToList();
        if (receivers.Count == 0 || pools.Exists(pool => pool.Count == 0))
            return 0;

        var calls = 0;
        foreach (var receiver in receivers)
        {
            foreach (var arguments in Choices(pools, random))
            {
                calls++;
                if (Fault(member, receiver, arguments) is { } fault)
                    faults.Add(fault);
            }
        }

        return calls;
    }

    /// <summary>All sound; then each value of each parameter among sound ones; then any with any.</summary>
    private static IEnumerable<object?[]> Choices(List<IReadOnlyList<object?>> pools, Random random)
    {
        yield return [.. pools.Select(pool => pool[0])];
        for (var index = 0; index < pools.Count; index++)
        {
            foreach (var value in pools[index].Skip(1))
                yield return [.. pools.Select((pool, other) => other == index ? value : pool[0])];
        }

        for (var number = 0; pools.Count > 1 && number < RandomCalls; number++)
            yield return [.. pools.Select(pool => pool[random.Next(pool.Count)])];
    }

    private static string? Fault(MethodBase member, object? receiver, object?[] arguments)
    {
        try
        {
            var target = receiver is not null && member.Name.StartsWith("set_", StringComparison.Ordinal) ? Copy(receiver) : receiver;
            var result = member is ConstructorInfo made ? made.Invoke(arguments) : member.Invoke(target, arguments);
            var said = member.Name.StartsWith("set_", StringComparison.Ordinal) ? target : result;
            if (said?.GetType().Namespace?.StartsWith("Jingan", StringComparison.Ordinal) == true)
            {
                Ask(said);
                if (member.IsConstructor || member.IsStatic || said == target)
                    Known.Value.AddHostile(said);
            }

            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
        {
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is FormatException && member.Name == "Parse")
        {
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is OverflowException && member is { Name: nameof(Unit.Convert), DeclaringType.Name: nameof(Unit) })
        {
            // As documented: there is no number to give.
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return $"{member.DeclaringType!.Name}.{member.Name}: {exception.InnerException!.GetType().Name} in {Place(exception.InnerException)}";
        }
    }

    /// <summary>Reads all that an object says.</summary>
    private static void Ask(object value)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
            property.GetValue(value);
        try
        {
            value.ToString();
            value.GetHashCode();
        }
        catch (Exception exception)
        {
            throw new TargetInvocationException(exception);
        }
    }

    private static object Copy(object value) =>
        value.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(value, null)! : value;

    private static string Place(Exception exception)
    {
        var frame = (exception.StackTrace ?? "").Split('\n').FirstOrDefault(line => line.Contains("Jingan.Planning.", StringComparison.Ordinal)) ?? "?";
        var text = new StringBuilder(frame.Trim());
        var file = frame.LastIndexOf('/');
        return file < 0 ? text.ToString() : frame[(file + 1)..].Trim();
    }
}
