using System;
using System.Activities;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.WorkflowActivities;

/// <summary>What the designer of a workflow filled in. What is missing is refused with a sentence that names the step and the input,
/// in both languages, since nobody knows who will read the log of the job.</summary>
internal static class Given
{
    /// <summary>The row of a table.</summary>
    public static EntityReference Row(
        this InArgument<EntityReference?> input, CodeActivityContext context, string step, string name, string table)
    {
        var row = input.Get(context) ?? throw Missing(step, name);
        return row.LogicalName == table
            ? row
            : throw new InvalidPluginExecutionException(OtherTable(step, name, table, row.LogicalName));
    }

    /// <summary>A row that may be left out; null if it is.</summary>
    public static EntityReference? OptionalRow(
        this InArgument<EntityReference?> input, CodeActivityContext context, string step, string name, string table) =>
        input.Get(context) is null ? null : input.Row(context, step, name, table);

    /// <summary>A moment that may be left out; null if it is. A workflow hands in the earliest moment there is for none.</summary>
    public static DateTime? OptionalMoment(this InArgument<DateTime> input, CodeActivityContext context) =>
        input.Get(context) is { } moment && moment > DateTime.MinValue ? moment : null;

    /// <summary>A text that may be left out; null if it is.</summary>
    public static string? OptionalText(this InArgument<string?> input, CodeActivityContext context) =>
        input.Get(context) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public static InvalidPluginExecutionException Missing(string step, string name) => new(NoValue(step, name));

    private static string NoValue(string step, string name) =>
        $"The step {step} was given no {name}. Please set its input {name}. / " +
        $"Der Schritt {step} hat keinen Wert für {name} erhalten. Bitte füllen Sie seine Eingabe {name}.";

    private static string OtherTable(string step, string name, string table, string other) =>
        $"The input {name} of the step {step} takes a row of the table {table}, not of {other}. / " +
        $"Die Eingabe {name} des Schritts {step} nimmt eine Zeile der Tabelle {table} auf, nicht von {other}.";
}
