namespace Jingan.Planning.Tables;

/// <summary>For whom a table is written as comma-separated values.</summary>
public enum CsvStyle
{
    /// <summary>For programs: every text as it is. A spreadsheet would run <c>=100%</c> as a formula and take 1-2 for a day.</summary>
    Plain,

    /// <summary>
    /// For spreadsheet programs: an apostrophe stands before every text that they would take for a formula, a number or a date, and controls are
    /// shown as escapes. Columns of numbers stay numbers.
    /// </summary>
    Spreadsheet,
}
