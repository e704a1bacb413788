using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>
/// Reads the XAML of a classic workflow as the designer writes it. The elements, keys and expressions are those found in exports of
/// public solutions; decisions/0140 names them. Whatever else an element holds is an error.
/// </summary>
internal sealed class WorkflowXaml
{
    private readonly CustomActivityReader customActivities;

    private WorkflowXaml(IReadOnlyList<PluginType> types) => customActivities = new CustomActivityReader(types);

    /// <exception cref="NotSupportedException">It holds something that is not modelled.</exception>
    public static Instruction Read(XElement root, Guid id, IReadOnlyList<PluginType> types)
    {
        var expected = $"XrmWorkflow{id:N}";
        var named = root.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "Class")?.Value;
        if (named != expected)
        {
            throw root.Unsupported($"its class is '{named}', not '{expected}'");
        }

        var workflow = root.Elements().Single(child => child.Name.LocalName == "Workflow");
        var body = workflow.Elements().Where(child => child.Name.LocalName != "Workflow.Variables");
        return new WorkflowXaml(types).ReadSequence(workflow.Part("Variables"), body);
    }

    private Sequence ReadSequence(IEnumerable<XElement> variables, IEnumerable<XElement> instructions) =>
        new(variables.Select(ReadVariable).ToList(), instructions.Select(Read).ToList());

    private Instruction Read(XElement element) => element.Name.LocalName switch
    {
        "Sequence" => ReadSequence(
            element.Part("Variables"), element.Elements().Where(child => child.Name.LocalName != "Sequence.Variables")),
        "ActivityReference" => ReadReference(element),
        // The row is stored by each step already; this only tells the service to keep the job's state.
        "Persist" => new AtOnce(_ => { }),
        _ => RowSteps.Read(element),
    };

    private Instruction ReadReference(XElement element) => element.PlatformActivity() switch
    {
        null => customActivities.Read(element),
        "Composite" => ReadComposite(element),
        "ConditionSequence" => ReadConditions(element),
        "ConditionBranch" => ReadBranch(element),
        "EvaluateCondition" => Conditions.Read(element),
        "EvaluateLogicalCondition" => Conditions.ReadLogical(element),
        "EvaluateExpression" => ValueSteps.Read(element),
        "ConvertCrmXrmTypes" => ValueSteps.ReadConversion(element),
        var other => throw element.Unsupported($"the activity {other} is not supported"),
    };

    private Sequence ReadComposite(XElement element)
    {
        element.OnlyHolds("Properties", "Variables", "Activities");
        return ReadSequence(
            element.Keyed("Properties", "Variables")!.Elements(), element.Keyed("Properties", "Activities")!.Elements());
    }

    private ConditionSequence ReadConditions(XElement element)
    {
        element.OnlyHolds("Arguments", "Wait");
        element.OnlyHolds("Properties", "Variables", "Activities", "ContainsElseBranch");
        var variables = element.Keyed("Properties", "Variables")!.Elements().Select(ReadVariable).ToList();
        var instructions = element.Keyed("Properties", "Activities")!.Elements().Select(Read).ToList();
        var waits = element.Argument("Wait") == "True";
        return instructions.OfType<Branch>().All(branch => branch.Postpones == waits)
            ? new ConditionSequence(variables, instructions, waits)
            : throw element.Unsupported("only a wait has timeouts, and every branch of a wait must be one");
    }

    private Branch ReadBranch(XElement element)
    {
        element.OnlyHolds("Arguments", "Condition");
        element.OnlyHolds("Properties", "Then", "Else", "Description");
        var otherwise = element.Keyed("Properties", "Else");
        if (otherwise != null && otherwise.Name.LocalName != "Postpone")
        {
            throw element.Unsupported("only a timeout may stand under Else");
        }

        return new Branch(
            Condition(element),
            element.Keyed("Properties", "Then") is { } then ? Read(then) : throw element.Unsupported("it does nothing"),
            otherwise == null ? null : ExpressionReader.Read(otherwise.Required("PostponeUntil")));
    }

    // Under "Default action" the designer writes the plain word True.
    private static Evaluation Condition(XElement element) => element.Argument("Condition") switch
    {
        "True" => _ => true,
        var expression => ExpressionReader.Read(expression),
    };

    private static Variable ReadVariable(XElement element)
    {
        var name = element.Required("Name");
        if (element.Descendants().FirstOrDefault(child => child.Name.LocalName == "XrmTimeSpan") is { } span)
        {
            var value = new TimeSpanValue(Part(span, "Years"), Part(span, "Months"), Part(span, "Days"), Part(span, "Hours"), Part(span, "Minutes"));
            return new Variable(name, _ => value);
        }

        return (string?)element.Attribute("Default") switch
        {
            null or "" => new Variable(name, null),
            "False" => new Variable(name, _ => false),
            "0" => new Variable(name, _ => 0),
            var text when text[0] == '[' => new Variable(name, ExpressionReader.Read(text)),
            var text => new Variable(name, _ => text),
        };
    }

    private static int Part(XElement span, string name) =>
        int.Parse(span.Required(name), System.Globalization.CultureInfo.InvariantCulture);
}
