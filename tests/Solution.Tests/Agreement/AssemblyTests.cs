using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>What the sandbox and the customers' workflows rely on in the two DLLs.</summary>
public sealed partial class AssemblyTests
{
    private const string Token = "31486a111e201be2";
    private const string FrameworkToken = "b77a5c561934e089";
    private const string OldFrameworkToken = "b03f5f7f11d50a3a";
    private const string SdkToken = "31bf3856ad364e35";

    public static TheoryData<string> Dlls { get; } = new(ShippedSolution.Plugins, ShippedSolution.Activities);

    [Theory]
    [MemberData(nameof(Dlls))]
    public void The_assembly_version_never_changes_since_workflows_hold_the_full_name(string dll)
    {
        Assert.Equal($"{dll}, Version=1.0.0.0, Culture=neutral, PublicKeyToken={Token}", AssemblyName.GetAssemblyName(ShippedSolution.DllPath(dll)).FullName);
    }

    [Theory]
    [MemberData(nameof(Dlls))]
    public void The_file_version_is_the_newest_heading_of_the_changelog(string dll)
    {
        Assert.Equal(NewestVersion() + ".0", FileVersionInfo.GetVersionInfo(ShippedSolution.DllPath(dll)).FileVersion);
    }

    [Theory]
    [MemberData(nameof(Dlls))]
    public void Only_what_the_sandbox_has_is_referenced(string dll)
    {
        var references = ShippedAssembly(dll).GetReferencedAssemblies();

        Assert.All(references, reference => Assert.True(IsAllowed(reference), reference.FullName));
    }

    [Theory]
    [MemberData(nameof(Dlls))]
    public void There_is_no_debug_information_since_it_would_tell_the_sdk_it_was_built_with(string dll)
    {
        using var file = new PEReader(File.OpenRead(ShippedSolution.DllPath(dll)));

        Assert.DoesNotContain(file.ReadDebugDirectory(), entry => entry.Type != DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Dlls))]
    public void It_is_signed_and_not_only_marked_so(string dll)
    {
        using var file = new PEReader(File.OpenRead(ShippedSolution.DllPath(dll)));

        Assert.True(file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.NotEqual(0, file.PEHeaders.CorHeader.StrongNameSignatureDirectory.Size);
    }

    [Theory]
    [MemberData(nameof(Dlls))]
    public void It_targets_the_framework_of_the_sandbox(string dll)
    {
        var target = ShippedAssembly(dll).GetCustomAttributesData().Single(attribute => attribute.AttributeType.Name == "TargetFrameworkAttribute");

        Assert.Equal(".NETFramework,Version=v4.6.2", target.ConstructorArguments[0].Value);
    }

    private static Assembly ShippedAssembly(string dll) =>
        dll == ShippedSolution.Plugins ? ShippedSolution.PluginsAssembly : ShippedSolution.ActivitiesAssembly;

    private static bool IsAllowed(AssemblyName reference) => (reference.Name, TokenOf(reference), reference.Version!.ToString()) switch
    {
        ("mscorlib", FrameworkToken, "4.0.0.0") => true,
        ("Microsoft.Xrm.Sdk" or "Microsoft.Crm.Sdk.Proxy" or "Microsoft.Xrm.Sdk.Workflow", SdkToken, "9.0.0.0") => true,
        ("System.Activities", SdkToken, "4.0.0.0") => true,
        (var name, FrameworkToken or OldFrameworkToken, "4.0.0.0") => name == "System" || name!.StartsWith("System.", StringComparison.Ordinal),
        _ => false,
    };

    private static string TokenOf(AssemblyName name) => Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []);

    private static string NewestVersion() =>
        Heading().Match(File.ReadAllText(Path.Combine(ShippedSolution.Root, "CHANGELOG.md"))).Groups[1].Value;

    [GeneratedRegex(@"^## \[(\d+\.\d+\.\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
