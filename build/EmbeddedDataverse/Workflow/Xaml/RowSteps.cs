using System;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Reads the elements that read, make and change rows, and the one that ends the workflow.</summary>
internal static class RowSteps
{
    private const string Canceled = "Microsoft.Xrm.Sdk.OperationStatus.Canceled";
    private const string Succeeded = "Microsoft.Xrm.Sdk.OperationStatus.Succeeded";

    /// <exception cref="NotSupportedException">It is another element.</exception>
    public static AtOnce Read(XElement element) => element.Name.LocalName switch
    {
        "Assign" => ReadAssign(element),
        "GetEntityProperty" => ReadGet(element),
        "SetEntityProperty" => ReadSet(element),
        "CreateEntity" => ReadCreate(element),
        "UpdateEntity" => ReadUpdate(element),
        "TerminateWorkflow" => ReadTerminate(element),
        _ => throw element.Unsupported("this element is not supported"),
    };

    private static AtOnce ReadAssign(XElement element)
    {
        var target = Target.Read(element.Required("To"));
        var value = ExpressionReader.Read(element.Required("Value"));
        return new AtOnce(run => target(run, value(run)));
    }

    private static AtOnce ReadGet(XElement element)
    {
        var row = ExpressionReader.Read(element.Required("Entity"));
        var column = element.Required("Attribute");
        var target = Target.Read(element.Required("Value"));
        var type = element.TargetType();
        return new AtOnce(run => target(run, Conversion.To(type, run.Value((Entity?)row(run), column), (Entity?)row(run))));
    }

    private static AtOnce ReadSet(XElement element)
    {
        var row = ExpressionReader.Read(element.Required("Entity"));
        var column = element.Required("Attribute");
        var value = ExpressionReader.Read(element.Required("Value"));
        var type = element.TargetType();
        return new AtOnce(run => ((Entity)row(run)!)[column] = Conversion.To(type, value(run), null));
    }

    private static AtOnce ReadCreate(XElement element)
    {
        var row = ExpressionReader.Read(element.Required("Entity"));
        return new AtOnce(run =>
        {
            var made = (Entity)row(run)!;
            made.Id = run.Service.Create(made);
        });
    }

    private static AtOnce ReadUpdate(XElement element)
    {
        var row = ExpressionReader.Read(element.Required("Entity"));
        return new AtOnce(run => run.Service.Update((Entity)row(run)!));
    }

    private static AtOnce ReadTerminate(XElement element)
    {
        var status = ExpressionReader.Read(element.Required("Exception"));
        var reason = ExpressionReader.Read(element.Required("Reason"));
        return new AtOnce(run => throw new WorkflowEnded(
            status(run) switch
            {
                Canceled => true,
                Succeeded => false,
                var other => throw element.Unsupported($"it cannot end as '{other}'"),
            },
            (string?)reason(run)));
    }
}
