namespace GhostingGuard.StartPage {
    interface Found<T> {
        readonly value: readonly T[];
    }

    interface PolicyRow {
        readonly gg_baselineon?: string | null;
    }

    interface SweepRunRow {
        readonly gg_finishedon: string;
        readonly gg_processed?: number | null;
        readonly gg_changed?: number | null;
        readonly gg_failed?: number | null;
    }

    const isGerman = GetGlobalContext().userSettings.languageId === 1031;
    const locale = isGerman ? "de-DE" : "en-GB";
    const say = isGerman ? german : english;
    const oldAfter = 3 * 60 * 60 * 1000;
    const forbidden = 403;

    /** The first page of the app: whether the product is set up, a button that does it or does it again, and when the last sweep was. */
    export async function open(): Promise<void> {
        document.documentElement.lang = isGerman ? "de" : "en";
        const preview = place("preview");
        const run = place("run");
        preview.textContent = say.preview;
        preview.addEventListener("click", () => void setUp(true));
        run.addEventListener("click", () => void setUp(false));
        await Promise.all([showState(), showSweep()]);
    }

    function showState(): Promise<void> {
        const state = place("state");
        return unlessForbidden(state, async () => {
            const found = await ask<Found<PolicyRow>>("gg_ghostingpolicies?$select=gg_baselineon&$filter=gg_stage eq null and statecode eq 0&$top=1");
            const baseline = found.value[0]?.gg_baselineon ?? null;
            state.textContent = baseline === null ? say.notYet : say.since(day(baseline));
            state.classList.toggle("notice", baseline === null);
            place("preview").hidden = baseline !== null;
            place("run").textContent = baseline === null ? say.run : say.again;
            place("setup").hidden = false;
        });
    }

    function showSweep(): Promise<void> {
        const sweep = place("sweep");
        return unlessForbidden(sweep, async () => {
            const found = await ask<Found<SweepRunRow>>("gg_sweepruns?$select=gg_finishedon,gg_processed,gg_changed,gg_failed&$filter=gg_finishedon ne null&$orderby=gg_finishedon desc&$top=1");
            const last = found.value[0];
            sweep.textContent = last === undefined ? say.never : lastSweep(last);
        });
    }

    function lastSweep(run: SweepRunRow): string {
        const told = say.last(time(run.gg_finishedon), run.gg_processed ?? 0, run.gg_changed ?? 0, run.gg_failed ?? 0);
        return Date.now() - new Date(run.gg_finishedon).getTime() > oldAfter ? `${told}\n${say.old}` : told;
    }

    async function setUp(dryRun: boolean): Promise<void> {
        const buttons = [place<HTMLButtonElement>("preview"), place<HTMLButtonElement>("run")];
        const told = place("answer");
        buttons.forEach(button => button.disabled = true);
        told.textContent = say.working;
        try {
            const answer = await ask<{ Summary: string }>("gg_SetUp", { DryRun: dryRun });
            told.textContent = answer.Summary;
            if (!dryRun) {
                await showState();
            }
        } catch (error) {
            told.textContent = say.failed + (error as Error).message;
        } finally {
            buttons.forEach(button => button.disabled = false);
        }
    }

    /** Whoever may not read the settings need not be told about them. */
    async function unlessForbidden(told: HTMLElement, show: () => Promise<void>): Promise<void> {
        try {
            await show();
        } catch (error) {
            if (!(error instanceof Refusal) || error.status !== forbidden) {
                told.textContent = say.failed + (error as Error).message;
            }
        }
    }

    function place<T extends HTMLElement>(id: string): T {
        return document.getElementById(id) as T;
    }

    function day(text: string): string {
        return new Date(text).toLocaleDateString(locale, { dateStyle: "long" });
    }

    function time(text: string): string {
        return new Date(text).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
    }

    void open();
}
