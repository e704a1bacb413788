namespace GhostingGuard {
    const pane = "ghostingguard";
    const paneWidth = 560;
    const icon = "/WebResources/gg_/icons/ghostingguard.svg";

    /** Shows the row of a form in a form of ours, beside whatever form is open. */
    export function showBeside(form: Xrm.FormContext, table: string, ourForm: string): Promise<void> {
        return attempt(async () => {
            const id = await saved(form);
            const panes = client().App.sidePanes;
            const beside = panes.getPane(pane) ?? await panes.createPane({ paneId: pane, title: text("Pane.Title"), imageSrc: icon, canClose: true, width: paneWidth });
            beside.select();
            await beside.navigate({ pageType: "entityrecord", entityName: table, entityId: id, formId: ourForm });
        });
    }
}
