namespace GhostingGuard {
    /** What a dialog asks, and what it does with the answer. */
    export interface Question {
        readonly title: string;
        readonly done: string;
        readonly fields: readonly Field[];

        /** Other questions to choose from instead of fields. */
        readonly ways?: readonly QuestionName[];

        /** What would follow, before anything is done. */
        readonly preview?: (id: string) => Promise<string>;

        readonly run: (id: string, given: Given) => Promise<unknown>;
    }

    export type QuestionName = "answered" | "expected" | "offerSent" | "keepOn" | "park" | "walkAway" | "decide" | "awayUntil" | "calledOff" | "absence";

    const channels = 10;
    const firstOption = 847170000;

    const questions: Record<QuestionName, () => Question> = {
        answered: () => ({
            title: text("Answered.Title"),
            done: text("Done.Noted"),
            fields: [
                {
                    name: "channel", kind: "choice", label: text("Answered.Channel"), isRequired: true,
                    options: [...Array(channels).keys()].map(channel => ({ value: String(firstOption + channel), label: text(`Channel.${channel}`) })),
                },
                { name: "on", kind: "moment", label: text("Answered.On"), isRequired: true, initial: asMoment(new Date()) },
            ],
            run: (id, given) => call(apis.recordTouch, id, { Kind: "CustomerAnswered", On: momentToSend(given.on), Channel: Number(given.channel) }),
        }),
        expected: () => ({
            title: text("Expected.Title"),
            done: text("Done.Noted"),
            fields: [{ name: "by", kind: "day", label: text("Expected.By"), isRequired: true }],
            run: (id, given) => call(apis.recordTouch, id, { Kind: "AnswerExpected", AnswerExpectedBy: dayToSend(given.by) }),
        }),
        offerSent: () => ({
            title: text("OfferSent.Title"),
            done: text("Done.Noted"),
            fields: [{ name: "on", kind: "moment", label: text("OfferSent.On"), isRequired: true, initial: asMoment(new Date()) }],
            run: (id, given) => call(apis.recordTouch, id, { Kind: "OfferSent", On: momentToSend(given.on) }),
        }),
        decide: () => ({
            title: text("Decide.Title"),
            done: "",
            fields: [],
            ways: ["keepOn", "park", "walkAway"],
            run: () => Promise.resolve(),
        }),
        keepOn: () => ({
            title: text("KeepOn.Title"),
            done: text("Done.KeptOn"),
            fields: [{ name: "by", kind: "day", label: text("KeepOn.By"), isRequired: true }],
            run: (id, given) => call(apis.keepOn, id, { DecideBy: dayToSend(given.by) }),
        }),
        park: () => ({
            title: text("Park.Title"),
            done: text("Done.Parked"),
            fields: [
                { name: "until", kind: "day", label: text("Park.Until"), isRequired: true },
                { name: "reason", kind: "words", label: text("Park.Reason"), isRequired: true },
            ],
            run: (id, given) => call(apis.park, id, { Until: dayToSend(given.until), Reason: given.reason }),
        }),
        walkAway: () => ({
            title: text("WalkAway.Title"),
            done: text("Done.WalkedAway"),
            fields: [{ name: "reason", kind: "words", label: text("WalkAway.Reason"), isRequired: false }],
            preview: async id => String((await call(apis.walkAway, id, { DryRun: true })).Explanation ?? ""),
            run: (id, given) => call(apis.walkAway, id, given.reason === "" ? {} : { Reason: given.reason }),
        }),
        awayUntil: () => ({
            title: text("AwayUntil.Title"),
            done: text("Done.Noted"),
            fields: [{ name: "until", kind: "day", label: text("AwayUntil.Until"), isRequired: true }],
            run: (id, given) => PhoneCall.complete(id, PhoneCall.awayUntil, given.until),
        }),
        calledOff: () => ({
            title: text("CalledOff.Title"),
            done: text("Done.Noted"),
            fields: [{ name: "on", kind: "moment", label: text("CalledOff.On"), isRequired: false }],
            run: (id, given) => Appointment.callOff(id, given.on),
        }),
        absence: () => ({
            title: text("Absence.Title"),
            done: text("Done.Noted"),
            fields: [{ name: "until", kind: "day", label: text("Absence.Until"), isRequired: false }],
            run: (id, given) => Email.absent(id, given.until),
        }),
    };

    export function questionOf(name: QuestionName): Question {
        return questions[name]();
    }
}
