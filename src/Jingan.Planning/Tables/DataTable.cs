namespace Jingan.Planning.Tables;

/// <summary>What the cells of a column are.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number: an invariant decimal without grouping.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}

/// <summary>A column of a table.</summary>
/// <param name="Key">Its heading for programs: <c>lowerInclusive</c>.</param>
/// <param name="Heading">Its heading for people, in both languages.</param>
/// <param name="Kind">What its cells are.</param>
public sealed record DataColumn(string Key, Name Heading, CellKind Kind = CellKind.Text);

/// <summary>Rows and columns for programs that know tables: comma-separated values, workbooks, columnar files.</summary>
/// <remarks>A cell is null where nothing applies. Rows are as long as there are columns.</remarks>
public sealed record DataTable
{
    /// <summary>What the table is, in both languages.</summary>
    public required Name Title { get; init; }

    /// <summary>The columns, in order.</summary>
    public required ValueList<DataColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<ValueList<string?>> Rows { get; init; }

    /// <summary>The table as comma-separated values of RFC 4180, under the keys of the columns.</summary>
    /// <param name="style">For whom; a spreadsheet program gets texts that it cannot run.</param>
    public string ToCsv(CsvStyle style = CsvStyle.Plain)
    {
        var columns = Columns.Select((column, index) => (column.Key, (Func<ValueList<string?>, string?>)(row => row[index]))).ToList();
        var numbers = Columns.Where(column => column.Kind != CellKind.Text).Select(column => column.Key).ToList();
        return CsvText.Of(columns, numbers, Rows, Given.Defined(style));
    }
}
