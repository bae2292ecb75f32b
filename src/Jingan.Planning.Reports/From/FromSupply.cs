using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>What is missing, one card for each who has it, binding indicators first.</summary>
internal sealed class FromSupply(Tongue tongue)
{
    private const int MostLines = 120;

    private static readonly DataHolder[] Order =
        [DataHolder.HigherAuthority, DataHolder.StatisticsOffice, DataHolder.Departments, DataHolder.PlanOffice];

    public SupplySection Of(IReadOnlyList<IndicatorRow> rows)
    {
        var cards = rows.Where(row => row.Missing is not null)
            .GroupBy(row => (row.Missing!.Holder, row.Missing.HolderName, row.Missing.IsHolderRecorded))
            .OrderBy(group => Array.IndexOf(Order, group.Key.Holder))
            .Select(group =>
                Card(group.Key.Holder, group.Key.HolderName, group.Key.IsHolderRecorded, [.. group.OrderBy(row => row.IsBinding ? 0 : 1)]));
        return new(
            [.. cards],
            tongue.Say("按缺少什么、由谁掌握分列，供工作人员逐项补充。",
                "By what is missing and who has it, for the staff to supply one by one."),
            tongue.Say("没有不能判定的指标。", "Nothing is undetermined."));
    }

    private SupplyCard Card(DataHolder holder, string name, bool isRecorded, List<IndicatorRow> rows)
    {
        var lines = rows.Take(MostLines)
            .Select(row => new SupplyLine(row.Number, row.Anchor, row.Name, row.IsBinding, row.Missing!.Wanted));
        return new(holder, name, rows.Count, Lead(holder, isRecorded, rows.Count(row => row.IsBinding)), [.. lines],
            Math.Max(0, rows.Count - MostLines));
    }

    private string Lead(DataHolder holder, bool isRecorded, int binding)
    {
        var first = binding == 0 ? "" : tongue.Say($"先列约束性{binding}项。", $" The {binding} binding come first.");
        return holder switch
        {
            DataHolder.HigherAuthority => tongue.Say("缺：下达数（另需本地实绩）。", "Missing: what was assigned (and the actuals)."),
            DataHolder.StatisticsOffice =>
                tongue.Say("缺：比较基准数（另需本地实绩）。", "Missing: the benchmark's figures (and the actuals)."),
            DataHolder.PlanOffice => tongue.Say("缺：口径或衡量标准。", "Missing: what is measured, or how.") + first,
            _ when isRecorded =>
                tongue.Say("缺：本地实绩。", "Missing: actuals.") + first,
            _ => tongue.Say("缺：本地实绩。", "Missing: actuals.") + first
                + tongue.Say("责任部门在数据中未登记，登记后按部门分列。",
                    " The data do not record the department in charge; once they do, each has a card."),
        };
    }
}
