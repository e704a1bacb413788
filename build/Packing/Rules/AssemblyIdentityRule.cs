using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// The DLL is the one that is registered: name, version, culture and token. Microsoft's packer rewrites the XML to fit
/// any DLL, and so ships an unsigned one, or one with a new version that breaks the customers' workflows.
/// </summary>
internal sealed class AssemblyIdentityRule : IRule
{
    private const string Sandbox = "2";
    private const string Database = "0";

    public IEnumerable<Problem> Check(UnpackedSolution solution) => solution.Assemblies.SelectMany(Check);

    private static IEnumerable<Problem> Check(AssemblySource assembly)
    {
        var file = assembly.Component.File;
        if (assembly.Dll is null && assembly.Content.Bytes is not null)
        {
            yield return new Problem(file, $"needs {assembly.Content.Source}, which is no .NET assembly", "build it again");
        }

        if (assembly.Dll is not null && assembly.Dll.FullName != assembly.FullName)
        {
            yield return new Problem(file, $"registers \"{assembly.FullName}\", but the DLL is \"{assembly.Dll.FullName}\"", "make both the same");
        }

        if (assembly.FullName.EndsWith("PublicKeyToken=null", StringComparison.Ordinal))
        {
            yield return new Problem(file, "registers an unsigned assembly", "sign it, the platform refuses it otherwise");
        }

        if (assembly.Component.Xml.Element("IsolationMode")?.Value != Sandbox || assembly.Component.Xml.Element("SourceType")?.Value != Database)
        {
            yield return new Problem(file, "does not register the assembly for the sandbox and the database", "set IsolationMode to 2 and SourceType to 0");
        }
    }
}
