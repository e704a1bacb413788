using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Columns that every activity has, and those that many have. learn.microsoft.com/power-apps/developer/data-platform/activity-entities.</summary>
internal static class ActivityColumns
{
    /// <summary>The column that says what an activity is about.</summary>
    public const string Regarding = "regardingobjectid";

    public static readonly string[] Regarded = ["account", "contact", "incident", "lead", "opportunity", "quote"];

    // How the names of the relationships begin: Opportunity_Emails.
    private static readonly Dictionary<string, string> RegardedNames = new()
    {
        ["account"] = "Account",
        ["contact"] = "Contact",
        ["incident"] = "Incident",
        ["lead"] = "Lead",
        ["opportunity"] = "Opportunity",
        ["quote"] = "Quote",
    };

    // What may regard a table of a solution, and how the names of those relationships end; a closing activity is about a deal only.
    private static readonly (string Table, string Plural)[] OfCustomTables =
    [
        ("appointment", "Appointments"),
        ("email", "Emails"),
        ("fax", "Faxes"),
        ("letter", "Letters"),
        ("phonecall", "PhoneCalls"),
        ("socialactivity", "SocialActivities"),
        ("task", "Tasks"),
    ];

    public static TableDescription Activity(string schemaName, string english, string german) =>
        new TableDescription(schemaName, english, german, "activityid", "subject", isActivity: true)
            .OfEveryActivity(schemaName.ToLowerInvariant());

    /// <param name="type">The activity's table; null for activitypointer, whose rows are of all of them.</param>
    public static TableDescription OfEveryActivity(this TableDescription table, string? type) => table
        .Tracked()
        .Migrated()
        .Owned()
        .Staged()
        .TableName("activitytypecode", "Activity type", "Aktivitätstyp", type)
        .Text("subject", 200, "Subject", "Betreff")
        .Lookup(Regarding, "Regarding", "Bezug", Regarded)
        .Moment("scheduledstart", "Start date", "Beginn")
        .Moment("scheduledend", "Due date", "Fällig am")
        .Moment("actualstart", "Actual start", "Tatsächlicher Beginn")
        .Moment("actualend", "Actual end", "Tatsächliches Ende")
        .Integer("actualdurationminutes", 0, int.MaxValue, "Actual duration", "Tatsächliche Dauer")
        .Choice("prioritycode", "Priority", "Priorität", Priorities, byDefault: 1)
        .Memo("activityadditionalparams", 8192, "Additional parameters", "Zusätzliche Parameter")
        .Flag("isbilled", "Is billed", "Ist abgerechnet")
        .Flag("isworkflowcreated", "Is created by a workflow", "Ist durch einen Workflow erstellt")
        .Flag("isregularactivity", "Is a regular activity", "Ist eine reguläre Aktivität", byDefault: true, Access.ReadOnly, choice: "activitypointer_isregularactivity")
        .Moment("sortdate", "Sort date", "Sortierdatum")
        .Moment("lastonholdtime", "Last on hold time", "Zuletzt zurückgestellt am")
        .Lookup("slaid", "SLA", "Servicevereinbarung", ["sla"])
        .Lookup("slainvokedid", "Last SLA applied", "Zuletzt angewendete Servicevereinbarung", ["sla"], Access.ReadOnly);

    /// <summary>An activity goes with the row it regards.</summary>
    /// <param name="plural">How the names of the relationships end: Opportunity_Emails.</param>
    public static TableDescription GoesWithWhatItRegards(this TableDescription table, string plural)
    {
        foreach (var regarded in Regarded)
        {
            table.Relates(Regarding, regarded, $"{RegardedNames[regarded]}_{plural}", DeleteBehavior.Cascade);
        }

        return table;
    }

    /// <summary>The relationships of a table that takes activities, which the platform makes and no export lists: tst_thing_Emails and its
    /// like. Those of the solution's own activities come with it.</summary>
    public static IEnumerable<Relationship> Regard(string table) =>
        OfCustomTables.Select(kind => new Relationship($"{table}_{kind.Plural}", table, kind.Table, Regarding, DeleteBehavior.Cascade))
            .Append(new Relationship($"{table}_ActivityPointers", table, "activitypointer", Regarding, DeleteBehavior.NoCascade));

    public static TableDescription Planned(this TableDescription table, Access access = Access.Full) =>
        table.Integer("scheduleddurationminutes", 0, int.MaxValue, "Planned duration", "Geplante Dauer", access);

    /// <summary>True stands for outgoing.</summary>
    public static TableDescription Directed(this TableDescription table, bool byDefault) =>
        table.Flag("directioncode", "Direction", "Richtung", byDefault, options: Directions);

    public static TableDescription InSeries(this TableDescription table) => table
        .Id("seriesid", "Series", "Serie", Access.ReadOnly)
        .Choice(
            "instancetypecode",
            "Series role",
            "Rolle in der Serie",
            [
                Value(0, "Not recurring", "Nicht wiederkehrend"),
                Value(1, "Recurring master", "Serienmaster"),
                Value(2, "Recurring instance", "Serienelement"),
                Value(3, "Recurring exception", "Serienausnahme"),
                Value(4, "Recurring future exception", "Zukünftige Serienausnahme"),
            ],
            byDefault: 0,
            Access.ReadOnly);

    public static TableDescription Delivered(this TableDescription table) => table
        .Choice("deliveryprioritycode", "Delivery priority", "Zustellpriorität", Priorities, byDefault: 1, Access.Create, "activitypointer_deliveryprioritycode")
        .Moment("deliverylastattemptedon", "Delivery last tried on", "Letzter Zustellversuch am", Access.ReadOnly)
        .Lookup("sendermailboxid", "Sender's mailbox", "Postfach des Absenders", ["mailbox"], Access.ReadOnly)
        .Moment("senton", "Sent on", "Gesendet am", Access.ReadOnly);

    public static TableDescription InCommunity(this TableDescription table) => table
        .Choice(
            "community",
            "Social network",
            "Soziales Netzwerk",
            [Value(0, "Other", "Sonstige"), Value(1, "Facebook", "Facebook"), Value(2, "Twitter", "Twitter")],
            choice: "socialprofile_community");
}
