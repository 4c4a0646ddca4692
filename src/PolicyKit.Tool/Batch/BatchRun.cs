using PolicyKit.Json;
using PolicyKit.Serialization;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Batch;

/// <summary>
/// Answers a JSON object a line with a JSON object a line, in the same order, each as soon as it is known. A line that cannot be
/// used is answered <c>{id, error}</c>, and the rest goes on. Lines of white space are passed over.
/// </summary>
internal static class BatchRun
{
    /// <summary>Runs a batch and gives the exit code: unusable where any line was.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="output">Where the answers go.</param>
    /// <param name="fields">The fields that a line may have beside its id.</param>
    /// <param name="answer">Takes a line and gives what writes the answer's fields beside its id.</param>
    /// <param name="judged">The field in which what JSON allows and IAM refuses is the command's to judge; null for none.</param>
    public static int Over(
        TextReader input,
        TextWriter output,
        IReadOnlyCollection<string> fields,
        Func<BatchLine, Action<JsonWriter>> answer,
        string? judged = null)
    {
        int code = ExitCode.Clean;
        while (input.ReadLine() is { } text)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            BatchLine line = BatchLine.Read(text);
            Action<JsonWriter> write;
            try
            {
                line.Require(fields, judged);
                write = answer(line);
            }
            catch (UnusableInputException exception)
            {
                code = ExitCode.Unusable;
                write = writer =>
                {
                    writer.Name("error");
                    writer.String(exception.Message);
                };
            }

            output.Write(Text(line, write));
            output.Write('\n');
            output.Flush();
        }

        return code;
    }

    private static string Text(BatchLine line, Action<JsonWriter> write)
    {
        JsonWriter writer = JsonWriter.Start();
        writer.BeginObject();
        writer.Name("id");
        if (line.Id is { } id) NodeWriter.Write(writer, id);
        else writer.Raw("null");
        write(writer);
        writer.EndObject();
        return writer.Finish();
    }
}
