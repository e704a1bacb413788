namespace GhostingGuard.Opportunity {
    const ourForm = "82b9e6da-3503-4415-8801-774ba2c38c1a";
    const today = "WebResource_today";

    export async function onLoad(context: Xrm.Events.EventContext): Promise<void> {
        const form = context.getFormContext();
        form.data.addOnLoad(() => {
            void show(form);
        });
        await show(form);
    }

    export function customerAnswered(form: Xrm.FormContext): Promise<void> {
        return ask(form, "answered");
    }

    export function noAnswerNeeded(form: Xrm.FormContext): Promise<void> {
        return act(form, id => call(apis.recordTouch, id, { Kind: "NoAnswerNeeded" }));
    }

    export function answerExpected(form: Xrm.FormContext): Promise<void> {
        return ask(form, "expected");
    }

    export function offerSent(form: Xrm.FormContext): Promise<void> {
        return ask(form, "offerSent");
    }

    export function decide(form: Xrm.FormContext): Promise<void> {
        return ask(form, "decide");
    }

    export function keepOn(form: Xrm.FormContext): Promise<void> {
        return ask(form, "keepOn");
    }

    export function park(form: Xrm.FormContext): Promise<void> {
        return ask(form, "park");
    }

    export function walkAway(form: Xrm.FormContext): Promise<void> {
        return ask(form, "walkAway");
    }

    export function takeUp(form: Xrm.FormContext): Promise<void> {
        return act(form, id => call(apis.takeUp, id));
    }

    /** Shows everything about the silence beside whatever form is open. */
    export function openBeside(form: Xrm.FormContext): Promise<void> {
        return showBeside(form, "opportunity", ourForm);
    }

    async function show(form: Xrm.FormContext): Promise<void> {
        await showNotices(form);
        const control = form.getControl<Xrm.Controls.FramedControl>(today);
        const content = await control?.getContentWindow?.();
        await (content as unknown as { GhostingGuard?: typeof GhostingGuard } | undefined)?.GhostingGuard?.Pages.today(form);
    }
}
