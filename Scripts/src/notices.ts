namespace GhostingGuard {
    const riskNotice = "gg_risk";
    const decisionNotice = "gg_decision";
    const atRisk = 847170005;
    const ghosting = 847170006;
    const unreachable = 847170008;

    /** Shows the sentence of the server from At risk on, and that a decision is due. Watch shows nothing: there is nothing to do yet. */
    export async function showNotices(form: Xrm.FormContext): Promise<void> {
        form.ui.clearFormNotification(riskNotice);
        form.ui.clearFormNotification(decisionNotice);
        if (form.ui.getFormType() !== XrmEnum.FormType.Update) {
            return;
        }

        const say = await warning(form);
        if (say !== null) {
            form.ui.setFormNotification(say, "WARNING", riskNotice);
        }

        const due = decisionDue(form, new Date());
        if (due !== null) {
            form.ui.setFormNotification(text("Decide.Due", dayInWords(due)), "INFO", decisionNotice);
        }
    }

    /** Nobody asked, so a question that fails stays without an answer: the form is shown as it is. */
    async function warning(form: Xrm.FormContext): Promise<string | null> {
        try {
            const answer = await call(apis.explain, form.data.entity.getId());
            return answer.Risk === atRisk || answer.Risk === ghosting || answer.Risk === unreachable ? String(answer.Explanation) : null;
        } catch {
            return null;
        }
    }

    /** The moment since which a decision is due; null while none is. */
    export function decisionDue(form: Xrm.FormContext, now: Date): Date | null {
        const day = form.getAttribute<Xrm.Attributes.DateAttribute>("gg_decideon")?.getValue() ?? null;
        return day !== null && day <= now ? day : null;
    }
}
