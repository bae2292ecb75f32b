using System.Runtime.CompilerServices;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>One thing that has to hold in a set of well-formed things; the property that holds it is named as that sentence.</summary>
public sealed class ValidationRule
{
    private readonly Action<RuleContext, Findings> check;

    /// <summary>Creates a rule of your own.</summary>
    /// <param name="id">The id that its problems carry, such as XX0001: letters and digits, and none of this library's own.</param>
    /// <param name="severity">How bad its problems are.</param>
    /// <param name="meaning">What is wrong where it does not hold, in one sentence.</param>
    /// <param name="check">Gives every place in a set where it does not hold; called once a validation.</param>
    /// <param name="name">Its name, as a sentence without spaces; the name of the property that it is written in.</param>
    /// <exception cref="ArgumentException">The id is one of the library's, or has other characters; or the name is blank.</exception>
    public ValidationRule(
        string id, Severity severity, Name meaning, Func<PlanSet, IEnumerable<Finding>> check, [CallerMemberName] string name = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!id.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"The id '{id}' is not made of letters and digits.", nameof(id));

        if (DiagnosticKinds.Find(id) is not null)
            throw new ArgumentException($"The id '{id}' stands for a problem of the library.", nameof(id));

        Kind = new(id, severity, new(meaning.Zh, meaning.In(Language.English)), new("{0}", "{0}"), name);
        Name = name;
        this.check = (context, findings) =>
        {
            foreach (var finding in check(context.Set))
                findings.Report(context.SubjectOf(finding.Subject), finding.Path, new Phrase(finding.Chinese ?? finding.Message, finding.Message));
        };
    }

    internal ValidationRule(DiagnosticKind kind, Action<RuleContext, Findings> check, [CallerMemberName] string name = "")
    {
        Kind = kind;
        Name = name;
        this.check = check;
    }

    /// <summary>The id that its problems carry.</summary>
    public string Id => Kind.Id;

    /// <summary>What has to hold, as a sentence without spaces: EveryTargetIsAboutADefinedIndicator.</summary>
    public string Name { get; }

    /// <summary>How bad its problems are.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>What is wrong where it does not hold, in one sentence, in both languages.</summary>
    public Name Meaning => Kind.Meaning;

    internal DiagnosticKind Kind { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";

    internal ValidationRule AtSeverity(Severity severity) => new(Kind.AtSeverity(severity), check, Name);

    internal void Check(RuleContext context, IPlaces places) => check(context, new(Kind, places));
}
