using System.Reflection;
using System.Text.RegularExpressions;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.House;

/// <summary>Chinese and English are made of the same arguments, and neither holds words of the other.</summary>
public sealed partial class MessageLawTests
{
    private static IEnumerable<MessageTemplate> Templates
    {
        get
        {
            const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var type in typeof(Message).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            {
                foreach (var one in type.GetFields(All).Where(one => one.FieldType == typeof(MessageTemplate)))
                    yield return (MessageTemplate)one.GetValue(null)!;
            }

            foreach (var gap in Enum.GetValues<GapReason>())
            {
                yield return PaceSentences.Of(gap, isReached: true);
                yield return PaceSentences.Of(gap, isReached: false);
                foreach (var (isBoth, isUpper) in new[] { (true, true), (false, true), (false, false) })
                    yield return TemplateOf(AlignmentMessages.Worded(gap, isBoth, isUpper));
            }
        }
    }

    [Fact]
    public void Both_languages_take_the_same_arguments() =>
        Templates.Where(template => !PlacesIn(template.Zh).SetEquals(PlacesIn(template.En))).Select(template => $"{template.Zh} | {template.En}").Should().BeEmpty();

    [Fact]
    public void No_template_holds_words_of_the_other_language() =>
        Templates.Where(template => Latin().IsMatch(template.Zh) || Han().IsMatch(template.En)).Select(template => $"{template.Zh} | {template.En}").Should().BeEmpty();

    [Fact]
    public void No_word_for_a_change_holds_words_of_the_other_language() =>
        ChangeWords.Kinds.Select(word => word.Words).Concat(ChangeWords.Effects.Select(word => word.Words)).Concat(ChangeWords.Subjects.Select(word => word.Words))
            .Concat(ChangeWords.Reasons.Select(word => word.Words)).Where(words => Latin().IsMatch(words.Zh) || words.En is null || Han().IsMatch(words.En)).Should().BeEmpty();

    [Fact]
    public void No_problem_is_told_in_English_with_Chinese_words() =>
        DiagnosticKind.All.SelectMany(kind => new[] { kind.Meaning, kind.Advice })
            .Where(words => words.En is null || Han().IsMatch(Unquoted(words.En))).Select(words => $"{words.Zh} | {words.En}").Should().BeEmpty();

    public static TheoryData<string> Places =>
        [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Evaluation", "Held")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Places))]
    public void What_is_said_of_a_place_has_the_same_numbers_and_no_words_of_the_other_language(string place)
    {
        var set = Planning.Workspace.Read(Path.Combine(AppContext.BaseDirectory, "Evaluation", "Held", place)).Content;
        Faults(set).Should().BeEmpty();
    }

    [Fact]
    public void What_is_said_of_the_built_in_plans_has_the_same_numbers_and_no_words_of_the_other_language() => Faults(BuiltInPlans.LoadAll()).Should().BeEmpty();

    private static List<string> Faults(PlanSet set)
    {
        string[] data = [.. DataOf(set).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];
        return [.. MessagesOf(set).Distinct().Where(message => message.Id != "inferred-by-author" && !IsFair(message, data)).Select(message => $"{message.Id}: {message.Zh} | {message.En}")];
    }

    private static bool IsFair(Message message, string[] data)
    {
        var (zh, en) = (Without(message.Zh, data), Without(message.En, data));
        return !Latin().IsMatch(zh) && !Han().IsMatch(en) && !Interval().IsMatch(zh) && !Interval().IsMatch(en) && SaidNumbers.In(message.Zh).SequenceEqual(SaidNumbers.In(message.En));
    }

    private static IEnumerable<Message> MessagesOf(PlanSet set)
    {
        foreach (var plan in set.Plans)
        {
            foreach (var asOf in new[] { plan.Period.Start.PlusDays(200), plan.Period.End.PlusDays(40) })
            {
                foreach (var method in Enum.GetValues<ProgressMethod>())
                {
                    var evaluation = plan.Evaluate(set, asOf, new() { Method = method });
                    foreach (var target in evaluation.Targets.Concat(evaluation.Promises))
                    {
                        var explained = target.Explain();
                        foreach (var message in new[] { explained.Message, explained.Inferred, explained.Sentence?.Text }.Concat(explained.Steps.Select(step => step.Text)).OfType<Message>())
                            yield return message;
                    }
                }
            }

            foreach (var other in set.Plans)
            {
                foreach (var pair in PlanAlignment.Between(plan, other, set).Pairs)
                    yield return pair.Message;
            }
        }

        foreach (var indicator in set.Indicators)
        {
            foreach (var point in IndicatorTrace.Of(indicator.Id, set).Points)
            {
                if ((point as TracedTarget)?.Numbers.Gap?.Message is { } gap)
                    yield return gap;
            }
        }
    }

    private static IEnumerable<string> DataOf(PlanSet set)
    {
        var names = set.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.Definition }.Concat(indicator.Breaks.Select(change => change.Note)))
            .Concat(set.Plans.SelectMany(plan => plan.Space?.Zones ?? []).Select(zone => zone.Name));
        var targets = set.Plans.SelectMany(plan => plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets))).ToList();
        return names.OfType<Name>().SelectMany(name => new[] { name.Zh, name.En?.TrimEnd('.'), name.Zh.TrimEnd('。') }).OfType<string>()
            .Concat(targets.SelectMany(WordsOf))
            .Concat(set.Observations.Select(seen => seen.Wording)).Concat(set.Observations.SelectMany(seen => new[] { seen.Place?.Name, seen.Place?.ToString() }).OfType<string>())
            .Concat(set.Indicators.Select(indicator => indicator.Id)).Concat(set.Indicators.Select(indicator => indicator.Unit.Symbol));
    }

    /// <summary>What a target's words say: its wording, its scope, its reason, and what its aim names.</summary>
    private static IEnumerable<string> WordsOf(Target target)
    {
        yield return target.Wording;
        if (target.Scope is { } scope)
            yield return scope.Words;

        if (target.Basis?.InferredFrom is { } reason)
        {
            yield return reason.Zh;
            yield return reason.En ?? "";
        }

        var statements = target.Aim is CompositeStatement several ? several.Parts.Select(part => part.Statement) : [target.Aim];
        foreach (var reference in statements.OfType<ReferenceStatement>())
            yield return reference.Whose ?? "";

        foreach (var part in (target.Aim as CompositeStatement)?.Parts ?? [])
            yield return part.Subject ?? "";
    }

    private static string Without(string text, string[] data)
    {
        text = Unquoted(text);
        foreach (var known in data)
            text = text.Replace(known, "", StringComparison.Ordinal);

        return Measures().Replace(text, "");
    }

    private static string Unquoted(string text) => Quoted().Replace(text, "");

    private static HashSet<string> PlacesIn(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    private static MessageTemplate TemplateOf(Message message) =>
        (MessageTemplate)typeof(Message).GetField("template", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(message)!;

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1_000)]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.None, 1_000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"[\u4e00-\u9fff]", RegexOptions.None, 1_000)]
    private static partial Regex Han();

    [GeneratedRegex("“[^”]*”|'[^']*'|「[^」]*」", RegexOptions.None, 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"∞|[\[(]-?[\d.]+, \d", RegexOptions.None, 1_000)]
    private static partial Regex Interval();

    /// <summary>Units of which English shows the Chinese sign in brackets.</summary>
    [GeneratedRegex(@"\([\u4e00-\u9fff]+\)", RegexOptions.None, 1_000)]
    private static partial Regex Measures();
}
