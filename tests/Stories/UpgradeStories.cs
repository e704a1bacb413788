using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The product comes as a newer version, and it goes.</summary>
public sealed class UpgradeStories
{
    private readonly World world = new();

    [Fact]
    public void An_upgrade_keeps_every_value_and_the_product_goes_on_as_before()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        world.Agree(deal, "Customer", "2026-03-06");
        world.Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");
        world.SetVariable("gg_PerOwnerFigures", "yes");
        var before = Values(deal);

        world.Organization.Upgrade(Next(ShippedZip.Open()));

        Assert.Equal(before, Values(deal));
        Assert.Equal("99.0.0.0", world.Organization.Solution.Version);
        world.At("2026-03-30 09:00").Assess(deal);
        Assert.NotEqual(before, Values(deal));
    }

    [Fact]
    public void A_process_that_was_activated_stays_so()
    {
        var process = world.Organization.Solution.Workflows[0];
        world.Organization.Activate(process.Name, world.Seller.Id);

        world.Organization.Upgrade(Next(ShippedZip.Open()));

        Assert.Equal(1, State(process.Id));
        Assert.All(world.Organization.Solution.Workflows.Skip(1), other => Assert.Equal(0, State(other.Id)));
    }

    [Fact]
    public void Uninstalling_takes_everything_of_ours_along_and_leaves_the_rest_to_work_with()
    {
        var deal = world.Deal();
        var mail = world.MailTo(deal.Reference);
        world.ActiveQuote(deal);
        world.Written("gg_message", deal.Reference, outgoing: true, "LinkedIn");
        var filed = world.MailTo(world.Agree(deal, "Customer", "2026-03-06"));
        new Sweeps(world).ToTheEnd();
        world.SetVariable("gg_PerOwnerFigures", "yes");

        world.Organization.Uninstall();

        Assert.DoesNotContain(world.Organization.Solution.Schema.Tables.Keys, IsOurs);
        Assert.DoesNotContain(world.Organization.Solution.Schema.Tables.Values.SelectMany(table => table.Columns.Keys), IsOurs);
        Assert.DoesNotContain(world.Organization.Solution.Schema["opportunity"]["statuscode"].Choice!.Options, option => option.Value == 847170000);
        Assert.Equal(new[] { mail.Id, filed.Id }.Order(), Ids("activitypointer").Order());
        Assert.False(world.Service.Retrieve("email", filed.Id, new ColumnSet("regardingobjectid")).Contains("regardingobjectid"));
        Assert.Empty(Ids("environmentvariabledefinition"));
        Assert.Empty(Ids("environmentvariablevalue"));
        Assert.Empty(Ids("workflow"));
        world.Service.Update(new Entity("opportunity", deal.Reference.Id) { ["name"] = "Renamed" });
        world.MailFrom(deal.Reference);
        Assert.Equal(0, world.Organization.WaitingJobs);
    }

    [Fact]
    public void With_rows_in_every_table_an_upgrade_keeps_each_and_after_an_uninstall_none_comes_back()
    {
        world.Service.Execute(new OrganizationRequest("gg_SetUp"));
        var deal = world.WaitingDeal();
        var step = world.Agree(deal, "Customer", "2026-03-20");
        world.Service.Execute(new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = step });
        world.Written("gg_message", step, outgoing: true, "LinkedIn");
        world.FollowUp(deal);
        world.Update(deal.Reference, ("stepname", "2-Develop"));
        world.Service.Create(PolicyStories.Quiet("2026-12-24", "2026-12-24"));
        new Courtesies(world).Plan(10m);
        world.Service.Create(new Entity("gg_replycurve") { ["gg_name"] = "Messages", ["gg_kind"] = new OptionSetValue(847170000) });
        new Sweeps(world).ToTheEnd();
        var before = Counts();
        Assert.DoesNotContain(before, table => table.Count == 0 && table.Name != "gg_sweepfault");

        world.Organization.Upgrade(Next(ShippedZip.Open()));
        Assert.Equal(before, Counts());

        world.Organization.Uninstall();
        world.Organization.Upgrade(ShippedZip.Open());
        Assert.All(Counts(), table => Assert.Equal(0, table.Count));
    }

    [Fact]
    public void After_an_uninstall_it_can_be_installed_again()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        world.Organization.Uninstall();

        world.Organization.Upgrade(ShippedZip.Open());

        Assert.False(deal.Row().Contains("gg_risk"));
        world.Assess(deal);
        Assert.Equal("Waiting", deal.Risk);
    }

    private static bool IsOurs(string name) => name.StartsWith("gg_", StringComparison.Ordinal);

    private int State(Guid process) =>
        world.Organization.AsSystem.Retrieve("workflow", process, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value;

    private static string Values(Deal deal) => string.Join(", ", deal.Row().Attributes
        .Where(column => IsOurs(column.Key))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => $"{column.Key} {(column.Value is OptionSetValue option ? option.Value : column.Value)}"));

    private (string Name, int Count)[] Counts() =>
        [.. world.Organization.Solution.Schema.Tables.Keys.Where(IsOurs).Order(StringComparer.Ordinal).Select(table => (table, Ids(table).Length))];

    private Guid[] Ids(string table) => [.. world.Organization.AsSystem.RetrieveMultiple(new QueryExpression(table)).Entities.Select(row => row.Id)];

    /// <summary>The same zip with a higher version.</summary>
    private static MemoryStream Next(Stream zip)
    {
        var newer = new MemoryStream();
        zip.CopyTo(newer);
        using (var archive = new ZipArchive(newer, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("solution.xml")!;
            using var content = entry.Open();
            var manifest = XDocument.Load(content);
            manifest.Descendants("Version").Single().Value = "99.0.0.0";
            content.SetLength(0);
            manifest.Save(content);
        }

        newer.Position = 0;
        return newer;
    }
}
