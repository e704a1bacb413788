using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Roles and apps that name what is not there.</summary>
public sealed class AppRefusalTests
{
    private const string Seller = "Roles/Ghosting Guard Seller.xml";
    private const string Manager = "Roles/Ghosting Guard Manager.xml";
    private const string SiteMap = "AppModuleSiteMaps/gg_GhostingGuard/AppModuleSiteMap.xml";
    private const string App = "AppModules/gg_GhostingGuard/AppModule.xml";
    private const string SweepApi = "customapis/gg_SweepGhosting/customapi.xml";

    [Theory]
    [InlineData("prvReadOpportunity")] // the standard role's affair
    [InlineData("prvReadgg_commitment")] // the logical name in place of the schema name
    [InlineData("prvReadgg_Message")] // activities share the privileges of Activity
    public void A_privilege_no_table_of_ours_brings(string name)
    {
        using var solution = new ScratchSolution();
        solution.Replace(Seller, "\"prvReadgg_Commitment\"", $"\"{name}\"");

        solution.AssertRefused(Seller, $"grants {name}, which no table of ours brings");
    }

    [Fact]
    public void A_privilege_twice()
    {
        using var solution = new ScratchSolution();
        solution.Replace(Seller, "\"prvCreategg_Commitment\"", "\"prvReadgg_Commitment\"");

        solution.AssertRefused(Seller, "grants prvReadgg_Commitment more than once");
    }

    [Fact]
    public void A_part_of_the_rows_of_the_organisation()
    {
        using var solution = new ScratchSolution();
        solution.Edit(Manager, root => root.Descendants("RolePrivilege").Single(privilege => privilege.Attribute("name")!.Value == "prvReadgg_GhostingPolicy").SetAttributeValue("level", "Deep"));

        solution.AssertRefused(Manager, "grants prvReadgg_GhostingPolicy on a part of the rows");
    }

    [Fact]
    public void A_role_that_is_called_otherwise_than_its_file()
    {
        using var solution = new ScratchSolution();
        solution.Replace(Seller, "name=\"Ghosting Guard Seller\"", "name=\"Seller\"");

        solution.AssertRefused(Seller, "is not named after its role Seller");
    }

    [Fact]
    public void An_execute_privilege_nobody_can_have()
    {
        using var solution = new ScratchSolution();
        solution.Replace(SweepApi, "prvCreategg_SweepRun", "prvExecutegg_SweepRun");

        solution.AssertRefused(SweepApi, "asks for the privilege prvExecutegg_SweepRun");
    }

    [Theory]
    [InlineData("Entity=\"gg_quietperiod\"", "Entity=\"gg_holiday\"", "leads to the table gg_holiday, which nobody knows")]
    [InlineData("gg_/pages/start.html", "gg_/pages/begin.html", "which is nothing of the solution")]
    [InlineData("Id=\"gg_contacts\"", "Id=\"gg_accounts\"", "uses the id gg_accounts more than once")]
    [InlineData("<Title LCID=\"1031\" Title=\"Ruhige Zeiten\" />", "", "has not exactly one title in language 1031 for gg_quietperiods")]
    public void An_entry_of_the_navigation(string old, string replacement, string says)
    {
        using var solution = new ScratchSolution();
        solution.Replace(SiteMap, old, replacement);

        Assert.Contains(solution.Refusal(), problem => problem.File == SiteMap && problem.What.Contains(says, System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_dashboard_that_is_not_there()
    {
        using var solution = new ScratchSolution();
        solution.Edit(SiteMap, root => root.Descendants("SubArea").Single(entry => entry.Attribute("DefaultDashboard") is not null)
            .SetAttributeValue("DefaultDashboard", "11111111-2222-4333-8444-555555555555"));

        solution.AssertRefused(SiteMap, "leads to the dashboard 11111111-2222-4333-8444-555555555555");
    }

    [Fact]
    public void A_table_the_app_does_not_hold()
    {
        using var solution = new ScratchSolution();
        solution.Edit(App, root => root.Descendants("AppModuleComponent").Single(component => component.Attribute("schemaName")?.Value == "gg_quietperiod").Remove());

        solution.AssertRefused(App, "does not hold the table gg_quietperiod");
    }

    [Fact]
    public void A_component_that_is_not_there()
    {
        using var solution = new ScratchSolution();
        solution.Edit(App, root => root.Descendants("AppModuleComponent").Last().AddAfterSelf(new XElement("AppModuleComponent", new XAttribute("type", "1"), new XAttribute("schemaName", "gg_holiday"))));

        solution.AssertRefused(App, "holds the component gg_holiday of type 1, which is not there");
    }

    [Fact]
    public void A_role_of_somebody_else()
    {
        using var solution = new ScratchSolution();
        solution.Edit(App, root => root.Descendants("Role").First().SetAttributeValue("id", "{11111111-2222-4333-8444-555555555555}"));

        solution.AssertRefused(App, "is for the role 11111111-2222-4333-8444-555555555555");
    }

    [Fact]
    public void An_app_without_navigation()
    {
        using var solution = new ScratchSolution();
        solution.Edit(App, root => root.Descendants("AppModuleComponent").Single(component => component.Attribute("type")!.Value == "62").Remove());

        solution.AssertRefused(App, "has 0 site maps");
    }
}
