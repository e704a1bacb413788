using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Solution.Tests;

/// <summary>The solution and the DLLs of this repository, as the build just made them. Read once: nothing here changes.</summary>
internal static class ShippedSolution
{
    public const string Plugins = "GhostingGuard.Plugins";
    public const string Activities = "GhostingGuard.WorkflowActivities";

    // A context of their own: the test project must not be able to reference what it inspects.
    private static readonly AssemblyLoadContext Context = new("shipped");

    private static readonly Lazy<Assembly> PluginsDll = new(() => Load(Plugins));

    private static readonly Lazy<Assembly> ActivitiesDll = new(() => Load(Activities));

    public static string Root { get; } = FindRoot();

    public static PackOptions Options { get; } = PackOptions.ForRepository(Root);

    public static UnpackedSolution Source { get; } = UnpackedSolution.Read(Options.SolutionFolder, Options.AssembliesFolder);

    public static PackOptions FlowOptions { get; } = PackOptions.ForFlows(Root);

    /// <summary>The second solution, which holds the cloud flows.</summary>
    public static UnpackedSolution Flows { get; } = UnpackedSolution.Read(FlowOptions.SolutionFolder, FlowOptions.AssembliesFolder);

    public static Assembly PluginsAssembly => PluginsDll.Value;

    public static Assembly ActivitiesAssembly => ActivitiesDll.Value;

    public static string DllPath(string name) => Path.Combine(Options.AssembliesFolder, name + ".dll");

    /// <summary>The columns of the solution's own tables and of the shells it adds to, by table.</summary>
    public static ILookup<string, string> Columns { get; } =
        Source.Tables.SelectMany(table => table.Columns.Select(column => (table.LogicalName, Column: TableSource.ColumnName(column))))
            .ToLookup(column => column.LogicalName, column => column.Column);

    public static IEnumerable<string> SourceFiles(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        select relative;

    private static Assembly Load(string name)
    {
        using var dll = new MemoryStream(File.ReadAllBytes(DllPath(name)));
        return Context.LoadFromStream(dll);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GhostingGuard.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
