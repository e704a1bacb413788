using System;
using System.Collections.Generic;
using System.IO;
using GhostingGuard.Build.OfficialSdk;
using Xunit;

namespace GhostingGuard.Solution.Tests.Sdk;

public sealed class OfficialSdkProbeTests : IDisposable
{
    private readonly string _repository = Directory.CreateTempSubdirectory("sdk-probe").FullName;
    private readonly List<string> _commands = [];

    private string? Answer => File.Exists(AnswerFile) ? File.ReadAllText(AnswerFile).Trim() : null;

    private string AnswerFile => Path.Combine(_repository, "artifacts", "DataverseSdk.txt");

    [Fact]
    public void Without_the_official_packages_the_contract_assemblies_serve_and_nothing_is_built()
    {
        Assert.Contains("build/Sdk", Ask(failing: "restore"), StringComparison.Ordinal);

        Assert.Equal("contract", Answer);
        Assert.Equal(["restore Probe.csproj"], _commands);
    }

    [Fact]
    public void With_the_official_packages_both_dlls_are_built_anew()
    {
        Assert.Contains("byte for byte", Ask(), StringComparison.Ordinal);

        Assert.Equal("official", Answer);
        Assert.Equal(["restore Probe.csproj", "build GhostingGuard.Plugins.csproj", "build GhostingGuard.WorkflowActivities.csproj"], _commands);
    }

    [Fact]
    public void A_build_that_fails_with_the_official_packages_falls_back()
    {
        Assert.Contains("do not build", Ask(failing: "build"), StringComparison.Ordinal);

        Assert.Equal("contract", Answer);
    }

    [Fact]
    public void A_known_answer_is_not_asked_for_again()
    {
        Ask(failing: "restore");
        _commands.Clear();

        Assert.Null(Ask());
        Assert.Empty(_commands);
    }

    public void Dispose() => Directory.Delete(_repository, recursive: true);

    private string? Ask(string? failing = null) => new OfficialSdkProbe(_repository, (arguments, _) =>
    {
        Assert.Contains("-p:DataverseSdk=official", arguments);
        _commands.Add($"{arguments[0]} {Path.GetFileName(arguments[1])}");
        return arguments[0] == failing ? 1 : 0;
    }).AskOnce();
}
