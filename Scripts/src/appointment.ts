namespace GhostingGuard.Appointment {
    export const calledOff = 847170003;

    const done = { statecode: 1, statuscode: 3 };
    const canceled = { statecode: 2, statuscode: 4 };

    /** One click: the outcome, and the meeting is done. Where the customer called it off, a new date is asked for. */
    export function outcome(form: Xrm.FormContext, value: number): Promise<void> {
        return value === calledOff ? ask(form, "calledOff") : act(form, id => update("appointment", id, { gg_meetingoutcome: value, ...done }));
    }

    /** Moves a meeting that the customer called off to the new date, as long as it was; without one it is canceled. */
    export async function callOff(id: string, newStart: string): Promise<unknown> {
        return update("appointment", id, { gg_meetingoutcome: calledOff, ...(newStart === "" ? canceled : await moved(id, newStart)) });
    }

    async function moved(id: string, newStart: string): Promise<Record<string, string>> {
        const planned = await client().WebApi.retrieveRecord("appointment", id, "?$select=scheduledstart,scheduledend");
        const length = Date.parse(planned.scheduledend) - Date.parse(planned.scheduledstart);
        const start = momentToSend(newStart);
        return { scheduledstart: start, scheduledend: new Date(Date.parse(start) + length).toISOString() };
    }
}
