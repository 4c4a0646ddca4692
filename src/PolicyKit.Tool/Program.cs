using System.Text;
using PolicyKit.Tool.Commands;

// UTF-8 without a mark and U+000A on every platform, so that what a script reads is the same everywhere.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 16 * 1024) { NewLine = "\n" };
return CommandLine.Run(args, input, output, Console.Error);
