using System.Reflection;
using Jingan.Planning.Checks;
using Jingan.Planning.Files;
using Jingan.Planning.Tests.House;

namespace Jingan.Planning.Tests.Schema;

/// <summary>The reference page of the format is what its forms say.</summary>
/// <remarks>
/// Where the format changes, the failing test has written the new text to <c>artifacts/house/FORMAT.received.md</c>:
/// put it between the two marks in <c>seeds/FORMAT.md</c>.
/// </remarks>
public sealed class FormatReferenceTests
{
    private const string Begin = "<!-- format: made by FormatReferenceTests -->\n";
    private const string End = "<!-- end of format -->";
    private const string ReceivedFile = "artifacts/house/FORMAT.received.md";
    private const string ExampleFile = "tests/Jingan.Planning.Tests/Schema/every-key.yaml";

    /// <summary>Which kinds of zones there are is a closed list; a pattern counts some of them.</summary>
    private const string FormWithAKeyForEachWord = "counts";

    private static string Example => File.ReadAllText(Repository.PathTo(ExampleFile)).ReplaceLineEndings("\n");

    [Fact]
    public void The_page_is_made_of_the_forms()
    {
        var expected = FormatReference.Write(Example);
        var page = File.ReadAllText(Repository.PathTo("seeds/FORMAT.md")).ReplaceLineEndings("\n");
        var written = page.Split(Begin) is [_, var behind] && behind.Split(End) is [var found, _] ? found : "(nothing)";
        if (written == expected)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(ReceivedFile))!);
        File.WriteAllText(Repository.PathTo(ReceivedFile), expected);
        Assert.Fail($"The reference of the format is not what the forms say; what it should be stands in {ReceivedFile}.");
    }

    [Fact]
    public void The_example_has_no_problem() =>
        PlanFiles.Read([("every-key.yaml", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(Example))]).Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_example_uses_every_key()
    {
        var examples = FormExamples.Of(Example);
        var unused = from form in FormatReference.AllForms()
                     where form.Name != FormWithAKeyForEachWord
                     from key in form.Keys
                     where examples.Find(form, key) is null
                     select $"{form.Name}.{key.Name}";
        unused.Should().BeEmpty();
    }

    [Fact]
    public void Every_closed_list_has_Chinese_words_for_each_of_its_words()
    {
        var lists = FormatReference.AllForms().SelectMany(form => form.Keys).SelectMany(key => key.Notation.Shapes).OfType<Shape.Words>();
        lists.Where(words => words.Listed is not null).SelectMany(words => words.Listed!()).Where(word => word.Chinese.Count == 0)
            .Select(word => word.Word).Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    /// <summary>So a new key is a change of two files: its form, and the thing that has the property.</summary>
    [Fact]
    public void A_key_stands_beside_what_reads_it_and_what_writes_it()
    {
        const BindingFlags Every = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var owners = typeof(PlanReader).Assembly.GetTypes()
            .Where(type => type.GetFields(Every).Any(field => typeof(Key).IsAssignableFrom(field.FieldType) || typeof(Key[]).IsAssignableFrom(field.FieldType)))
            .Where(type => type.Namespace == typeof(Key).Namespace && type.IsAbstract && type.IsSealed)
            .ToList();

        owners.Should().HaveCountGreaterThan(15);
        owners.Where(type => !Has(type, "Read") || !Has(type, "Write")).Select(type => type.Name).Should().BeEmpty();

        bool Has(Type type, string verb) => type.GetMethods(Every).Any(method => method.Name.StartsWith(verb, StringComparison.Ordinal));
    }

    [Fact]
    public void No_other_file_makes_keys() =>
        Repository.SourcesIn("src/Jingan.Planning")
            .Where(source => source.Path.Contains("/Files/", StringComparison.Ordinal) && !source.Path.Contains("/Files/Forms/", StringComparison.Ordinal))
            .Where(source => KeyMakers.Any(maker => File.ReadAllText(Repository.PathTo(source.Path)).Contains(maker, StringComparison.Ordinal)))
            .Select(source => source.Path).Should().BeEmpty();

    private static readonly string[] KeyMakers = ["Key.Optional(", "Key.Required(", "Key.Of(", "Key.List(", "Key.Mapping("];
}
