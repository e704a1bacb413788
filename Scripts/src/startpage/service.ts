namespace GhostingGuard.StartPage {
    /** What the service refused, with its sentence. */
    export class Refusal extends Error {
        constructor(message: string, readonly status: number) {
            super(message);
        }
    }

    /** Asks the service; with a body it is told to do something. */
    export async function ask<T>(path: string, body?: object): Promise<T> {
        const answer = await fetch(`${GetGlobalContext().getClientUrl()}/api/data/v9.2/${path}`, {
            method: body === undefined ? "GET" : "POST",
            headers: { Accept: "application/json", "Content-Type": "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        const content = await answer.json() as T & { error?: { message?: string } };
        if (!answer.ok) {
            throw new Refusal(content.error?.message ?? answer.statusText, answer.status);
        }

        return content;
    }
}
