import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

export const root = new URL("../../", import.meta.url);
export const read = path => readFileSync(new URL(path, root), "utf8");

/** The texts of a language as they ship. */
export const textsIn = language => Object.fromEntries(
    [...read(`Solution/WebResources/gg_/strings/texts.${language}.resx`).matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)]
        .map(([, key, value]) => [key, value.replaceAll("&amp;", "&")]));

/** The number of an option by its English label, as the solution defines it. */
export function option(choice, label) {
    const options = read(`Solution/OptionSets/${choice}.xml`).split("<option ").slice(1);
    const found = options.find(text => text.includes(`<label description="${label}" languagecode="1033"`));
    return Number(/value="(\d+)"/.exec(found)[1]);
}

/** A client API that answers custom APIs as told and notes what was asked of it. */
export function fakeClient({ answers = {}, rows = {}, confirmed = true } = {}) {
    const asked = { requests: [], updates: [], dialogs: [], alerts: [], confirms: [], opened: [], panes: [] };
    const texts = textsIn(1033);
    const panes = new Map();
    const client = {
        Utility: {
            getResourceString: (file, key) => {
                if (file !== "gg_/strings/texts" || !(key in texts)) {
                    throw new Error(`no text ${key} in ${file}`);
                }

                return texts[key];
            },
            getGlobalContext: () => ({ userSettings: { dateFormattingInfo: { ShortDatePattern: "d/M/yyyy" } } }),
        },
        WebApi: {
            online: {
                execute: async request => {
                    const metadata = request.getMetadata();
                    asked.requests.push({ ...request, metadata, api: metadata.operationName });
                    const answer = answers[metadata.operationName];
                    if (answer instanceof Error) {
                        throw { errorCode: -2147220891, message: answer.message };
                    }

                    return answer === undefined ? { status: 204 } : { status: 200, json: async () => answer };
                },
            },
            retrieveRecord: async (table, id, options) => {
                const columns = options.replace("?$select=", "").split(",");
                return Object.fromEntries(columns.map(column => [column, rows[`${table} ${id}`][column]]));
            },
            updateRecord: async (table, id, changes) => {
                asked.updates.push({ table, id, changes: { ...changes } });
            },
        },
        Navigation: {
            navigateTo: async (input, options) => {
                asked.dialogs.push({ input, options });
            },
            openAlertDialog: async alert => {
                asked.alerts.push(alert);
            },
            openConfirmDialog: async question => {
                asked.confirms.push(question);
                return { confirmed };
            },
            openForm: async form => {
                asked.opened.push(form);
            },
        },
        App: {
            sidePanes: {
                getPane: id => panes.get(id),
                createPane: async options => {
                    const pane = { options, selected: 0, shown: [], select: () => pane.selected++, navigate: async input => pane.shown.push(input) };
                    panes.set(options.paneId, pane);
                    asked.panes.push(pane);
                    return pane;
                },
            },
        },
    };
    return { client, asked };
}

export const formType = { create: 1, update: 2, readOnly: 3 };

/** A form with the columns that are on it. */
export function fakeForm({ type = formType.update, table = "opportunity", id = "{AB000000-0000-4000-8000-00000000000C}", values = {}, dirty = false } = {}) {
    const notices = new Map();
    const happened = [];
    const loaders = [];
    let current = type === formType.create ? "" : id;
    const form = {
        notices,
        happened,
        load: () => loaders.forEach(handler => handler()),
        ui: {
            getFormType: () => type,
            setFormNotification: (text, level, name) => notices.set(name, { text, level }),
            clearFormNotification: name => notices.delete(name),
        },
        data: {
            getIsDirty: () => dirty,
            save: async () => {
                happened.push("save");
                current = id;
            },
            refresh: async save => {
                happened.push(`refresh ${save}`);
            },
            addOnLoad: handler => loaders.push(handler),
            entity: { getId: () => current, getEntityName: () => table },
        },
        getAttribute: name => (name in values ? { getValue: () => values[name] } : null),
        getControl: () => null,
    };
    return form;
}

/** The script that ships, loaded as the browser loads it. */
export function load(client) {
    const scope = { Xrm: client, URLSearchParams, Date, console };
    runInNewContext(`${read("Solution/WebResources/gg_/scripts/ghostingguard.js")}\nthis.loaded = GhostingGuard;`, scope);
    return scope.loaded;
}

/** Everything a test needs at once. */
export function scene({ client: about, form: shown } = {}) {
    const { client, asked } = fakeClient(about);
    return { script: load(client), form: fakeForm(shown), asked };
}
