using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal sealed class BeStatelessOffender : IPlugin
{
    private static readonly string[] AllowedNames = ["name"];

    private readonly string allowedSetting = "fixed";

    private int calls;

    public static string? Last { get; set; }

    public void Execute(IServiceProvider serviceProvider)
    {
        calls++;
        Last = allowedSetting + AllowedNames[0] + calls;
    }
}
