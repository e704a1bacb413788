using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Benchmarks;

/// <summary>What one assessment costs in requests and rows, by the length of the history.</summary>
internal static class LongHistory
{
    private const int Repeats = 21;

    private static readonly DateTime Start = new(2016, 1, 4, 8, 0, 0, DateTimeKind.Utc);

    public static void Measure()
    {
        Console.WriteLine();
        Console.WriteLine("| activities | answers | first assessment: requests | rows | again: requests | rows | milliseconds, median |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var activities in new[] { 10, 200, 10_000 })
        {
            Measure(activities, "every tenth", index => index % 10 == 8);
        }

        Measure(10_000, "none", _ => false);
    }

    private static void Measure(int activities, string answers, Func<int, bool> isAnswer)
    {
        var zip = new MemoryStream(SolutionPacker.PackManaged(PackOptions.ForRepository(Root())), writable: false);
        var organization = Organization.Import(zip, Start);
        var user = organization.AddUser("Seller", "Europe/Berlin");
        var service = organization.As(user);
        var contact = new EntityReference("contact", service.Create(new Entity("contact") { ["lastname"] = "Contact" }));
        var lead = new EntityReference("lead", service.Create(new Entity("lead") { ["lastname"] = "Lead" }));
        for (var index = 0; index < activities; index++)
        {
            organization.MoveClockTo(Start.AddHours(index * 8));
            Save(service, lead, new EntityReference("systemuser", user), contact, isAnswer(index));
        }

        organization.RunJobs();
        var deal = new EntityReference("opportunity", service.Create(new Entity("opportunity")
        {
            ["name"] = "Deal",
            ["customerid"] = contact,
            ["parentcontactid"] = contact,
            ["originatingleadid"] = lead,
        }));
        var first = Counted(organization, () => organization.RunJobs());
        organization.MoveClockTo(organization.Now.AddDays(4));
        var again = Counted(organization, () => Assess(service, deal));

        var times = Enumerable.Range(0, Repeats).Select(_ => Timed(() => Assess(service, deal))).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {activities} | {answers} | {first.Requests} | {first.Rows} | {again.Requests - 2} | {again.Rows - 1} | {times[Repeats / 2]:0.0} |"));
    }

    private static void Save(IOrganizationService service, EntityReference regarding, EntityReference us, EntityReference them, bool isAnswer)
    {
        var letter = new Entity("letter")
        {
            ["subject"] = "Letter",
            ["regardingobjectid"] = regarding,
            ["directioncode"] = !isAnswer,
            ["from"] = Party(isAnswer ? them : us),
            ["to"] = Party(isAnswer ? us : them),
        };
        letter.Id = service.Create(letter);
        service.Update(new Entity("letter", letter.Id)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(isAnswer ? 3 : 4),
        });
    }

    private static EntityCollection Party(EntityReference person) => new([new Entity("activityparty") { ["partyid"] = person }]);

    private static void Assess(IOrganizationService service, EntityReference deal) =>
        service.Execute(new OrganizationRequest("gg_AssessOpportunity") { ["Target"] = deal });

    private static (long Requests, long Rows) Counted(Organization organization, Action work)
    {
        var (requests, rows) = (organization.Statistics.Requests, organization.Statistics.RowsRead);
        work();
        return (organization.Statistics.Requests - requests, organization.Statistics.RowsRead - rows);
    }

    private static double Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GhostingGuard.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
