using System.Text;
using Jingan.Planning.Checks;
using Jingan.Planning.Fuzz.Inputs;
using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Sends inputs through every door that takes a file, and what was read through those that take plans.</summary>
internal sealed class Trial(FuzzFormat format, IReadOnlyList<byte[]> corpus)
{
    /// <summary>One input of so many is also read together with another file and with itself.</summary>
    private const int FilesTogether = 5;

    private readonly string name = format == FuzzFormat.Json ? "input.json" : "input.yaml";
    private readonly byte[] other = corpus.OrderBy(text => Math.Abs(text.Length - 4_000)).First();
    private readonly Use use = new(BuiltInPlans.LoadAll());

    /// <summary>What the inputs took.</summary>
    public Costs Costs { get; } = new();

    /// <summary>Whether the last input was read without an error.</summary>
    public bool WasSound { get; private set; }

    /// <summary>Compiles what is going to run, so that no input pays for it.</summary>
    public void WarmUp()
    {
        foreach (var text in corpus)
        {
            try
            {
                Send(text);
            }
            catch (Exception)
            {
                // Such a text fails again as an input; here nothing is judged.
            }
        }
    }

    /// <summary>What went wrong; null where nothing did.</summary>
    public string? Of(FuzzInput input)
    {
        try
        {
            return Costs.Measure(input.Bytes.Length, () => Send(input.Bytes));
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private void Send(byte[] bytes)
    {
        var read = Read(bytes);
        WasSound = !read.HasErrors;
        AgreeOnText(bytes, read);
        var kept = PlanReader.Read(bytes, name, unknownKeys: UnknownKeys.Keep);
        _ = PlanFiles.Read([(name, bytes)]).Diagnostics.Count;
        _ = AcceptList.ReadYaml(bytes, name).Diagnostics.Count;
        foreach (var problem in read.Diagnostics)
            _ = (problem.ToString(Language.Chinese), read.TryLocate(problem.Path, out _, out _));

        if (bytes.Length % FilesTogether == 0)
            use.Check(PlanFiles.Read([(name, bytes), ("other", other), (name, bytes)]).Content, isSound: false);
        use.Check(read.Content, isSound: !read.HasErrors);
        if (!kept.HasErrors)
            RoundTrip.Check(kept.Content, kept.Extensions);
    }

    private ReadResult Read(byte[] bytes) => format == FuzzFormat.Json ? PlanReader.ReadJson(bytes, name) : PlanReader.ReadYaml(bytes, name);

    /// <summary>The same text gives the same, as bytes and as a string.</summary>
    private void AgreeOnText(byte[] bytes, ReadResult read)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || bytes.Length > 3_000_000)
            return;

        var text = Encoding.UTF8.GetString(bytes);
        var again = format == FuzzFormat.Json ? PlanReader.ReadJson(text, name) : PlanReader.ReadYaml(text, name);
        if (again.HasErrors != read.HasErrors || !again.Content.Equals(read.Content))
            throw new InvalidDataException("bytes and string differ");
    }
}
