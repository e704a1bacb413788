using System;
using System.IO;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

public sealed class RolesAndApps
{
    private const string RoleId = "34000000-0000-4000-8000-000000000001";

    private const string Role = $"""
        <Roles><Role id="{RoleId}" name="Reader"><RolePrivileges><RolePrivilege name="prvReadtst_Thing" level="Global" /></RolePrivileges></Role></Roles>
        """;

    private const string SiteMap = """
        <AppModuleSiteMaps><AppModuleSiteMap><SiteMapUniqueName>tst_App</SiteMapUniqueName><SiteMap><Area Id="a"><Titles>
        <Title LCID="1033" Title="Work" /></Titles><Group Id="g"><SubArea Id="s" Entity="tst_thing"><Titles><Title LCID="1033" Title="Things" />
        </Titles></SubArea></Group></Area></SiteMap></AppModuleSiteMap></AppModuleSiteMaps>
        """;

    private const string App = $"""
        <AppModules><AppModule><UniqueName>tst_App</UniqueName><AppModuleComponents><AppModuleComponent type="62" schemaName="tst_App" />
        <AppModuleComponent type="1" schemaName="tst_thing" /></AppModuleComponents><AppModuleRoleMaps><Role id="{RoleId}" /></AppModuleRoleMaps>
        <LocalizedNames><LocalizedName description="Test" languagecode="1033" /></LocalizedNames></AppModule></AppModules>
        """;

    [Fact]
    public void A_role_and_an_app_are_read()
    {
        var solution = Solution().Import().Solution;

        var role = Assert.Single(solution.Roles);
        Assert.Equal(("Reader", PrivilegeDepth.Global), (role.Name, Assert.Single(role.Privileges).Value));
        var app = Assert.Single(solution.Apps);
        Assert.Equal(("Work", "Things", "tst_thing"), (app.Entries[0].Area.In(1033), app.Entries[0].Names.In(1033), app.Entries[0].Table));
        Assert.Same(role, Assert.Single(app.Roles));
    }

    [Fact]
    public void A_user_with_a_role_may_do_what_it_says_and_no_more()
    {
        var organization = Solution().Import();
        var service = organization.As(organization.AddUser("Rita Reader", roles: ["Reader"]));
        var row = organization.AsSystem.Create(new Entity("tst_thing"));

        Assert.Equal(row, service.Retrieve("tst_thing", row, new(false)).Id);
        Assert.Contains("prvDeletetst_Thing", Assert.Throws<FaultException<OrganizationServiceFault>>(() => service.Delete("tst_thing", row)).Message, StringComparison.Ordinal);
        service.Create(new Entity("account") { ["name"] = "The standard role’s affair" });
    }

    [Fact]
    public void There_is_no_user_with_a_role_that_is_not_there() =>
        Assert.Throws<ArgumentException>(() => Solution().Import().AddUser("Nobody", roles: ["Writer"]));

    [Theory]
    [InlineData("prvReadtst_Thing", "prvReadAccount", "no privilege")]
    [InlineData("level=\"Global\"", "level=\"Everywhere\"", "no level")]
    [InlineData("<AppModuleComponent type=\"1\" schemaName=\"tst_thing\" />", "", "not in the app")]
    [InlineData("<AppModuleComponent type=\"62\" schemaName=\"tst_App\" />", "<AppModuleComponent type=\"62\" schemaName=\"tst_Other\" />", "type 62")]
    [InlineData("Entity=\"tst_thing\"", "Entity=\"tst_planet\"", "no table")]
    [InlineData("Entity=\"tst_thing\"", "Url=\"$webresource:tst_/page.html\"", "no web resource")]
    [InlineData("Entity=\"tst_thing\"", "DefaultDashboard=\"35000000-0000-4000-8000-000000000001\"", "no dashboard")]
    [InlineData("<AppModuleRoleMaps><Role id=\"34", "<AppModuleRoleMaps><Role id=\"39", "no such role")]
    public void What_names_something_that_is_not_there_is_refused(string text, string by, string says)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Solution().Change(text, by).Import());

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    private static TestSolution Solution() => new TestSolution()
        .Change("<Roles />", Role)
        .Change("<Languages>", SiteMap + App + "<Languages>")
        .ChangeManifest("</RootComponents>", SolutionXml.RootById(20, RoleId) + SolutionXml.Root(62, "tst_App") + SolutionXml.Root(80, "tst_App") + "</RootComponents>");
}
