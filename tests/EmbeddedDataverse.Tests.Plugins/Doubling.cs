using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins;

/// <summary>A custom API: doubles a number and says whom it was asked of.</summary>
public class Doubling : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        context.OutputParameters["Doubled"] = 2 * (int)context.InputParameters["Number"];
        context.OutputParameters["AskedOf"] = $"{context.PrimaryEntityName} at stage {context.Stage} {(context.IsInTransaction ? "inside" : "outside")}";
        if ((int)context.InputParameters["Number"] == 13)
        {
            context.OutputParameters["Doubled"] = "unlucky";
        }
    }
}
