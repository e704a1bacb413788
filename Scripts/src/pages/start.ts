namespace GhostingGuard.Pages {
    const pages: Record<string, () => Promise<void>> = { ask: askPage, today: () => today() };

    // The pages name what they are for, so that they need no script in their markup.
    const page = typeof document === "undefined" ? undefined : document.body?.dataset.ghostingguard;
    if (page !== undefined) {
        void pages[page]();
    }
}
