namespace GhostingGuard.PhoneCall {
    export const awayUntil = 847170005;

    const completed = 1;
    const made = 2;

    /** One click: the outcome, and the call is done. A day is asked for where the outcome has one. */
    export function outcome(form: Xrm.FormContext, value: number): Promise<void> {
        return value === awayUntil ? ask(form, "awayUntil") : act(form, id => complete(id, value));
    }

    /** Completes a call with its outcome; the day is the one on which the person is back. */
    export function complete(id: string, value: number, returnsOn?: string): Promise<unknown> {
        const changes: Record<string, unknown> = { gg_calloutcome: value, statecode: completed, statuscode: made };
        if (returnsOn !== undefined) {
            changes.gg_returnson = returnsOn;
        }

        return update("phonecall", id, changes);
    }
}
