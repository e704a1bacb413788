namespace GhostingGuard.Pages {
    let around: Xrm.FormContext | undefined;

    /** The panel on our form: today's sentence, what was tried and the chance, and the three ways on once a decision is due. The form
        around it names itself. */
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
            panel.append(...facts(answer));
        } catch (error) {
            panel.append(element("p", sentence(error), { role: "alert" }));
        }

        if (around !== undefined && decisionDue(around, new Date()) !== null) {
            panel.append(...ways(around));
        }

        document.body.replaceChildren(panel);
    }

    /** A closed deal has none. What is not known shows the dashes of an empty field, what nobody wants to be told does not show at all. */
    function facts(answer: Answer): HTMLElement[] {
        if (answer.Risk === undefined) {
            return [];
        }

        const list = element("dl");
        list.append(...fact(text("Today.Touches"), answer.TouchesByChannel), ...fact(text("Today.NotTried"), answer.ChannelsNotTried));
        if (answer.ChanceIsHidden !== true) {
            const chance = typeof answer.ChanceInBrief === "string" ? `${answer.ChanceInBrief} (${answer.ChanceSource})` : undefined;
            list.append(...fact(text("Today.Chance"), chance));
        }

        return [list];
    }

    function fact(label: string, value: unknown): HTMLElement[] {
        return [element("dt", label), element("dd", typeof value === "string" ? value : "---")];
    }

    function ways(form: Xrm.FormContext): HTMLElement[] {
        const names: readonly QuestionName[] = ["keepOn", "park", "walkAway"];
        return [element("p", text("Decide.Title")), ...names.map(name => button(questionOf(name).title, () => ask(form, name)))];
    }
}
