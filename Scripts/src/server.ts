namespace GhostingGuard {
    /** A custom API as the solution defines it; a test compares. */
    export interface Api {
        readonly name: string;
        readonly table: string;
        readonly isFunction: boolean;
        readonly takes: Readonly<Record<string, "String" | "DateTimeOffset" | "Boolean" | "Int32">>;
    }

    export const apis = {
        explain: { name: "gg_ExplainOpportunity", table: "opportunity", isFunction: true, takes: {} },
        recordTouch: {
            name: "gg_RecordTouch", table: "opportunity", isFunction: false,
            takes: { Kind: "String", On: "DateTimeOffset", Channel: "Int32", AnswerExpectedBy: "DateTimeOffset" },
        },
        suggest: { name: "gg_SuggestNextChannel", table: "opportunity", isFunction: true, takes: {} },
        followUp: { name: "gg_CreateFollowUp", table: "opportunity", isFunction: false, takes: {} },
        keepOn: { name: "gg_KeepOn", table: "opportunity", isFunction: false, takes: { DecideBy: "DateTimeOffset" } },
        park: { name: "gg_ParkOpportunity", table: "opportunity", isFunction: false, takes: { Until: "DateTimeOffset", Reason: "String" } },
        walkAway: { name: "gg_CloseStaleOpportunity", table: "opportunity", isFunction: false, takes: { Reason: "String", DryRun: "Boolean" } },
        takeUp: { name: "gg_ReopenOpportunity", table: "opportunity", isFunction: false, takes: {} },
        draftConfirmation: { name: "gg_DraftConfirmation", table: "gg_commitment", isFunction: false, takes: {} },
        confirm: { name: "gg_ConfirmCommitment", table: "gg_commitment", isFunction: false, takes: { By: "String" } },
    } as const satisfies Record<string, Api>;

    const primitive = 1;
    const row = 5;

    export type Answer = Record<string, unknown>;

    /** Calls a custom API about one row; what the server refuses comes as an error with the server's sentence. */
    export async function call(api: Api, id: string, values: Record<string, unknown> = {}): Promise<Answer> {
        const parameterTypes: Record<string, { typeName: string; structuralProperty: number }> = {
            entity: { typeName: `mscrm.${api.table}`, structuralProperty: row },
        };
        for (const name of Object.keys(values)) {
            parameterTypes[name] = { typeName: `Edm.${api.takes[name]}`, structuralProperty: primitive };
        }

        const response = await client().WebApi.online.execute({
            ...values,
            entity: { entityType: api.table, id: bare(id) },
            getMetadata: () => ({ boundParameter: "entity", operationName: api.name, operationType: api.isFunction ? 1 : 0, parameterTypes }),
        });
        return response.status === 204 ? {} : await response.json() as Answer;
    }

    /** Changes columns of one row. */
    export function update(table: string, id: string, changes: Record<string, unknown>): Promise<unknown> {
        return Promise.resolve(client().WebApi.updateRecord(table, id, changes));
    }

    /** The row an answer names; null where it names none. */
    export function reference(value: unknown): { table: string; id: string } | null {
        if (typeof value !== "object" || value === null) {
            return null;
        }

        const named = value as Record<string, string>;
        const key = Object.keys(named).find(name => /^[a-z_]+id$/.test(name) && named[name] !== "");
        const type = named["@odata.type"];
        return key === undefined || type === undefined ? null : { table: type.slice(type.lastIndexOf(".") + 1), id: named[key] };
    }

    /** The server's own sentence; it says what to do. */
    export function sentence(error: unknown): string {
        const message = (error as { message?: unknown } | null)?.message;
        return typeof message === "string" && message !== "" ? message : text("Error.Unknown");
    }
}
