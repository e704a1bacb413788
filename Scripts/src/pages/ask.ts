namespace GhostingGuard.Pages {
    interface Asked {
        readonly question: QuestionName;
        readonly id: string;
    }

    /** The page of a dialog: asks what it was opened with. */
    export async function askPage(): Promise<void> {
        const asked = askedIn(window.location.search);
        await pose(asked.question, asked.id);
    }

    /** The address may have been encoded once more on its way. */
    function askedIn(query: string): Asked {
        const data = new URLSearchParams(query).get("data") ?? "";
        return JSON.parse(data.startsWith("{") ? data : decodeURIComponent(data)) as Asked;
    }

    async function pose(name: QuestionName, id: string): Promise<void> {
        const question = questionOf(name);
        const form = element("form", "", { "aria-label": question.title });
        const notice = element("p", "", { role: "alert" });
        if (question.preview !== undefined) {
            form.append(element("p", await preview(question.preview, id), { class: "preview" }));
        }

        for (const way of question.ways ?? []) {
            form.append(button(questionOf(way).title, () => pose(way, id), { class: "way" }));
        }

        for (const field of question.fields) {
            form.append(element("label", field.label, { for: field.name }), input(field));
        }

        const buttons = element("div", "", { class: "buttons" });
        if (question.fields.length > 0) {
            buttons.append(element("button", text("Ok"), { type: "submit", class: "primary" }));
        }

        buttons.append(button(text("Cancel"), close));
        form.append(notice, buttons);
        form.addEventListener("submit", event => {
            event.preventDefault();
            void finish(question, id, form, notice);
        });
        document.title = question.title;
        document.body.replaceChildren(form);
        form.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
    }

    async function preview(ask: (id: string) => Promise<string>, id: string): Promise<string> {
        try {
            return await ask(id);
        } catch (error) {
            return sentence(error);
        }
    }

    async function finish(question: Question, id: string, form: HTMLFormElement, notice: HTMLElement): Promise<void> {
        const submit = form.querySelector<HTMLButtonElement>("button.primary")!;
        submit.disabled = true;
        notice.textContent = "";
        try {
            await question.run(id, given(form));
            document.body.replaceChildren(element("p", question.done, { role: "status" }));
            await close();
        } catch (error) {
            notice.textContent = sentence(error);
            submit.disabled = false;
        }
    }

    function given(form: HTMLFormElement): Given {
        const values: Given = {};
        new FormData(form).forEach((value, name) => {
            values[name] = String(value).trim();
        });
        return values;
    }

    function input(field: Field): HTMLElement {
        const attributes: Record<string, string> = { id: field.name, name: field.name, ...(field.isRequired ? { required: "" } : {}) };
        if (field.kind === "words") {
            return element("textarea", "", { ...attributes, rows: "3", maxlength: "500" });
        }

        if (field.kind === "choice") {
            const select = element("select", "", attributes);
            select.append(element("option", "", { value: "" }), ...(field.options ?? []).map(option => element("option", option.label, { value: option.value })));
            return select;
        }

        return element("input", "", { ...attributes, type: field.kind === "day" ? "date" : "datetime-local", value: field.initial ?? "" });
    }

    function close(): Promise<void> {
        window.close();
        return Promise.resolve();
    }
}
