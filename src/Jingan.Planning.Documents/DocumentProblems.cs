using Jingan.Planning.Files;

namespace Jingan.Planning.Documents;

/// <summary>What can be wrong with a document before anything is drafted from it: JP5….</summary>
public static class DocumentProblems
{
    /// <summary>The name of the file ends in nothing that is read.</summary>
    public const string UnknownFormat = "JP5001";

    /// <summary>The bytes are not what the name says: a broken or cut file.</summary>
    public const string Broken = "JP5002";

    /// <summary>A password is needed.</summary>
    public const string Encrypted = "JP5003";

    /// <summary>Pages without text: a scan.</summary>
    public const string NoText = "JP5004";

    /// <summary>More than the limits allow.</summary>
    public const string TooLarge = "JP5005";

    /// <summary>A format of older programs.</summary>
    public const string OldFormat = "JP5006";

    /// <summary>Text in no encoding that is known.</summary>
    public const string UnknownEncoding = "JP5007";

    internal static Diagnostic Unknown(string name) => new(
        UnknownFormat, Severity.Error,
        $"'{name}' ends in none of .txt, .md, .html, .docx, .pdf, .xlsx, .csv; save it in one of these.",
        name, chinese: $"“{name}”的扩展名不是 .txt、.md、.html、.docx、.pdf、.xlsx、.csv 之一，请另存为其中一种。");

    internal static Diagnostic NotReadable(string name, string format, string why) => new(
        Broken, Severity.Error,
        $"The file is no readable {format} ({why}); open it in its program and save it again.",
        name, chinese: $"文件不是可读的 {format}（{why}），请用相应程序打开后重新保存。");

    internal static Diagnostic Locked(string name) => new(
        Encrypted, Severity.Error,
        "The file is encrypted; save it without a password.",
        name, chinese: "文件已加密，请去除密码后保存。");

    internal static Diagnostic Scanned(string name, int pages) => new(
        NoText, Severity.Error,
        $"{pages} of its pages hold pictures and no text, as a scan does; recognize the text first (OCR), or take the published text.",
        name, chinese: $"有 {pages} 页只有图像、没有文字（扫描件），请先识别文字（OCR），或改用发布的文本。");

    internal static Diagnostic Empty(string name) => new(
        NoText, Severity.Error, "The file holds no text.", name, chinese: "文件中没有文字。");

    internal static Diagnostic Larger(string name, string what, long most) => new(
        TooLarge, Severity.Error,
        $"The file has more than {most} {what}; it is not read. Cut it, or raise the limit.",
        name, chinese: $"文件超过上限（{most} {what}），未读取。请拆分文件或提高上限。");

    internal static Diagnostic Older(string name, string instead) => new(
        OldFormat, Severity.Error,
        $"The file is of an older format; save it as {instead}.",
        name, chinese: $"文件是旧格式，请另存为 {instead}。");

    internal static Diagnostic Undecodable(string name) => new(
        UnknownEncoding, Severity.Error,
        "The text is neither UTF-8, UTF-16 nor GB 18030; save it as UTF-8.",
        name, chinese: "文本既不是 UTF-8、UTF-16，也不是 GB 18030，请另存为 UTF-8。");
}
