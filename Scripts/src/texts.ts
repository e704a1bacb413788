namespace GhostingGuard {
    const texts = "gg_/strings/texts";

    /** A text in the language of whoever looks at it. The values take the places {0}, {1} and so on. */
    export function text(key: string, ...values: string[]): string {
        return values.reduce((sentence, value, place) => sentence.replace(`{${place}}`, () => value), client().Utility.getResourceString(texts, key));
    }

    /** A day as the person's own settings write it. */
    export function dayInWords(day: Date): string {
        const settings = client().Utility.getGlobalContext().userSettings;
        const pattern = (settings.dateFormattingInfo as unknown as { ShortDatePattern?: string } | undefined)?.ShortDatePattern;
        return pattern === undefined ? day.toLocaleDateString() : written(day, pattern);
    }

    /** The patterns of the service: d and M with one letter for no leading zero, yy or yyyy. */
    function written(day: Date, pattern: string): string {
        const two = (value: number): string => String(value).padStart(2, "0");
        return pattern.replace(/d+|M+|y+/g, part => {
            const value = part[0] === "d" ? day.getDate() : part[0] === "M" ? day.getMonth() + 1 : day.getFullYear();
            return part[0] === "y" ? String(value).slice(-part.length) : part.length === 1 ? String(value) : two(value);
        });
    }
}
