namespace GhostingGuard.Pages {
    let around: Xrm.FormContext | undefined;

    /** The panel on our form: today's sentence, and the three ways on once a decision is due. The form around it names itself. */
    export async function today(form?: Xrm.FormContext): Promise<void> {
        around = form ?? around;
        const id = new URLSearchParams(window.location.search).get("id") ?? "";
        if (id === "") {
            return;
        }

        const panel = element("section", "", { "aria-live": "polite" });
        try {
            const answer = await call(apis.explain, id);
            panel.append(element("p", typeof answer.Explanation === "string" ? answer.Explanation : text("Today.Nothing")));
        } catch (error) {
            panel.append(element("p", sentence(error), { role: "alert" }));
        }

        if (around !== undefined && decisionDue(around, new Date()) !== null) {
            panel.append(...ways(around));
        }

        document.body.replaceChildren(panel);
    }

    function ways(form: Xrm.FormContext): HTMLElement[] {
        const names: readonly QuestionName[] = ["keepOn", "park", "walkAway"];
        return [element("p", text("Decide.Title")), ...names.map(name => button(questionOf(name).title, () => ask(form, name)))];
    }
}
