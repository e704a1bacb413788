using System;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>The pieces of which the tests' solutions are made.</summary>
internal static class SolutionXml
{
    public const string Assembly = "TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=31486a111e201be2";
    public const string AssemblyId = "10000000-0000-4000-8000-000000000001";
    public const string DllPath = "PluginAssemblies/TestPlugins-10000000-0000-4000-8000-000000000001/TestPlugins.dll";
    public const string ScriptedId = "10000000-0000-4000-8000-000000000002";
    public const string DoublingId = "10000000-0000-4000-8000-000000000003";
    public const string CountingId = "10000000-0000-4000-8000-000000000004";

    public static string ContentTypes =>
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="text/xml" /><Default Extension="dll" ContentType="application/octet-stream" />
          <Default Extension="xaml" ContentType="application/octet-stream" />
        </Types>
        """;

    public static string Manifest(string managed, params string[] roots) =>
        $"""
        <ImportExportXml><SolutionManifest>
          <UniqueName>Test</UniqueName>
          <LocalizedNames><LocalizedName description="Test" languagecode="1033" /></LocalizedNames>
          <Version>0.1.0.0</Version><Managed>{managed}</Managed>
          <RootComponents>{string.Concat(roots)}</RootComponents><MissingDependencies />
        </SolutionManifest></ImportExportXml>
        """;

    public static string Customizations(string entities, string relationships, string choices, string assemblies, string steps, string workflows) =>
        $"""
        <ImportExportXml>
          <Entities>{entities}</Entities><Roles /><Workflows>{workflows}</Workflows><EntityRelationships>{relationships}</EntityRelationships>
          <optionsets>{choices}</optionsets><SolutionPluginAssemblies>{assemblies}</SolutionPluginAssemblies>
          <SdkMessageProcessingSteps>{steps}</SdkMessageProcessingSteps><Languages><Language>1033</Language></Languages>
        </ImportExportXml>
        """;

    public static string Shell(string name, params string[] columns) =>
        $"""
        <Entity><Name>{name}</Name><EntityInfo><entity Name="{name}"><attributes>{string.Concat(columns)}</attributes></entity></EntityInfo>
        <RibbonDiffXml /></Entity>
        """;

    public static string Table(string name, bool isActivity, params string[] columns) =>
        $"""
        <Entity><Name>{name}</Name><EntityInfo><entity Name="{name}"><attributes>{string.Concat(columns)}</attributes>
        <IsActivity>{(isActivity ? 1 : 0)}</IsActivity></entity></EntityInfo><RibbonDiffXml /></Entity>
        """;

    public static string Column(string physicalName, string type, string more = "") =>
        $"""
        <attribute PhysicalName="{physicalName}"><Type>{type}</Type><Name>{physicalName.ToLowerInvariant()}</Name>
        <LogicalName>{physicalName.ToLowerInvariant()}</LogicalName>{more}</attribute>
        """;

    public static string States(string table) => Column("statecode", "state",
        $"""
        <ValidForCreateApi>0</ValidForCreateApi><optionset Name="{table}_statecode"><OptionSetType>state</OptionSetType><states>
        <state value="0" defaultstatus="1"><labels /></state><state value="1" defaultstatus="2"><labels /></state></states></optionset>
        """) + Column("statuscode", "status",
        $"""
        <optionset Name="{table}_statuscode"><OptionSetType>status</OptionSetType><statuses>
        <status value="1" state="0"><labels /></status><status value="2" state="1"><labels /></status></statuses></optionset>
        """);

    public static string Choice(string name, params int[] values) =>
        $"""
        <optionset Name="{name}"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal><options>
        {string.Concat(values.Select(value => $"<option value=\"{value}\"><labels /></option>"))}</options></optionset>
        """;

    public static string Relationship(string name, string referenced, string referencing, string column, string onDelete) =>
        $"""
        <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType>
        <ReferencingEntityName>{referencing}</ReferencingEntityName><ReferencedEntityName>{referenced}</ReferencedEntityName>
        <CascadeDelete>{onDelete}</CascadeDelete><ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>
        """;

    public static string PluginAssembly =>
        $"""
        <PluginAssembly FullName="{Assembly}" PluginAssemblyId="{AssemblyId}"><IsolationMode>2</IsolationMode>
        <SourceType>0</SourceType><FileName>/{DllPath}</FileName><PluginTypes>
        {PluginType("Scripted", ScriptedId)}{PluginType("Doubling", DoublingId)}
        {PluginType("CountCharacters", CountingId, "<WorkflowActivityGroupName>Test</WorkflowActivityGroupName>")}
        </PluginTypes></PluginAssembly>
        """;

    public static string CustomApi =>
        $"""
        <customapi uniquename="tst_Double"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype>
        <bindingtype>1</bindingtype><boundentitylogicalname>opportunity</boundentitylogicalname><isfunction>0</isfunction>
        <plugintypeid><plugintypeexportkey>{DoublingId}</plugintypeexportkey></plugintypeid></customapi>
        """;

    public static string ApiParameter(string root, string name, int type, bool isOptional = false) =>
        $"""
        <{root} uniquename="{name}"><name>{name}</name><type>{type}</type>{(isOptional ? "<isoptional>1</isoptional>" : "")}</{root}>
        """;

    public static string Root(int type, string schemaName) =>
        $"""<RootComponent type="{type}" schemaName="{schemaName}" behavior="0" />""";

    public static string RootById(int type, string id) => $$"""<RootComponent type="{{type}}" id="{{{id}}}" behavior="0" />""";

    /// <summary>The ids that exported steps use.</summary>
    public static string MessageId(string message) => message switch
    {
        "Create" => "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        "Update" => "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
        "Delete" => "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        "SetStateDynamicEntity" => "1dbebb1b-ea3e-db11-86a7-000a3a5473e8",
        "Assign" => "8cbdbb1b-ea3e-db11-86a7-000a3a5473e8",
        _ => throw new ArgumentOutOfRangeException(nameof(message), message, null),
    };

    public static string PluginType(string name, string id, string more = "") =>
        $"""
        <PluginType AssemblyQualifiedName="TestPlugins.{name}, {Assembly}" PluginTypeId="{id}" Name="TestPlugins.{name}">
        <FriendlyName>{name}</FriendlyName>{more}</PluginType>
        """;
}
