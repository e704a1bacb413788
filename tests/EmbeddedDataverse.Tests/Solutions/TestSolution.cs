using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using static GhostingGuard.EmbeddedDataverse.Tests.Solutions.SolutionXml;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>A small managed solution: columns on opportunity, a table, an activity table, a custom API, and the steps a test adds.</summary>
internal sealed class TestSolution
{
    public static readonly DateTime Noon = new(2026, 3, 4, 12, 0, 0, DateTimeKind.Utc);

    private readonly List<StepXml> steps = [];
    private readonly List<WorkflowXml> workflows = [];
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private Func<string, string> editManifest = text => text;
    private Func<string, string> editCustomizations = text => text;
    private string managed = "1";

    public TestSolution With(params StepXml[] more)
    {
        steps.AddRange(more);
        return this;
    }

    public TestSolution With(params WorkflowXml[] more)
    {
        workflows.AddRange(more);
        return more.Aggregate(this, (solution, workflow) => solution.WithPart(workflow.Part, workflow.Xaml));
    }

    public TestSolution WithPart(string name, string content)
    {
        parts[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>Replaces a text that is there, so that a test which breaks something breaks what it says.</summary>
    public TestSolution Change(string text, string by)
    {
        editCustomizations = Then(editCustomizations, text, by);
        return this;
    }

    public TestSolution ChangeManifest(string text, string by)
    {
        editManifest = Then(editManifest, text, by);
        return this;
    }

    public TestSolution Unmanaged()
    {
        managed = "0";
        return this;
    }

    public Organization Import(DateTime? now = null, OrganizationOptions? options = null) =>
        Organization.Import(Zip(), now ?? Noon, options);

    public MemoryStream Zip()
    {
        var all = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(ContentTypes),
            ["solution.xml"] = Encoding.UTF8.GetBytes(editManifest(ManifestText())),
            ["customizations.xml"] = Encoding.UTF8.GetBytes(editCustomizations(CustomizationsText())),
            [DllPath] = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestPlugins.dll")),
            ["customapis/tst_Double/customapi.xml"] = Encoding.UTF8.GetBytes(CustomApi),
            ["customapis/tst_Double/customapirequestparameters/Number/customapirequestparameter.xml"] =
                Encoding.UTF8.GetBytes(ApiParameter("customapirequestparameter", "Number", 7)),
            ["customapis/tst_Double/customapirequestparameters/Word/customapirequestparameter.xml"] =
                Encoding.UTF8.GetBytes(ApiParameter("customapirequestparameter", "Word", 10, isOptional: true)),
            ["customapis/tst_Double/customapiresponseproperties/Doubled/customapiresponseproperty.xml"] =
                Encoding.UTF8.GetBytes(ApiParameter("customapiresponseproperty", "Doubled", 7)),
            ["customapis/tst_Double/customapiresponseproperties/AskedOf/customapiresponseproperty.xml"] =
                Encoding.UTF8.GetBytes(ApiParameter("customapiresponseproperty", "AskedOf", 10)),
        };
        foreach (var (name, content) in parts)
        {
            all[name] = content;
        }

        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in all)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    private string ManifestText() => Manifest(
        managed,
        [
            Root(1, "opportunity"), Root(1, "tst_thing"), Root(1, "tst_call"), Root(9, "tst_color"), RootById(91, AssemblyId),
            .. steps.Select((_, index) => RootById(92, StepId(index))),
            .. workflows.Select(workflow => RootById(29, workflow.Id)),
        ]);

    private string CustomizationsText() => Customizations(
        Shell(
            "Opportunity",
            Column("tst_Note", "nvarchar", "<MaxLength>20</MaxLength>"),
            Column("tst_Color", "picklist", "<AppDefaultValue>-1</AppDefaultValue><OptionSetName>tst_color</OptionSetName>"),
            Column("tst_Colors", "multiselectpicklist", "<OptionSetName>tst_color</OptionSetName>"),
            Column("tst_Count", "int", "<MinValue>0</MinValue><MaxValue>10</MaxValue>"),
            Column("tst_On", "datetime", "<Format>datetime</Format><Behavior>1</Behavior>"),
            Column("tst_Day", "datetime", "<Format>date</Format><Behavior>2</Behavior>"))
        + Table(
            "tst_Thing",
            isActivity: false,
            Column("tst_ThingId", "primarykey"),
            Column("tst_Name", "nvarchar", "<DisplayMask>ValidForForm|PrimaryName</DisplayMask><MaxLength>100</MaxLength>"),
            Column("tst_Weight", "decimal", "<MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>"),
            Column("tst_OpportunityId", "lookup"),
            Column("tst_AccountId", "lookup"),
            States("tst_thing"))
        + Table(
            "tst_Call",
            isActivity: true,
            Column("ActivityId", "primarykey"),
            Column("ActivityTypeCode", "picklist"),
            Column("Subject", "nvarchar", "<DisplayMask>PrimaryName</DisplayMask><MaxLength>100</MaxLength>"),
            Column("RegardingObjectId", "lookup"),
            Column("OwnerId", "owner"),
            Column("ActualEnd", "datetime"),
            Column("From", "partylist"),
            Column("To", "partylist"),
            States("tst_call")),
        Relationship("opportunity_things", "Opportunity", "tst_Thing", "tst_OpportunityId", "RemoveLink")
        + Relationship("account_things", "Account", "tst_Thing", "tst_AccountId", "Restrict")
        + Relationship("opportunity_calls", "Opportunity", "tst_Call", "RegardingObjectId", "Cascade"),
        Choice("tst_color", 1, 2),
        PluginAssembly,
        string.Concat(steps.Select((step, index) => step.Xml(StepId(index)))),
        string.Concat(workflows.Select(workflow => workflow.Data)));

    private static string StepId(int index) => string.Create(CultureInfo.InvariantCulture, $"20000000-0000-4000-8000-{index:x12}");

    private static Func<string, string> Then(Func<string, string> edit, string text, string by) => before =>
    {
        var edited = edit(before);
        return edited.Contains(text, StringComparison.Ordinal)
            ? edited.Replace(text, by, StringComparison.Ordinal)
            : throw new InvalidOperationException($"The solution holds no '{text}'.");
    };
}
