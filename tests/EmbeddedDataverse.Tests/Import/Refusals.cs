using System;
using System.IO;
using System.Text;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

public sealed class Refusals
{
    private static readonly StepXml Step = new("note x", "Update", "opportunity") { Filter = "name", Before = "name" };

    [Fact]
    public void An_unmanaged_zip_is_refused() => Refused("managed", new TestSolution().Unmanaged());

    [Fact]
    public void A_root_component_that_is_not_there_is_refused() =>
        Refused("tst_other", new TestSolution().ChangeManifest("schemaName=\"tst_thing\"", "schemaName=\"tst_other\""));

    [Fact]
    public void A_component_that_is_no_root_component_is_refused() =>
        Refused("tst_color", new TestSolution().ChangeManifest(SolutionXml.Root(9, "tst_color"), ""));

    [Fact]
    public void An_unlisted_step_is_refused() => Refused(
        "step 20000000-0000-4000-8000-000000000000",
        new TestSolution().With(Step).ChangeManifest(SolutionXml.RootById(92, "20000000-0000-4000-8000-000000000000"), ""));

    [Fact]
    public void A_part_that_belongs_to_nothing_is_refused() => Refused("stray.xml", new TestSolution().WithPart("stray.xml", "<x />"));

    [Fact]
    public void A_part_without_a_content_type_is_refused() => Refused("stray.bin", new TestSolution().WithPart("stray.bin", ""));

    [Fact]
    public void A_part_that_is_no_XML_is_refused() =>
        Refused("well-formed", new TestSolution().WithPart("customapis/tst_Double/customapi.xml", "<customapi>"));

    [Fact]
    public void A_file_that_is_no_zip_is_refused()
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes("no zip"));

        Assert.Throws<InvalidDataException>(() => Organization.Import(text, TestSolution.Noon));
    }

    [Theory]
    [InlineData("<Roles />", "<FieldSecurityProfiles><FieldSecurityProfile /></FieldSecurityProfiles>", "FieldSecurityProfiles")] // a section that would have to mean something
    [InlineData("<Roles />", "<Nonsense />", "Nonsense")] // a section nobody knows
    public void A_section_that_is_not_modelled_is_named(string text, string by, string name)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => new TestSolution().Change(text, by).Import());

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Type>datetime</Type>", "<Type>image</Type>", "image")]
    [InlineData("<MaxLength>20</MaxLength>", "<MaxLength>many</MaxLength>", "many")]
    [InlineData("<MaxLength>20</MaxLength>", "<Nonsense />", "Nonsense")]
    [InlineData("<MinValue>0</MinValue><MaxValue>10</MaxValue>", "<Format>language</Format>", "language")]
    [InlineData("<Format>date</Format>", "<Format>datetime</Format>", "calendar day")]
    [InlineData("<OptionSetName>tst_color</OptionSetName>", "<OptionSetName>tst_colour</OptionSetName>", "tst_colour")]
    [InlineData("<AppDefaultValue>-1</AppDefaultValue>", "<AppDefaultValue>7</AppDefaultValue>", "7")]
    [InlineData("<option value=\"2\">", "<option value=\"1\">", "twice")]
    [InlineData("<LogicalName>tst_note</LogicalName>", "<LogicalName>tst_notes</LogicalName>", "tst_note")]
    [InlineData("PhysicalName=\"tst_Note\"><Type>nvarchar</Type><Name>tst_note</Name>\n<LogicalName>tst_note</LogicalName>", "PhysicalName=\"Name\"><Type>nvarchar</Type><Name>name</Name><LogicalName>name</LogicalName>", "already")]
    public void A_column_that_cannot_be_is_refused(string text, string by, string says) =>
        Refused(says, new TestSolution().Change(text, by));

    [Theory]
    [InlineData("OrgOwned", "organisation")] // the test's activity table belongs to users
    [InlineData("BusinessOwned", "BusinessOwned")]
    public void An_ownership_that_does_not_fit_is_refused(string ownership, string says) => Refused(
        says,
        new TestSolution().Change("<IsActivity>1</IsActivity>", $"<IsActivity>1</IsActivity><OwnershipTypeMask>{ownership}</OwnershipTypeMask>"));

    [Theory]
    [InlineData("<ReferencedEntityName>Account</ReferencedEntityName>", "<ReferencedEntityName>Planet</ReferencedEntityName>", "planet")]
    [InlineData("<ReferencingAttributeName>tst_AccountId</ReferencingAttributeName>", "<ReferencingAttributeName>tst_Name</ReferencingAttributeName>", "no lookup")]
    [InlineData("<CascadeDelete>Restrict</CascadeDelete>", "<CascadeDelete>Explode</CascadeDelete>", "Explode")]
    [InlineData("<EntityRelationshipType>OneToMany</EntityRelationshipType>", "<EntityRelationshipType>ManyToMany</EntityRelationshipType>", "ManyToMany")]
    public void A_relationship_that_cannot_be_is_refused(string text, string by, string says) =>
        Refused(says, new TestSolution().Change(text, by));

    [Theory]
    [InlineData("PublicKeyToken=31486a111e201be2\" PluginAssemblyId", "PublicKeyToken=0000000000000000\" PluginAssemblyId", "the DLL is 'TestPlugins")]
    [InlineData("TestPlugins.Doubling, TestPlugins, Version=1.0.0.0", "TestPlugins.Doubling, TestPlugins, Version=2.0.0.0", "is not in assembly")]
    [InlineData("AssemblyQualifiedName=\"TestPlugins.Doubling,", "AssemblyQualifiedName=\"TestPlugins.Tripling,", "no type 'TestPlugins.Tripling'")]
    [InlineData("AssemblyQualifiedName=\"TestPlugins.Doubling,", "AssemblyQualifiedName=\"TestPlugins.CountCharacters,", "no public IPlugin")]
    [InlineData("TestPlugins.dll</FileName>", "Other.dll</FileName>", "Other.dll")]
    public void An_assembly_that_does_not_match_its_DLL_is_refused(string text, string by, string says) =>
        Refused(says, new TestSolution().Change(text, by));

    [Fact]
    public void A_step_on_an_unknown_table_is_refused() => Refused("planet", Steps(Step with { Table = "planet" }));

    [Fact]
    public void A_step_on_activitypointer_is_refused_since_it_would_never_run() =>
        Refused("activitypointer", Steps(Step with { Table = "activitypointer", Filter = "subject", Before = "subject" }));

    [Fact]
    public void A_step_on_an_unknown_column_is_refused() => Refused("colour", Steps(Step with { Filter = "name,colour" }));

    [Fact]
    public void An_image_of_an_unknown_column_is_refused() => Refused("colour", Steps(Step with { Before = "colour" }));

    [Fact]
    public void A_step_of_an_unknown_type_is_refused() => Refused("no plug-in type", Steps(Step with { TypeId = Guid.NewGuid().ToString() }));

    [Fact]
    public void A_step_whose_type_has_another_name_is_refused() =>
        Refused("TestPlugins.Scripted", Steps(Step with { TypeName = "TestPlugins.Other, " + SolutionXml.Assembly }));

    [Fact]
    public void A_workflow_activity_as_a_step_is_refused() => Refused("no plug-in", Steps(Step with
    {
        TypeId = SolutionXml.CountingId,
        TypeName = "TestPlugins.CountCharacters, " + SolutionXml.Assembly,
    }));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    public void An_asynchronous_step_before_the_end_is_refused(int stage) =>
        Refused("asynchronous", Steps(Step with { Stage = stage, IsAsynchronous = true }));

    [Fact]
    public void A_step_in_the_main_operation_is_refused() => Refused("stage 30", Steps(Step with { Stage = 30 }));

    [Theory]
    [InlineData("Create", 40, "name", "")]
    [InlineData("Delete", 40, "", "name")]
    [InlineData("Update", 20, "", "name")]
    public void An_image_of_a_row_that_is_not_there_is_refused(string message, int stage, string before, string after) =>
        Refused("SdkMessageProcessingStepImage", Steps(Step with { Message = message, Stage = stage, Filter = "", Before = before, After = after }));

    [Fact]
    public void Filtering_columns_on_another_message_are_refused() =>
        Refused("filtering", Steps(Step with { Message = "Delete" }));

    [Fact]
    public void A_step_on_a_message_that_is_not_modelled_is_named()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Steps(Step with { Message = "Assign" }).Import());

        Assert.Contains("8cbdbb1b", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<bindingtype>1</bindingtype>", "<bindingtype>2</bindingtype>", "bound")]
    [InlineData("<allowedcustomprocessingsteptype>0<", "<allowedcustomprocessingsteptype>2<", "allowedcustomprocessingsteptype")]
    [InlineData(SolutionXml.DoublingId, SolutionXml.CountingId, "no plug-in")]
    [InlineData("opportunity", "planet", "planet")]
    [InlineData("uniquename=\"tst_Double\"", "uniquename=\"tst_Other\"", "folder")]
    public void A_custom_API_that_cannot_be_is_refused(string text, string by, string says) => Refused(
        says,
        new TestSolution().WithPart("customapis/tst_Double/customapi.xml", SolutionXml.CustomApi.Replace(text, by, StringComparison.Ordinal)));

    private static TestSolution Steps(StepXml step) => new TestSolution().With(step);

    private static void Refused(string says, TestSolution solution)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => solution.Import());

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }
}
