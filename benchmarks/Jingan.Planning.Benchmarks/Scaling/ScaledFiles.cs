using System.Globalization;
using System.Text;
using Jingan.Planning.Benchmarks.Data;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>Files with so many things, in a folder that is taken away again.</summary>
internal sealed class ScaledFiles : IDisposable
{
    private const int FirstYear = 2000;
    private const int Months = 12;

    private readonly string folder = Directory.CreateTempSubdirectory("jingan-scaling-").FullName;

    /// <summary>A plan with so many indicators, each with a target and an observation.</summary>
    public string Plan(int count) => Write($"plan-{count}.yaml", () => new Sample("", new(count, count, 0)).Yaml.ToArray());

    /// <summary>Another plan on the same indicators.</summary>
    public string NextPlan(int count) => Write($"next-{count}.yaml", () =>
    {
        var text = Encoding.UTF8.GetString(new Sample("", new(count, 0, 0), changedEvery: 2).Yaml.Span);
        return Encoding.UTF8.GetBytes(text
            .Replace("id: plan-0-0", "id: next-plan", StringComparison.Ordinal)
            .Replace("2021-2025", "2026-2030", StringComparison.Ordinal)
            .Replace("2021-01-15", "2026-01-15", StringComparison.Ordinal));
    });

    /// <summary>A folder of so many files with a small plan each.</summary>
    public string Folder(int count)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"files-{count}"));
        if (Directory.Exists(path))
            return path;

        Directory.CreateDirectory(path);
        foreach (var (name, bytes) in new Sample("", new(2, 4, 3), count).YamlFiles)
            File.WriteAllBytes(Path.Combine(path, name), bytes.ToArray());

        return path;
    }

    /// <summary>One indicator with so many observations, of which many are of one month.</summary>
    public string Series(int count) => Write($"series-{count}.yaml", () =>
    {
        var text = new StringBuilder("format: jingan-planning/1\nindicators:\n- {id: sales, name: 零售总额, unit: 亿元, kind: flow}\nobservations:\n");
        for (var index = 0; index < count; index++)
        {
            var month = index / 2;
            text.Append(CultureInfo.InvariantCulture, $"- {{indicator: sales, period: {FirstYear + (month / Months)}-{(month % Months) + 1:00}, value: {index + 1}亿元}}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    });

    /// <summary>An official document of so many sentences with figures.</summary>
    public string Document(int count) => Write($"document-{count}.txt", () =>
    {
        var text = new StringBuilder("示范区国民经济和社会发展第十五个五年规划纲要\n（2026年1月30日示范区人民代表大会批准）\n\n第一章 主要目标\n\n");
        for (var index = 0; index < count; index++)
            text.Append(CultureInfo.InvariantCulture, $"到2030年，第{index + 1}类设施达到{(index % 900) + 20}个以上，服务能力年均增长{(index % 7) + 2}%左右。\n");

        return Encoding.UTF8.GetBytes(text.ToString());
    });

    /// <summary>A folder that nothing stands in yet.</summary>
    public string Empty()
    {
        var path = Path.Combine(folder, "out");
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);

        return path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(FormattableString name, Func<byte[]> bytes)
    {
        var path = Path.Combine(folder, name.ToString(CultureInfo.InvariantCulture));
        if (!File.Exists(path))
            File.WriteAllBytes(path, bytes());

        return path;
    }
}
