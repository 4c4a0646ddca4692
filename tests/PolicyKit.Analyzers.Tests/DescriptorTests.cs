using System.Reflection;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Infrastructure;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.CodeFixes;
using PolicyKit.Rules;

namespace PolicyKit.Analyzers.Tests;

public sealed class DescriptorTests
{
    private static readonly FieldInfo[] Fields =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)),
    ];

    [Fact]
    public void Descriptors_AreTheRulesOfTheCatalogue()
    {
        Fields.Select(field => field.Name).Order().ShouldBe(RuleCatalogue.All.Select(rule => rule.ToString()).Order());
        foreach (RuleInfo rule in RuleCatalogue.All)
        {
            var descriptor = (DiagnosticDescriptor)Fields.Single(field => field.Name == rule.ToString()).GetValue(null)!;
            descriptor.Id.ShouldBe(rule.Id);
            descriptor.Title.ToString(null).ShouldBe(rule.Title);
            descriptor.Category.ShouldBe(rule.Category);
            descriptor.DefaultSeverity.ShouldBe(FindingReport.SeverityOf(rule.DefaultSeverity));
            descriptor.HelpLinkUri.ShouldBe(rule.HelpLink);
            descriptor.IsEnabledByDefault.ShouldBe(rule.IsEnabledByDefault);
        }
    }

    [Fact]
    public void EveryRuleAboutDocuments_HasADescriptor()
    {
        foreach (Rule rule in RuleCatalogue.DocumentRules)
            Descriptors.Of(rule.Info).Id.ShouldBe(rule.Info.Id);
    }

    [Fact]
    public void EveryRule_IsReportedByAnAnalyzer() =>
        Analysis.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(d => d.Id).Distinct().Order()
            .ShouldBe(RuleCatalogue.All.Select(rule => rule.Id).Order());

    [Fact]
    public void EveryRuleAboutCode_HasATestClass()
    {
        foreach (RuleInfo rule in RuleCatalogue.All.Except(RuleCatalogue.DocumentRules.Select(rule => rule.Info)))
            typeof(DescriptorTests).Assembly.GetTypes().ShouldContain(type => type.Name == rule.Name + "AnalyzerTests");
    }

    [Fact]
    public void FixableRules_AreRules() =>
        new PolicyFixProvider().FixableDiagnosticIds.ShouldBeSubsetOf(RuleCatalogue.All.Select(rule => rule.Id));
}
