/** When a button may be pressed. A form may lack a column; then its own state decides. */
namespace GhostingGuard.Rules {
    const open = 0;
    const lost = 2;
    const onHold = 2;
    const parked = 847170007;
    const sent = 3;
    const received = 4;
    const openOutcome = 847170000;

    export function isOpenDeal(form: Xrm.FormContext): boolean {
        return isStored(form) && (value(form, "statecode") ?? (isEditable(form) ? open : lost)) === open;
    }

    /** A deal that is set aside or lost; one that was won stays won. */
    export function canBeTakenUp(form: Xrm.FormContext): boolean {
        if (!isOpenDeal(form)) {
            return isStored(form) && (value(form, "statecode") ?? lost) === lost;
        }

        const parkedUntil = form.getAttribute<Xrm.Attributes.DateAttribute>("gg_parkeduntil")?.getValue() ?? null;
        return value(form, "statuscode") === onHold || value(form, "gg_risk") === parked || (parkedUntil !== null && parkedUntil > new Date());
    }

    /** An open call of ours; the outcome of a call that came in is that the customer answered. */
    export function isOpenCall(form: Xrm.FormContext): boolean {
        return isEditable(form) && isOutgoing(form) !== false;
    }

    /** A meeting that is neither done nor canceled, also one still ahead: the customer may have called it off. */
    export function isOpenMeeting(form: Xrm.FormContext): boolean {
        return isEditable(form);
    }

    export function isOpenCommitment(form: Xrm.FormContext): boolean {
        return isStored(form) && isEditable(form) && (value(form, "gg_outcome") ?? openOutcome) === openOutcome;
    }

    export function isSentMail(form: Xrm.FormContext): boolean {
        return isMail(form, sent, true);
    }

    export function isReceivedMail(form: Xrm.FormContext): boolean {
        return isMail(form, received, false);
    }

    /** A mail on its way or stored can be changed no more, and its direction tells the two apart. */
    function isMail(form: Xrm.FormContext, status: number, outgoing: boolean): boolean {
        const known = value(form, "statuscode");
        return known === null ? isStored(form) && !isEditable(form) && isOutgoing(form) === outgoing : known === status;
    }

    function isOutgoing(form: Xrm.FormContext): boolean | null {
        return form.getAttribute<Xrm.Attributes.BooleanAttribute>("directioncode")?.getValue() ?? null;
    }

    function isStored(form: Xrm.FormContext): boolean {
        return form.ui.getFormType() !== XrmEnum.FormType.Create;
    }

    function isEditable(form: Xrm.FormContext): boolean {
        return form.ui.getFormType() === XrmEnum.FormType.Create || form.ui.getFormType() === XrmEnum.FormType.Update;
    }

    function value(form: Xrm.FormContext, column: string): number | null {
        return form.getAttribute<Xrm.Attributes.OptionSetAttribute>(column)?.getValue() ?? null;
    }
}
