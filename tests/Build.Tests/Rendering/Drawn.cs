using System;
using System.Collections.Generic;
using System.Xml.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Tests.Rendering;

/// <summary>Small components of a test's own, over the tables that ship. A test mentions only what it is about.</summary>
internal static class Drawn
{
    public const string ViewId = "7e1c5b3a-0000-4000-8000-000000000001";
    public const string ChartId = "7e1c5b3a-0000-4000-8000-000000000002";
    public const string TextClass = "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}";
    public const string ChoiceClass = "{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}";
    public const string PageClass = "{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}";
    public const string ListClass = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";

    /// <param name="parts">Each with the table it belongs to; a dashboard belongs to none.</param>
    public static SolutionComponents Read(Organization organization, params (string Table, string Part)[] parts)
    {
        var entities = new XElement("Entities");
        var root = new XElement("ImportExportXml", entities);
        foreach (var (table, part) in parts)
        {
            (table.Length == 0 ? root : EntityOf(table)).Add(XElement.Parse(part));
        }

        return SolutionComponents.Read(root, organization.Solution.Schema);

        XElement EntityOf(string table)
        {
            var entity = new XElement("Entity", new XElement("Name", table));
            entities.Add(entity);
            return entity;
        }
    }

    public static Screen Screen(Organization organization, SolutionComponents components, Language? language = null) =>
        new(organization, components, language ?? Language.English, TimeZoneInfo.Utc, _ => null);

    public static string View(string table, string columns, string query) => $"""
        <SavedQueries><savedqueries><savedquery>
          <savedqueryid>{ViewId}</savedqueryid>
          <layoutxml><grid><row>{columns}</row></grid></layoutxml>
          <querytype>0</querytype>
          <fetchxml><fetch><entity name="{table}">{query}</entity></fetch></fetchxml>
          {Names("A view", "Eine Ansicht")}
        </savedquery></savedqueries></SavedQueries>
        """;

    public static string Form(string rows, string section = "", string attributes = "") => $"""
        <FormXml><forms type="main"><systemform>
          <formid>7e1c5b3a-0000-4000-8000-000000000003</formid>
          <form><tabs>{Tab(rows, section, attributes)}</tabs></form>
          {Names("A form", "Ein Formular")}
        </systemform></forms></FormXml>
        """;

    public static string Tab(string rows, string section = "", string attributes = "", string english = "A tab", string german = "Ein Reiter") => $"""
        <tab {attributes}>{Labels(english, german)}<columns><column width="100%"><sections>
          <section {section}>{Labels("A section", "Ein Abschnitt")}<rows>{rows}</rows></section>
        </sections></column></columns></tab>
        """;

    public static string Cell(string column, string classId, string attributes = "", string english = "A field", string german = "Ein Feld", bool locked = false) => $"""
        <cell {attributes}>{Labels(english, german)}<control classid="{classId}" datafieldname="{column}" disabled="{(locked ? "true" : "false")}" /></cell>
        """;

    public static string Page(string name) => $"""
        <cell>{Labels("A page", "Eine Seite")}<control id="page" classid="{PageClass}"><parameters><Url>{name}</Url></parameters></control></cell>
        """;

    public static string List(string table, string mode = "Grid", string relationship = "", string attributes = "", string view = ViewId, string chart = ChartId) => $"""
        <cell {attributes}>{Labels("A list", "Eine Liste")}<control id="list" classid="{ListClass}"><parameters>
          <TargetEntityType>{table}</TargetEntityType><ChartGridMode>{mode}</ChartGridMode><ViewId>{view}</ViewId>
          <VisualizationId>{chart}</VisualizationId><RelationshipName>{relationship}</RelationshipName><RecordsPerPage>10</RecordsPerPage>
        </parameters></control></cell>
        """;

    public static string Chart(string fetch, string shape = "Column", string measures = "<measure alias=\"number\" />", string series = "", string palette = "") => $"""
        <Visualizations><visualization>
          <savedqueryvisualizationid>{ChartId}</savedqueryvisualizationid>
          <datadescription><datadefinition>
            <fetchcollection><fetch aggregate="true">{fetch}</fetch></fetchcollection>
            <categorycollection><category alias="group"><measurecollection>{measures}</measurecollection></category></categorycollection>
          </datadefinition></datadescription>
          <presentationdescription><Chart PaletteCustomColors="{palette}"><Series><Series ChartType="{shape}" />{series}</Series></Chart></presentationdescription>
          {Names("A chart", "Ein Diagramm")}
        </visualization></Visualizations>
        """;

    public static string CountBy(string column, string more = "") => $"""
        <entity name="opportunity">
          <attribute name="{column}" alias="group" groupby="true" />
          <attribute name="opportunityid" alias="number" aggregate="count" />{more}
        </entity>
        """;

    public static string Dashboard(string rows) => $"""
        <Dashboards><Dashboard>
          {Names("A dashboard", "Ein Dashboard")}
          <FormId>7e1c5b3a-0000-4000-8000-000000000004</FormId>
          <FormXml><forms type="dashboard"><form><tabs>{Tab(rows, "showlabel=\"false\"")}</tabs></form></forms></FormXml>
        </Dashboard></Dashboards>
        """;

    public static EntityReference Deal(Organization organization, string name, IReadOnlyDictionary<string, object>? values = null)
    {
        var row = new Entity("opportunity") { ["name"] = name };
        foreach (var (column, value) in values ?? new Dictionary<string, object>())
        {
            row[column] = value;
        }

        return new EntityReference("opportunity", organization.AsSystem.Create(row));
    }

    public static string Labels(string english, string german) =>
        $"<labels><label description=\"{english}\" languagecode=\"1033\" /><label description=\"{german}\" languagecode=\"1031\" /></labels>";

    private static string Names(string english, string german) =>
        $"<LocalizedNames><LocalizedName description=\"{english}\" languagecode=\"1033\" /><LocalizedName description=\"{german}\" languagecode=\"1031\" /></LocalizedNames>";
}
