namespace GhostingGuard.Commitment {
    /** Drafts the mail that asks the customer to confirm, and opens it; sending it is left to the person. */
    export function confirmByMail(form: Xrm.FormContext): Promise<void> {
        return attempt(async () => {
            const mail = reference((await call(apis.draftConfirmation, await saved(form))).Mail);
            if (mail !== null) {
                await client().Navigation.openForm({ entityName: mail.table, entityId: mail.id });
            }
        });
    }

    export function customerConfirmed(form: Xrm.FormContext): Promise<void> {
        return act(form, id => call(apis.confirm, id, { By: "customer" }));
    }
}
