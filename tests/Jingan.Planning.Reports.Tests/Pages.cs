using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Pages made once for many tests.</summary>
internal static class Pages
{
    public static readonly LocalDate Day = new(2026, 1, 31);
    public static readonly PlanSet BuiltIn = BuiltInPlans.LoadAll();

    private static readonly Lazy<PlanSet> Invented = new(() => Read("yunting-fyp15.yaml"));
    private static readonly Lazy<PlanSet> Generations = new(() => Read("xiwan-fyp14.yaml", "xiwan-fyp15.yaml"));

    public static PlanSet Yunting => Invented.Value;

    /// <summary>Two generations of a place that does not exist.</summary>
    public static PlanSet Xiwan => Generations.Value;

    public static string XiwanShapes => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plans", "xiwan.geojson"));

    public static TheoryData<string, Language> All
    {
        get
        {
            var all = new TheoryData<string, Language>();
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                foreach (var plan in BuiltIn.Plans)
                    all.Add(plan.Id, language);
                all.Add("yunting-fyp15", language);
                all.Add("xiwan-fyp15", language);
            }

            return all;
        }
    }

    public static PlanReport Report(string id, Language language, ReportOptions? options = null)
    {
        var chosen = (options ?? new ReportOptions()) with { Language = language };
        if (Xiwan.FindPlan(id) is { } later)
            return PlanReport.Of(later, Xiwan, new(2031, 2, 1), chosen with { Against = Xiwan.FindPlan("xiwan-fyp14") });
        if (BuiltIn.FindPlan(id) is not { } plan)
            return PlanReport.Of(Yunting.FindPlan(id)!, Yunting, new(2027, 3, 1), chosen);
        var against = id == "jingan-fyp14" ? BuiltIn.FindPlan("jingan-fyp15") : null;
        return PlanReport.Of(plan, BuiltIn, Day,
            chosen with { Against = against, Command = chosen.Command ?? "jingan report " + id });
    }

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IDocument Document(string id, Language language) => Parse(Report(id, language).ToHtml());

    public static PlanSet Read(params string[] names)
    {
        var files = names.Select(name => (name, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "plans", name))));
        var reading = Workspace.Read([.. files], new() { Known = PlanSet.Empty });
        reading.HasErrors.Should().BeFalse(string.Join('\n', reading.Diagnostics));
        return reading.Content;
    }
}
