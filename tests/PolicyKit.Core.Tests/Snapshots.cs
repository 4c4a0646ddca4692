using System.Runtime.CompilerServices;
using Shouldly.Configuration;

namespace PolicyKit.Core.Tests;

/// <summary>Compares a text with the approved file beside the test, <c>Class.Method.verified.json</c>.</summary>
internal static class Snapshots
{
    public static void ShouldMatchSnapshot(
        this string actual, string extension = "json",
        [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        actual.ShouldMatchApproved(options => options
            .WithFileExtension(extension)
            .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
            .WithFilenameGenerator((_, _, type, ending) =>
                $"{Path.GetFileNameWithoutExtension(file)}.{member}.{(type == "approved" ? "verified" : type)}.{ending}")
            .NoDiff());
}
