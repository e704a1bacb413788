namespace GhostingGuard {
    /** Something a dialog asks for. Days and moments are given as their input elements write them. */
    export interface Field {
        readonly name: string;
        readonly kind: "day" | "moment" | "choice" | "words";
        readonly label: string;
        readonly isRequired: boolean;
        readonly initial?: string;
        readonly options?: readonly { readonly value: string; readonly label: string }[];
    }

    export type Given = Record<string, string>;

    const two = (value: number): string => String(value).padStart(2, "0");

    /** A day as the element writes it, in the person's own calendar. */
    export function asDay(moment: Date): string {
        return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
    }

    /** A moment as the element writes it, on the person's own clock. */
    export function asMoment(moment: Date): string {
        return `${asDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
    }

    /** A bare day travels as midnight UTC, whatever the zone. */
    export function dayToSend(day: string): string {
        return `${day}T00:00:00Z`;
    }

    export function momentToSend(moment: string): string {
        return new Date(moment).toISOString();
    }
}
