using System.Text;
using Jingan.Planning.Fuzz;
using Jingan.Planning.Fuzz.Differential;

namespace Jingan.Planning.Tests.Files.Tape;

/// <summary>What tapes say of seeds, test files and edits of them is what YamlDotNet and <c>JsonDocument</c> say; the fuzz program tries more.</summary>
public sealed class DifferentialTests
{
    private const int Texts = 2_000;

    [Theory]
    [InlineData("*.yaml", false)]
    [InlineData("*.json", true)]
    public void Whole_files_are_read_as_other_parsers_read_them(string pattern, bool isJson)
    {
        var trial = new TapeTrial();

        Corpus(pattern).Select(text => trial.Of(text, FormatOf(isJson))).OfType<string>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("*.yaml", false)]
    [InlineData("*.json", true)]
    public void Edited_pieces_of_files_are_read_as_other_parsers_read_them(string pattern, bool isJson)
    {
        var seed = Environment.TickCount & int.MaxValue;
        var (windows, trial) = (new Windows(Corpus(pattern), FormatOf(isJson)), new TapeTrial());
        for (var number = 0; number < Texts; number++)
        {
            var text = windows.Make(seed, number);

            trial.Of(text, FormatOf(isJson)).Should().BeNull($"seed {seed}, text {number}:\n{Encoding.UTF8.GetString(text)}");
        }

        trial.Sound.Should().BeGreaterThan(Texts / 10);
    }

    [Fact]
    public void Every_seed_is_everyday_YAML()
    {
        var trial = new TapeTrial();
        var seeds = Files("Seeds", "*.yaml").ToList();

        foreach (var seed in seeds)
            trial.Of(File.ReadAllBytes(seed), FuzzFormat.Yaml).Should().BeNull(seed);

        trial.Taken.Should().Be(seeds.Count).And.BePositive();
    }

    private static FuzzFormat FormatOf(bool isJson) => isJson ? FuzzFormat.Json : FuzzFormat.Yaml;

    private static List<byte[]> Corpus(string pattern) =>
        [.. Files("Seeds", pattern).Concat(Files("Cases", pattern)).Concat(Files("Writing", pattern)).Select(File.ReadAllBytes)];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
