using System;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>State and status reason belong together; learn.microsoft.com/power-apps/developer/data-platform/special-update-operation-behavior.</summary>
internal static class StateRules
{
    private const int Open = 0;
    private const int CompletedActivity = 1;
    private const int CanceledActivity = 2;

    /// <summary>A new row is in the first state; the status reason is the given one if it belongs there, else the state's default.</summary>
    /// <exception cref="NotSupportedException">Another state is asked for.</exception>
    public static void Begin(RowDraft draft, TableLayout layout, int? state, int? status)
    {
        if (layout.State == null)
        {
            return;
        }

        if (state is { } wanted && wanted != Open)
        {
            // statecode is not valid for create, and what the service does with one is not documented.
            throw new NotSupportedException(
                $"Create of '{draft.Table.Name}' with statecode {wanted} is not supported: create the row, then update its state.");
        }

        Put(draft, layout, Open, status);
    }

    /// <summary>Changes state, status reason or both; what is not given follows.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The status reason does not belong to the state.</exception>
    public static void Change(RowDraft draft, TableLayout layout, int? state, int? status, DateTime now)
    {
        if (layout.State == null)
        {
            throw Faults.MessageNotForTable("SetState", draft.Table.Name);
        }

        var before = draft[layout.State] as int? ?? Open;
        var after = state ?? before;
        // A status reason alone stays within the state; a state alone brings its default status reason.
        Put(draft, layout, after, status ?? (after == before && state == null ? draft[layout.Status!] as int? : null));
        // learn.microsoft.com, table references of the activities: by default it is when the activity was completed or canceled.
        if (layout.ActualEnd != null && after != before && after is CompletedActivity or CanceledActivity)
        {
            draft[layout.ActualEnd] ??= now;
        }
    }

    private static void Put(RowDraft draft, TableLayout layout, int state, int? status)
    {
        var option = layout.State!.Choice?.Find(state) ?? throw Faults.OptionOutOfRange(draft.Table, layout.State, state);
        draft[layout.State] = state;
        if (layout.Status is not { } column)
        {
            return;
        }

        var chosen = status ?? option.DefaultStatus ?? throw Faults.Invalid($"State {state} of '{draft.Table.Name}' has no default status.");
        if (column.Choice?.Find(chosen) is not { } reason || (reason.State is { } belongs && belongs != state))
        {
            throw Faults.WrongStatus(draft.Table, state, chosen);
        }

        draft[column] = chosen;
    }
}
