namespace GhostingGuard.FollowUps {
    /** Says which channel comes next, and offers to prepare it. */
    export function suggestNextStep(form: Xrm.FormContext): Promise<void> {
        return attempt(async () => {
            const answer = await call(apis.suggest, await saved(form));
            const say = String(answer.Suggestion);
            if (typeof answer.Way !== "number") {
                await client().Navigation.openAlertDialog({ text: say, title: text("Suggest.Title") });
                return;
            }

            const choice = await client().Navigation.openConfirmDialog({
                text: say,
                title: text("Suggest.Title"),
                confirmButtonLabel: text("Suggest.Prepare"),
                cancelButtonLabel: text("Suggest.NotNow"),
            });
            if (choice.confirmed) {
                await prepare(form);
            }
        });
    }

    /** Prepares the follow-up that comes next and opens it. */
    export function followUp(form: Xrm.FormContext): Promise<void> {
        return attempt(async () => {
            await saved(form);
            await prepare(form);
        });
    }

    async function prepare(form: Xrm.FormContext): Promise<void> {
        const answer = await call(apis.followUp, form.data.entity.getId());
        const activity = reference(answer.Activity);
        if (activity === null) {
            await client().Navigation.openAlertDialog({ text: String(answer.Explanation), title: text("Suggest.Title") });
            return;
        }

        await client().Navigation.openForm({ entityName: activity.table, entityId: activity.id });
    }
}
