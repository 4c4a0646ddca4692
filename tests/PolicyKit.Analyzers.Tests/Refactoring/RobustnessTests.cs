using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Refactoring;

/// <summary>Half-typed code: asking for the refactoring never fails.</summary>
public sealed class RobustnessTests
{
    private static readonly string Sample = Sources.With(
        """"
        using System;
        using Amazon.S3.Model;

        namespace N
        {
            class C
            {
                const string P = JSON;
                [Obsolete(JSON)] string M(string bucket) => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                    "Action":"s3:GetObject","Resource":"arn:aws:s3:::{{bucket}}/*"}]}""" + JSON;
                object A = new Amazon.Auth.AccessControlPolicy.Policy().WithStatements(
                    new(Amazon.Auth.AccessControlPolicy.Statement.StatementEffect.Allow) { Actions = { "s3:*" }, Resources = { new("*") } });
                object R = new PutBucketPolicyRequest { Policy = "{\"Statement\":[{\"Effect\":\"Allow\"" + P };
            }
        }
        """").Replace("¦", "", StringComparison.Ordinal);

    [Fact]
    public async Task EveryPrefix_WithTheCaretAtItsEnd_IsSurvived()
    {
        using var session = new RefactoringSession([.. Analysis.Builder, .. Analysis.AwsSdk]);
        for (int length = 0; length <= Sample.Length; length++)
        {
            DocumentId document = session.Add(Sample[..length]);
            int statement = Sample.LastIndexOf("Statement", Math.Max(0, length - 1), StringComparison.Ordinal);
            foreach (int caret in new[] { length, Math.Clamp(statement, 0, length) })
                (await session.ActionsAsync(document, caret)).Count.ShouldBeLessThanOrEqualTo(1);
            session.Remove(document);
        }
    }

    [Fact]
    public async Task RandomEdits_AreSurvived()
    {
        var random = new Random(6);
        using var session = new RefactoringSession([.. Analysis.Builder, .. Analysis.AwsSdk]);
        for (int round = 0; round < 200; round++)
        {
            string code = Sample;
            for (int edit = random.Next(1, 4); edit > 0; edit--)
            {
                int at = random.Next(code.Length);
                code = code.Remove(at, Math.Min(random.Next(6), code.Length - at)).Insert(at, "\"{}+;\\$*a"[random.Next(9)].ToString());
            }

            DocumentId document = session.Add(code);
            foreach (string word in new[] { "Statement", "s3:GetObject", "Policy()" })
                (await session.ActionsAsync(document, Math.Max(0, code.IndexOf(word, StringComparison.Ordinal)))).Count.ShouldBeLessThanOrEqualTo(1);
            session.Remove(document);
        }
    }
}
