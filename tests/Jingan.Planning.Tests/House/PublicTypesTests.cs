using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.House;

public sealed class PublicTypesTests
{
    private const int LongestText = 400;

    [Fact]
    public void No_public_type_has_a_property_that_can_be_set()
    {
        var settable = from type in LibraryTypes.Public
                       from property in type.GetProperties(LibraryTypes.Declared)
                       where property.SetMethod is { } setter && (setter.IsPublic || setter.IsFamily || setter.IsFamilyOrAssembly) && !IsInit(setter)
                       select $"{type.FullName}.{property.Name}";

        settable.Should().BeEmpty("values are checked where they enter, by the constructor or by init");
    }

    private static bool IsInit(System.Reflection.MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    [Fact]
    public void No_public_type_shows_a_field_that_can_be_set()
    {
        var fields = from type in LibraryTypes.Public
                     where !type.IsEnum
                     from field in type.GetFields(LibraryTypes.Declared)
                     where field is { IsPrivate: false, IsAssembly: false, IsInitOnly: false, IsLiteral: false }
                     select $"{type.FullName}.{field.Name}";

        fields.Should().BeEmpty();
    }

    [Fact]
    public void Every_public_class_is_sealed_or_static_or_closed()
    {
        var open = from type in LibraryTypes.Public
                   where type is { IsClass: true, IsSealed: false } && !(type.IsAbstract && IsClosed(type))
                   select type.FullName;

        open.Should().BeEmpty("nobody outside derives from the library's types");
    }

    [Fact]
    public void What_can_be_parsed_is_parsed_as_the_types_of_NET_are() =>
        LibraryTypes.Public.Where(type => type.GetMethod("Parse", [typeof(string)])?.ReturnType == type)
            .Where(type => !Array.Exists(type.GetInterfaces(), parent => parent == typeof(IParsable<>).MakeGenericType(type)))
            .Should().BeEmpty();

    [Fact]
    public void A_verdict_an_effect_or_a_standing_that_nobody_has_set_claims_nothing() =>
        (default(Verdict), default(MilestoneVerdict), default(ChangeEffect), default(PairStanding), default(LiteralStatus), default(Basis), default(Polarity))
            .Should().Be((Verdict.Undetermined, MilestoneVerdict.NotMentioned, ChangeEffect.Incomparable, PairStanding.Incomparable, LiteralStatus.NoLiteral, Basis.Other, Polarity.None));

    [Fact]
    public void The_text_of_a_value_is_one_short_line_for_the_debugger()
    {
        var texts = Samples.OfTheLibrary().All.Where(value => value.GetType().IsPublic && value is not System.Collections.IEnumerable)
            .Select(value => (value.GetType().Name, Text: value.ToString() ?? ""))
            .Where(value => value.Text.Length > LongestText || value.Text.Contains('\n', StringComparison.Ordinal))
            .Select(value => $"{value.Name}: {value.Text}");

        string.Join('\n', texts).Should().BeEmpty();
    }

    /// <summary>Whether no constructor but the copying one, which a record cannot hide, is to be called from elsewhere.</summary>
    private static bool IsClosed(Type type) => type.GetConstructors(LibraryTypes.Declared)
        .Where(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != type)
        .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);
}
