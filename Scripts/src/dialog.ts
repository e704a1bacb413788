namespace GhostingGuard {
    const page = "gg_/pages/ask.html";
    const inDialog = 2;
    const width = 480;
    const lineHeight = 84;
    const frameHeight = 230;

    /** Saves what is open on the form, so that nothing typed is lost and the row is there. */
    export async function saved(form: Xrm.FormContext): Promise<string> {
        if (form.data.getIsDirty() || form.data.entity.getId() === "") {
            await form.data.save();
        }

        return bare(form.data.entity.getId());
    }

    /** Asks in a dialog, which does what was asked for and shows what the server says to it; then shows the row as it is now. */
    export async function ask(form: Xrm.FormContext, name: QuestionName): Promise<void> {
        await attempt(async () => {
            const id = await saved(form);
            const question = questionOf(name);
            await client().Navigation.navigateTo(
                { pageType: "webresource", webresourceName: page, data: encodeURIComponent(JSON.stringify({ question: name, id })) },
                {
                    target: inDialog,
                    title: question.title,
                    width: { value: width, unit: "px" },
                    height: { value: frameHeight + lineHeight * (question.fields.length + (question.ways?.length ?? 0) + (question.preview === undefined ? 0 : 1)), unit: "px" },
                });
            await form.data.refresh(false);
        });
    }

    /** Does something with one click and shows the row as it is then. */
    export async function act(form: Xrm.FormContext, action: (id: string) => Promise<unknown>): Promise<void> {
        await attempt(async () => {
            await action(await saved(form));
            await form.data.refresh(false);
        });
    }

    /** Whatever goes wrong is shown in the server's words. */
    export async function attempt(action: () => Promise<void>): Promise<void> {
        try {
            await action();
        } catch (error) {
            await client().Navigation.openAlertDialog({ text: sentence(error), title: text("Error.Title") });
        }
    }
}
