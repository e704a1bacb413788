using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>DLLs that are not what is registered, and custom APIs that run nothing.</summary>
public sealed class RegistrationRefusalTests
{
    private const string Type = "GhostingGuard.Plugins.Closing.EmptyComputedColumns";

    [Fact]
    public void A_dll_that_was_not_built()
    {
        using var solution = new ScratchSolution();
        File.Delete(Dll(solution, ShippedSolution.Plugins));

        solution.AssertRefused(solution.Registration(ShippedSolution.Plugins), "needs GhostingGuard.Plugins.dll of the build, which does not exist");
    }

    [Fact]
    public void A_dll_that_is_none()
    {
        using var solution = new ScratchSolution();
        File.WriteAllText(Dll(solution, ShippedSolution.Plugins), "MZ");

        solution.AssertRefused(solution.Registration(ShippedSolution.Plugins), "is no .NET assembly");
    }

    [Fact]
    public void Another_dll_under_the_name()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        File.Copy(ShippedSolution.DllPath(ShippedSolution.Activities), Dll(solution, ShippedSolution.Plugins), overwrite: true);

        var problems = solution.Refusal();

        Assert.Contains(problems, problem => problem.File == registration && problem.What.Contains("but the DLL is \"GhostingGuard.WorkflowActivities, Version=1.0.0.0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Version=1.0.0.0", "Version=1.1.0.0")]
    [InlineData("PublicKeyToken=31486a111e201be2", "PublicKeyToken=31486a111e201be3")]
    public void A_dll_of_another_version_or_key(string old, string replacement)
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Activities);
        solution.Replace(registration, old, replacement);
        solution.Edit(ScratchSolution.Manifest, root =>
        {
            var name = root.Descendants("RootComponent").Select(component => component.Attribute("schemaName")).Single(name => name?.Value.StartsWith(ShippedSolution.Activities, StringComparison.Ordinal) == true)!;
            name.Value = name.Value.Replace(old, replacement, StringComparison.Ordinal);
        });

        solution.AssertRefused(registration, "but the DLL is \"GhostingGuard.WorkflowActivities, Version=1.0.0.0, Culture=neutral, PublicKeyToken=31486a111e201be2\"");
    }

    [Fact]
    public void An_assembly_the_manifest_calls_otherwise()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Manifest, "GhostingGuard.Plugins, Version=1.0.0.0", "GhostingGuard.Plugins, Version=1.0.0.1");

        solution.AssertRefused(ScratchSolution.Manifest, "otherwise than PluginAssemblies/");
    }

    [Fact]
    public void A_plugin_that_is_not_registered()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        solution.Edit(registration, root => TypeOf(root).Remove());

        Assert.Contains(solution.Refusal(), problem => problem.File == registration && problem.What == $"does not register the type {Type} of the DLL");
    }

    [Fact]
    public void A_registered_class_that_is_no_plugin()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        solution.Edit(registration, root => root.Element("PluginTypes")!.Add(XElement.Parse(
            TypeOf(root).ToString().Replace(Type, "GhostingGuard.Plugins.Domain.Risk", StringComparison.Ordinal).Replace(TypeOf(root).Attribute("PluginTypeId")!.Value, "00000000-0000-4000-8000-000000000001", StringComparison.Ordinal))));

        solution.AssertRefused(registration, "registers the type GhostingGuard.Plugins.Domain.Risk, which is no public plug-in or workflow activity of the DLL");
    }

    [Fact]
    public void A_plugin_under_another_name()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        solution.Edit(registration, root => TypeOf(root).SetAttributeValue("Name", "Empty"));

        solution.AssertRefused(registration, $"gives the plug-in {Type} another Name");
    }

    [Fact]
    public void A_plugin_of_another_assembly()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Activities);
        solution.Replace(registration, "AssessOpportunity, GhostingGuard.WorkflowActivities,", "AssessOpportunity, GhostingGuard.Plugins,");

        solution.AssertRefused(registration, "under another assembly's name");
    }

    [Fact]
    public void A_workflow_activity_without_a_group()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Activities);
        solution.Edit(registration, root => root.Descendants("WorkflowActivityGroupName").First().Remove());

        solution.AssertRefused(registration, "without a group");
    }

    [Fact]
    public void An_assembly_outside_the_sandbox()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        solution.Replace(registration, "<IsolationMode>2<", "<IsolationMode>1<");

        solution.AssertRefused(registration, "for the sandbox and the database");
    }

    [Fact]
    public void An_assembly_whose_file_lies_elsewhere()
    {
        using var solution = new ScratchSolution();
        var registration = solution.Registration(ShippedSolution.Plugins);
        solution.Replace(registration, "/GhostingGuardPlugins.dll<", "/Plugins.dll<");

        solution.AssertRefused(registration, "which does not fit its own path");
    }

    [Fact]
    public void A_custom_api_that_runs_nothing()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Api, root => root.Descendants("plugintypeexportkey").Single().Value = "00000000-0000-4000-8000-000000000001");

        solution.AssertRefused(ScratchSolution.Api, "which no assembly registers");
    }

    [Fact]
    public void A_custom_api_bound_to_nothing()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Api, root => root.Element("boundentitylogicalname")!.Remove());

        solution.AssertRefused(ScratchSolution.Api, "names a bound table and a binding type that do not fit");
    }

    [Fact]
    public void A_response_of_a_type_that_does_not_exist()
    {
        using var solution = new ScratchSolution();
        const string property = "customapis/gg_AssessOpportunity/customapiresponseproperties/Risk/customapiresponseproperty.xml";
        solution.Edit(property, root => root.Element("type")!.Value = "13");

        solution.AssertRefused(property, "has a type the platform does not have");
    }

    private static string Dll(ScratchSolution solution, string name) => Path.Combine(solution.Options.AssembliesFolder, name + ".dll");

    private static XElement TypeOf(XElement registration) => registration.Descendants("PluginType").Single(type => type.Attribute("Name")!.Value == Type);
}
