using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace GhostingGuard.Build.OfficialSdk;

/// <summary>Finds out, once per clone, whether the official SDK packages can be had, and builds the shipped DLLs with them if so.</summary>
/// <remarks>
/// The answer lies in <c>artifacts/DataverseSdk.txt</c>, where every later build reads it; deleting the file asks again.
/// An answer that says no costs a few seconds, and nothing here makes a build fail.
/// </remarks>
internal sealed class OfficialSdkProbe(string repositoryRoot, RunDotnet dotnet)
{
    // Long enough for a slow source to hand over some megabytes, short enough to wait for once.
    private static readonly TimeSpan RestoreLimit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BuildLimit = TimeSpan.FromMinutes(2);
    private static readonly string[] ShippedProjects = ["Plugins/GhostingGuard.Plugins.csproj", "WorkflowActivities/GhostingGuard.WorkflowActivities.csproj"];

    // The probe restores exactly what the shipped projects would, out of the same file.
    private const string ProbeProject =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net462</TargetFramework>
            <UsesWorkflow>true</UsesWorkflow>
          </PropertyGroup>
          <Import Project="../../build/Shipped.props" />
        </Project>
        """;

    private string AnswerFile => Path.Combine(repositoryRoot, "artifacts", "DataverseSdk.txt");

    /// <summary>Asks if nobody has asked yet.</summary>
    /// <returns>One sentence on what came out; null if the answer was known already.</returns>
    public string? AskOnce()
    {
        if (File.Exists(AnswerFile))
        {
            return null;
        }

        var probe = WriteProbe();
        if (dotnet(["restore", probe, "-p:DataverseSdk=official"], RestoreLimit) != 0)
        {
            return Remember("contract", "The official SDK packages cannot be had here, so the contract assemblies in build/Sdk serve.");
        }

        var before = Fingerprints();
        if (ShippedProjects.Any(project => dotnet(["build", Path.Combine(repositoryRoot, project), "-p:DataverseSdk=official"], BuildLimit) != 0))
        {
            return Remember("contract", "The plug-ins do not build with the official SDK packages, so the contract assemblies in build/Sdk serve.");
        }

        return Fingerprints().SequenceEqual(before)
            ? Remember("official", "Both DLLs were rebuilt with the official SDK packages and are the same, byte for byte.")
            : Remember("official", "Both DLLs were rebuilt with the official SDK packages.");
    }

    private string WriteProbe()
    {
        var folder = Directory.CreateDirectory(Path.Combine(repositoryRoot, "artifacts", "sdk-probe"));
        var project = Path.Combine(folder.FullName, "Probe.csproj");
        File.WriteAllText(project, ProbeProject);
        return project;
    }

    private List<string> Fingerprints()
    {
        var folder = Path.Combine(repositoryRoot, "artifacts", "shipped");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))]
            : [];
    }

    private string Remember(string answer, string sentence)
    {
        File.WriteAllText(AnswerFile, answer + "\n");
        return sentence;
    }
}
