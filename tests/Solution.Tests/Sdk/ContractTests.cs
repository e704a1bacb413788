using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using Xunit;

namespace GhostingGuard.Solution.Tests.Sdk;

/// <summary>The contract assemblies say nothing that Microsoft's do not say as well.</summary>
public sealed class ContractTests : IDisposable
{
    private static readonly string[] Assemblies = ["Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy", "Microsoft.Xrm.Sdk.Workflow"];

    private readonly MetadataLoadContext _contract = Loading(ContractDlls());
    private readonly MetadataLoadContext _genuine = Loading(GenuineSdk.Dlls);

    public static TheoryData<string> Names { get; } = new(Assemblies);

    [GenuineSdkTheory]
    [MemberData(nameof(Names))]
    public void The_identity_is_the_genuine_one(string name)
    {
        Assert.Equal(_genuine.LoadFromAssemblyName(name).FullName, _contract.LoadFromAssemblyName(name).FullName);
    }

    [GenuineSdkTheory]
    [MemberData(nameof(Names))]
    public void Every_declared_member_is_declared_in_the_genuine_one_too(string name)
    {
        var genuine = _genuine.LoadFromAssemblyName(name);
        var types = Surface.VisibleTypes(_contract.LoadFromAssemblyName(name)).ToList();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Empty(Surface.Of(type).Except(Surface.Of(genuine.GetType(type.FullName!, throwOnError: true)!))));
    }

    [GenuineSdkTheory]
    [MemberData(nameof(Names))]
    public void No_interface_and_no_enumeration_lacks_a_member(string name)
    {
        var genuine = _genuine.LoadFromAssemblyName(name);

        // Whoever implements the one or switches over the other sees all of it.
        var types = Surface.VisibleTypes(_contract.LoadFromAssemblyName(name)).Where(type => type.IsInterface || type.IsEnum);

        Assert.All(types, type => Assert.Equal(Surface.Of(genuine.GetType(type.FullName!, throwOnError: true)!).Order(), Surface.Of(type).Order()));
    }

    public void Dispose()
    {
        _contract.Dispose();
        _genuine.Dispose();
    }

    // The newest build, whichever configuration and framework it was made for: all of them say the same.
    private static IEnumerable<string> ContractDlls() =>
        from name in Assemblies
        let folder = Path.Combine(ShippedSolution.Root, "build", "Sdk", name, "bin")
        select Directory.EnumerateFiles(folder, name + ".dll", SearchOption.AllDirectories)
            .MaxBy(File.GetLastWriteTimeUtc) ?? throw new FileNotFoundException($"{name} has not been built.");

    private static MetadataLoadContext Loading(IEnumerable<string> dlls)
    {
        var framework = Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll");
        return new MetadataLoadContext(new PathAssemblyResolver(dlls.Concat(framework).DistinctBy(Path.GetFileName)), "System.Private.CoreLib");
    }
}
