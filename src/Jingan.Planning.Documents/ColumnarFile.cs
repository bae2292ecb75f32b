using System.Globalization;
using Jingan.Planning.Tables;
using Parquet;
using Parquet.Schema;

namespace Jingan.Planning.Documents;

/// <summary>Writes a table as a columnar file (Apache Parquet), with typed columns, for engines such as DuckDB and Spark.</summary>
/// <remarks>
/// Texts are UTF-8, flags booleans, whole numbers 64-bit, numbers decimals of 38 digits with 12 behind the point, or as many as the table needs: nothing
/// is rounded. Every column may hold nulls. Rows lie in groups of 65,536, compressed with Snappy.
/// </remarks>
/// <example><code>File.WriteAllBytes("plans.parquet", ColumnarFile.Write(set.Figures()));</code></example>
public static class ColumnarFile
{
    private const int Precision = 38;
    private const int LeastScale = 12;
    private const int RowsAGroup = 65_536;

    /// <summary>The bytes of the file.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">A column of numbers holds digits further apart than 38 places, or a cell that is no number.</exception>
    public static byte[] Write(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var bytes = new MemoryStream();
        Write(table, bytes).GetAwaiter().GetResult();
        return bytes.ToArray();
    }

    private static async Task Write(DataTable table, MemoryStream bytes)
    {
        DataField[] fields = [.. table.Columns.Select((column, index) => Field(table, column, index))];
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), bytes).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            for (var start = 0; start == 0 || start < table.Rows.Count; start += RowsAGroup)
            {
                using var group = writer.CreateRowGroup();
                List<ValueList<string?>> rows = [.. table.Rows.Skip(start).Take(RowsAGroup)];
                for (var column = 0; column < fields.Length; column++)
                    await Column(group, fields[column], table.Columns[column].Kind, [.. rows.Select(row => row[column])]).ConfigureAwait(false);
            }
        }
    }

    private static DataField Field(DataTable table, DataColumn column, int index) => column.Kind switch
    {
        CellKind.Flag => new DataField<bool>(column.Key, true),
        CellKind.Integer => new DataField<long>(column.Key, true),
        CellKind.Number => Decimals(table, column.Key, index),
        _ => new DataField<string>(column.Key, true),
    };

    private static DecimalDataField Decimals(DataTable table, string key, int index)
    {
        var numbers = table.Rows.Select(row => row[index]).OfType<string>().Select(Number).ToList();
        var scale = Math.Max(LeastScale, numbers.Count == 0 ? 0 : numbers.Max(number => (int)number.Scale));
        var whole = numbers.Count == 0 ? 1 : numbers.Max(number => decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length);
        if (whole + scale > Precision)
            throw new ArgumentException($"Column '{key}' holds numbers of {whole} digits before the point and of {scale} behind it, together more than {Precision}.", nameof(table));
        return new DecimalDataField(key, Precision, scale, isNullable: true);
    }

    private static async Task Column(ParquetRowGroupWriter group, DataField field, CellKind kind, string?[] cells)
    {
        switch (kind)
        {
            case CellKind.Flag:
                bool?[] flags = [.. cells.Select(cell => cell is null ? null : (bool?)(cell == "true"))];
                await group.WriteAsync<bool>(field, flags).ConfigureAwait(false);
                break;
            case CellKind.Integer:
                long?[] counts = [.. cells.Select(cell => cell is null ? null : (long?)long.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))];
                await group.WriteAsync<long>(field, counts).ConfigureAwait(false);
                break;
            case CellKind.Number:
                decimal?[] numbers = [.. cells.Select(cell => cell is null ? null : (decimal?)Number(cell))];
                await group.WriteAsync<decimal>(field, numbers).ConfigureAwait(false);
                break;
            default:
                await group.WriteAsync(field, cells!).ConfigureAwait(false);
                break;
        }
    }

    private static decimal Number(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ArgumentException($"'{cell}' in a column of numbers is none.", nameof(cell));
}
