using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Jingan.Planning;
using Jingan.Planning.Documents;
using Jingan.Planning.Files;

// Writes the plans of an invented province as one columnar file and asks DuckDB a question of it:
// dotnet run -c Release --project benchmarks/Jingan.Planning.Columnar -- [PLANS] [FILE]
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3_000;
var file = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), "province.parquet");
var watch = Stopwatch.StartNew();
var random = new Random(20260105);
var indicators = string.Concat(Enumerable.Range(0, 40).Select(number => $"  - {{id: i{number}, name: 指标{number}, unit: 万元, kind: flow, polarity: higher}}\n"));
var catalogue = PlanReader.ReadYaml("format: jingan-planning/1\nindicators:\n" + indicators).Content;
var plans = Enumerable.Range(0, count).Select(Made).ToList();
var set = new PlanSet { Indicators = catalogue.Indicators, Plans = [.. plans] };
Say($"{count} plans made");

watch.Restart();
var table = set.Figures();
var bytes = ColumnarFile.Write(table);
File.WriteAllBytes(file, bytes);
Say($"{table.Rows.Count} rows written as {bytes.Length / 1024} KiB");

const string Query = """
    SELECT planPeriod, indicator, count(*) AS plans, sum(lower) AS total, min(lower) AS least, max(lower) AS most
    FROM '{0}' WHERE record = 'target' AND unit = '万元' GROUP BY ALL ORDER BY total DESC LIMIT 5
    """;
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
Ask($"DESCRIBE SELECT record, lower, lowerInclusive, line, approximate FROM '{file}'");
Ask(string.Format(CultureInfo.InvariantCulture, Query, file));
Ask(string.Format(CultureInfo.InvariantCulture, Query, file));
return 0;

Plan Made(int number)
{
    var code = (420_000 + number % 900).ToString(CultureInfo.InvariantCulture);
    var year = 2011 + number / 900 * 5;
    var targets = string.Concat(Enumerable.Range(0, 40).Select(row => $"    - {{id: t{row}, indicator: i{row}, target: \"{random.Next(10, 99_999) / 10m}万元以上\"}}\n"));
    var yaml = $"format: jingan-planning/1\nplan:\n  id: p{number}\n  title: 规划{number}\n  kind: five-year-plan\n  period: {year}-{year + 4}\n  jurisdiction: {{code: \"{code}\", name: 县{number}}}\n  targets:\n{targets}";
    return PlanReader.ReadYaml(yaml).Content.Plans.Single();
}

void Ask(string query)
{
    watch.Restart();
    using var command = connection.CreateCommand();
    command.CommandText = query;
    using var reader = command.ExecuteReader();
    var rows = new List<string>();
    while (reader.Read())
        rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
    Say(query.Split('\n')[0]);
    rows.ForEach(Console.WriteLine);
}

void Say(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalMilliseconds:0} ms"));
