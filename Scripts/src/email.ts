namespace GhostingGuard.Email {
    export const absence = 847170002;

    /** A mail that carried an offer; its silence has the days of an offer. Of one that is marked already, asks whether to undo it. */
    export function isOffer(form: Xrm.FormContext): Promise<void> {
        return act(form, async id => {
            const mail = await client().WebApi.retrieveRecord("email", id, "?$select=gg_isoffer");
            if (mail.gg_isoffer !== true || await isUndone()) {
                await update("email", id, { gg_isoffer: mail.gg_isoffer !== true });
            }
        });
    }

    /** What a mail was, where it was read wrongly; what is set by hand stays. Of an absence, the day of return is asked for. */
    export function answerKind(form: Xrm.FormContext, kind: number): Promise<void> {
        return kind === absence ? ask(form, "absence") : act(form, id => update("email", id, { gg_answerkind: kind }));
    }

    /** A note of absence; an empty day leaves what was read. */
    export function absent(id: string, returnsOn: string): Promise<unknown> {
        return update("email", id, { gg_answerkind: absence, ...(returnsOn === "" ? {} : { gg_returnson: returnsOn }) });
    }

    async function isUndone(): Promise<boolean> {
        return (await client().Navigation.openConfirmDialog({ text: text("Offer.Undo"), title: text("Offer.Title") })).confirmed;
    }
}
