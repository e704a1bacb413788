namespace GhostingGuard.Pages {
    /** An element with text and attributes. Text never becomes markup. */
    export function element<K extends keyof HTMLElementTagNameMap>(
        tag: K, content = "", attributes: Record<string, string> = {}): HTMLElementTagNameMap[K] {
        const made = document.createElement(tag);
        made.textContent = content;
        for (const name of Object.keys(attributes)) {
            made.setAttribute(name, attributes[name]);
        }

        return made;
    }

    /** A button that can be pressed once at a time. */
    export function button(label: string, press: () => Promise<void>, attributes: Record<string, string> = {}): HTMLButtonElement {
        const made = element("button", label, { type: "button", ...attributes });
        made.addEventListener("click", () => {
            made.disabled = true;
            void press().then(() => {
                made.disabled = false;
            });
        });
        return made;
    }
}
