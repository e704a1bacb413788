using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins;

/// <summary>Does what the name of its step says: a verb and a word.</summary>
public class Scripted : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        var script = context.OwningExtension.Name.Split(' ');
        var word = script.Length > 1 ? script[1] : "";
        tracing.Trace("{0}", context.OwningExtension.Name);
        Act(script[0], word, context, factory.CreateOrganizationService(null));
    }

    private static void Act(string verb, string word, IPluginExecutionContext context, IOrganizationService service)
    {
        switch (verb)
        {
            case "note":
                Note(word, context, service);
                break;
            case "write":
                ((Entity)context.InputParameters["Target"])[word] = "written by a plug-in";
                break;
            case "refuse":
                throw new InvalidPluginExecutionException("refused " + word);
            case "crash":
                throw new InvalidOperationException("crashed");
            case "fail":
                service.Retrieve("account", Guid.NewGuid(), new ColumnSet("name"));
                break;
            case "swallow":
                Swallow(() => service.Retrieve("account", Guid.NewGuid(), new ColumnSet("name")));
                break;
            case "insist":
                Swallow(() => service.Retrieve("account", Guid.NewGuid(), new ColumnSet("name")));
                Note(word, context, service);
                break;
            case "hide":
                SwallowAll(() => service.Execute(new OrganizationRequest("Nonsense")));
                break;
            case "retry":
                Note(word, context, service);
                throw new InvalidPluginExecutionException(OperationStatus.Retry, "later");
            case "recurse":
                service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { [word] = "again" });
                break;
            case "describe":
                Describe(word.Split('/'), service);
                break;
            case "shelter":
                Swallow(() => service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["nonsense"] = 1 }));
                Note(word, context, service);
                break;
            default:
                throw new InvalidOperationException("unknown verb " + verb);
        }
    }

    /// <summary>Leaves a task whose subject says where the plug-in ran and whose description says what it was given.</summary>
    private static void Note(string word, IPluginExecutionContext context, IOrganizationService service) =>
        service.Execute(new CreateRequest
        {
            Target = new Entity("task")
            {
                ["subject"] = string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} {1} stage {2} mode {3} depth {4} {5}",
                    word,
                    context.MessageName,
                    context.Stage,
                    context.Mode,
                    context.Depth,
                    context.IsInTransaction ? "inside" : "outside"),
                ["description"] = string.Join(
                    "; ",
                    new[] { "in " + Describe(context.InputParameters), "out " + Describe(context.OutputParameters) }
                        .Concat(context.PreEntityImages.Select(image => "before " + image.Key + " " + Describe(image.Value)))
                        .Concat(context.PostEntityImages.Select(image => "after " + image.Key + " " + Describe(image.Value)))),
            },
        });

    /// <summary>Writes the description of the row of a table that has the name.</summary>
    private static void Describe(string[] tableAndName, IOrganizationService service)
    {
        var query = new QueryExpression(tableAndName[0]);
        query.Criteria.AddCondition("name", ConditionOperator.Equal, tableAndName[1]);
        foreach (var row in service.RetrieveMultiple(query).Entities)
        {
            service.Update(new Entity(row.LogicalName, row.Id) { ["description"] = "described by a plug-in" });
        }
    }

    private static void Swallow(Action action)
    {
        try
        {
            action();
        }
        catch (FaultException<OrganizationServiceFault>)
        {
        }
    }

    private static void SwallowAll(Action action)
    {
        try
        {
            action();
        }
        catch (Exception)
        {
        }
    }

    private static string Describe(ParameterCollection parameters) =>
        string.Join(" ", parameters.Select(parameter => parameter.Key + "=" + Describe(parameter.Value)));

    private static string Describe(object value) => value switch
    {
        Entity entity => "{" + string.Join(",", entity.Attributes
            .Where(column => !(column.Value is Guid))
            .OrderBy(column => column.Key, StringComparer.Ordinal)
            .Select(column => column.Key + ":" + Describe(column.Value))) + "}",
        EntityReference reference => reference.LogicalName,
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        EntityCollection parties => parties.Entities.Count.ToString(CultureInfo.InvariantCulture),
        Guid => "id",
        null => "null",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
