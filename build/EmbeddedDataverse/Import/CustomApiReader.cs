using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads custom APIs; learn.microsoft.com/power-apps/developer/data-platform/customapi-tables describes their parts.</summary>
internal sealed class CustomApiReader(SolutionZip zip, Schema schema, IReadOnlyDictionary<Guid, PluginType> types, RoleReader roles)
{
    private const string Folder = "customapis";

    public IReadOnlyDictionary<string, CustomApi> ReadAll() => zip.Below(Folder)
        .Select(part => part.Split('/')[1])
        .Distinct()
        .Select(Read)
        .ToDictionary(api => api.Name, StringComparer.Ordinal);

    private CustomApi Read(string folder)
    {
        var element = zip.Xml($"{Folder}/{folder}/customapi.xml");
        element.OnlyHolds(
            "allowedcustomprocessingsteptype", "bindingtype", "boundentitylogicalname", "description", "displayname",
            "executeprivilegename", "iscustomizable", "isfunction", "isprivate", "name", "plugintypeid", "workflowsdkstepenabled");
        var name = element.Attribute("uniquename", required: true);
        if (name != folder)
        {
            throw element.Refuse($"it stands in folder '{folder}'");
        }

        if (element.Text("allowedcustomprocessingsteptype") != "0")
        {
            throw element.Refuse("steps on a custom API are not supported (allowedcustomprocessingsteptype 0)");
        }

        return new CustomApi(
            name,
            BoundTable(element),
            ExecutePrivilege(element),
            TypeOf(element),
            Parameters(folder, "customapirequestparameters", "customapirequestparameter"),
            Parameters(folder, "customapiresponseproperties", "customapiresponseproperty"));
    }

    private string? BoundTable(XElement element)
    {
        var table = element.OptionalText("boundentitylogicalname");
        switch (element.Text("bindingtype"))
        {
            case "0" when table == null:
                return null;
            case "1" when table != null:
                return schema.Tables.ContainsKey(table) ? table : throw element.Refuse($"there is no table '{table}'");
            default:
                throw element.Refuse("an API is bound to nothing (bindingtype 0) or to the rows of a named table (bindingtype 1)");
        }
    }

    private string? ExecutePrivilege(XElement element) => element.OptionalText("executeprivilegename") switch
    {
        null => null,
        var known when roles.Knows(known) => known,
        var unknown => throw element.Refuse($"there is no privilege {unknown}"),
    };

    private PluginType TypeOf(XElement element)
    {
        var reference = element.Child("plugintypeid");
        reference.OnlyHolds("plugintypeexportkey", "plugintypeid");
        var id = reference.Id(reference.OptionalText("plugintypeexportkey") ?? reference.Text("plugintypeid"));
        return types.TryGetValue(id, out var type) && typeof(IPlugin).IsAssignableFrom(type.Type)
            ? type
            : throw element.Refuse($"there is no plug-in {id:D}");
    }

    private List<ApiParameter> Parameters(string folder, string list, string fileName) => zip.Below($"{Folder}/{folder}/{list}")
        .Select(zip.Xml)
        .Select(element => Parameter(element, fileName))
        .ToList();

    private static ApiParameter Parameter(XElement element, string rootName)
    {
        if (element.Name.LocalName != rootName)
        {
            throw element.Refuse($"the root is not <{rootName}>");
        }

        element.OnlyHolds("description", "displayname", "iscustomizable", "isoptional", "name", "type", "logicalentityname");
        var type = (ParameterType)element.Child("type").Number(element.Text("type"));
        return Enum.IsDefined(type)
            ? new ApiParameter(element.Attribute("uniquename", required: true), type, element.Flag("isoptional", false))
            : throw element.Refuse($"there is no parameter type {(int)type}");
    }
}
