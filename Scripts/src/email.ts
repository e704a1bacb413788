namespace GhostingGuard.Email {
    /** A mail that carried an offer; its silence has the days of an offer. */
    export function isOffer(form: Xrm.FormContext): Promise<void> {
        return act(form, id => Promise.resolve(client().WebApi.updateRecord("email", id, { gg_isoffer: true })));
    }

    /** What a mail was, where it was read wrongly; what is set by hand stays. */
    export function answerKind(form: Xrm.FormContext, kind: number): Promise<void> {
        return act(form, id => Promise.resolve(client().WebApi.updateRecord("email", id, { gg_answerkind: kind })));
    }
}
