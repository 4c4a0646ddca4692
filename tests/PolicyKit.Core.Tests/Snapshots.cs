using System.Runtime.CompilerServices;
using Shouldly.Configuration;

namespace PolicyKit.Core.Tests;

/// <summary>
/// Compares a text with the approved file beside the test, <c>Class.Method.verified.json</c>. The file's whole path is given, since
/// other test projects compile this file too.
/// </summary>
internal static class Snapshots
{
    public static void ShouldMatchSnapshot(
        this string actual, string extension = "json",
        [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        actual.ShouldMatchApproved(options => options
            .WithFileExtension(extension)
            .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
            .WithFilenameGenerator((_, _, type, ending) =>
                $"{Path.ChangeExtension(file, null)}.{member}.{(type == "approved" ? "verified" : type)}.{ending}")
            .NoDiff());
}
