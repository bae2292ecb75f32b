using System.Text;
using Jingan.Planning.Checks;
using Jingan.Planning.Files;
using Jingan.Planning.Fuzz.Inputs;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Sends inputs through every door that takes a file, and what was read through those that take plans.</summary>
internal sealed class Trial
{
    /// <summary>One input of so many is also read together with another file and with itself.</summary>
    private const int FilesTogether = 5;

    private readonly FuzzFormat format;
    private readonly IReadOnlyList<byte[]> corpus;
    private readonly string name;
    private readonly byte[] other;
    private readonly Use use;

    public Trial(FuzzFormat format, IReadOnlyList<byte[]> corpus)
    {
        (this.format, this.corpus) = (format, corpus);
        name = format == FuzzFormat.Json ? "input.json" : "input.yaml";
        other = corpus.OrderBy(text => Math.Abs(text.Length - 4_000)).First();
        use = new(BuiltInPlans.LoadAll(), Costs);
    }

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
        var read = Costs.Stage("read", () => Read(bytes));
        WasSound = !read.HasErrors;
        Costs.Stage("read as text", () => AgreeOnText(bytes, read));
        var kept = Costs.Stage("read with unknown keys", () => PlanReader.Read(bytes, name, keepsUnknownKeys: true));
        Costs.Stage("read as files", () => PlanFiles.Read([(name, bytes)]).Diagnostics.Count);
        Costs.Stage("read as list", () => AcceptList.ReadYaml(bytes, name).Diagnostics.Count);
        Costs.Stage("say", () => read.Diagnostics.Sum(problem => problem.ToString(Language.Chinese).Length + (read.TryLocate(problem.Path, out _, out _) ? 1 : 0)));

        if (bytes.Length % FilesTogether == 0)
            use.Check(PlanFiles.Read([(name, bytes), ("other", other), (name, bytes)]).Content, isSound: false);
        use.Check(read.Content, isSound: !read.HasErrors);
        Costs.Stage("tool", () => ToolTrial.Run(bytes));
        if (!kept.HasErrors)
            Costs.Stage("write unknown keys", () => RoundTrip.Check(kept.Content, kept.Extensions));
    }

    private ReadResult Read(byte[] bytes) => format == FuzzFormat.Json ? PlanReader.ReadJson(bytes, name) : PlanReader.ReadYaml(bytes, name);

    /// <summary>The same text gives the same, as bytes and as a string.</summary>
    private bool AgreeOnText(byte[] bytes, ReadResult read)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || bytes.Length > 3_000_000)
            return false;

        var text = Encoding.UTF8.GetString(bytes);
        var again = format == FuzzFormat.Json ? PlanReader.ReadJson(text, name) : PlanReader.ReadYaml(text, name);
        if (again.HasErrors != read.HasErrors || !again.Content.Equals(read.Content))
            throw new InvalidDataException("bytes and string differ");
        return true;
    }
}
