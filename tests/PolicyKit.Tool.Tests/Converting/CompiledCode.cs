using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Services;

namespace PolicyKit.Tool.Tests.Converting;

/// <summary>Code that was converted, compiled as a user's project would, and loaded.</summary>
internal sealed class CompiledCode
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Policy).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(S3).Assembly.Location),
    ];

    private readonly Assembly _assembly;

    private CompiledCode(Assembly assembly) => _assembly = assembly;

    /// <summary>Compiles files; any warning or error fails the test.</summary>
    public static CompiledCode Of(IEnumerable<string> files)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(
            "Converted-" + Guid.NewGuid().ToString("N"),
            [.. files.Append(ImplicitUsings).Select((file, i) => CSharpSyntaxTree.ParseText(file, path: $"{i}.cs"))],
            References,
            options);
        using var image = new MemoryStream();
        string[] problems =
        [
            .. compilation.Emit(image).Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
                .Select(problem => problem.ToString()),
        ];
        problems.Take(40).ShouldBeEmpty();
        return new CompiledCode(Assembly.Load(image.ToArray()));
    }

    /// <summary>The policy that a class makes.</summary>
    public PolicyDocument Policy(string className)
    {
        object policy = _assembly.GetType(className, throwOnError: true)!.GetProperty("Policy")!.GetValue(null)!;
        return policy as PolicyDocument ?? ((IamPolicy)policy).ToDocument();
    }
}
