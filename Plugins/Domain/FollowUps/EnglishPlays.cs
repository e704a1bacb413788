using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The plays that come with the product, in English: neutral, kind and short. The second step of each may give
/// something small before it asks; the last one asks for nothing any more.</summary>
internal static class EnglishPlays
{
    private const int GivingStep = 2;

    public static IReadOnlyList<Play> All { get; } =
    [
        .. Of(
            Reason.PrioritiesChangedForNow,
            "A better time?",
            "Perhaps other things come first at the moment, and that is fine.[ It is about our offer of {offer date}.] When would be a better time to talk: next month or next quarter?",
            "Something for later",
            "Before I ask anything: I am glad to send you a one-page summary that you can pick up whenever it suits you. Shall I send it, and get back to you in a month or in three?",
            "What would bring it back",
            "I would like to plan with you, not around you. What would bring the topic back on your side: a new budget, a date, a decision?",
            "A day that you choose",
            "A short note is enough: until which day shall we set the topic aside? Until then you will not hear from me about it.",
            "Setting it aside for now",
            "I will set this aside for now so that it does not take up your time. If it becomes current again, one line from you is enough and we go on from there."),
        .. Of(
            Reason.PrioritiesChangedForGood,
            "Is it still a topic?",
            "Plans change, and a need can simply be gone.[ It is about our offer of {offer date}.] Is it still a topic for you? A yes and a no help me equally.",
            "A summary for your files",
            "Before I ask anything: I am glad to leave you a short summary of what we worked out, free to use whatever you decide. Is the topic still on your list?",
            "What has taken its place",
            "If something else has taken its place, I would be glad to know what. Then I will not bother you with the wrong things.",
            "A short no is fine",
            "If the topic is closed for you, a short no is fine and needs no reasons. I will then close it on our side as well.",
            "Closing the topic",
            "I will close the topic on our side now. Should a new need come up, I am glad to hear from you at any time."),
        .. Of(
            Reason.BenefitOrChemistryMissing,
            "Which question is open?",
            "Perhaps I did not make clear enough what you would gain.[ It is about our offer of {offer date}.] Which question is still open for you?",
            "An example from practice",
            "Before I ask anything: I am glad to send you a short example with figures from a comparable case. Would it help you if I worked it through for your situation?",
            "Somebody else from our side",
            "Sometimes another person explains it better. Would you like to speak with a colleague of mine who knows the subject from daily work?",
            "What would make it useful",
            "What would an offer have to contain to be useful for you? If nothing would, that is a helpful answer too.",
            "Thank you for your time",
            "It seems that this does not fit at the moment, and that is all right. Thank you for your time; if a question comes up, I am here."),
        .. Of(
            Reason.UncomfortableToSayNo,
            "A no is a good answer too",
            "Perhaps you have decided otherwise, or the budget went elsewhere.[ It is about our offer of {offer date}.] A no is a good answer too and needs no reasons: one word is enough.",
            "Yours to keep",
            "Before I ask anything: what we worked out together is yours to keep and to use, whatever you decide. Has the decision been made? A short yes or no is enough, and a no is fine.",
            "One letter is enough",
            "To make it easy, please answer with one letter: A for still interested, B for not now, C for no. Each of them is fine, and I will not ask for reasons.",
            "May I close the topic?",
            "If it has become a no, nothing is lost: such decisions are part of business. May I close the topic on our side?",
            "No answer needed",
            "I will close the topic on our side now, so there is nothing you need to answer. If it was a no, thank you for having considered us; the door stays open."),
        .. Of(
            Reason.HardToTakeFurtherInside,
            "What would help you inside?",
            "Taking a topic further inside takes time.[ It is about our offer of {offer date}.] Who else needs to agree, and what would they want to know first?",
            "One page for your colleagues",
            "Before I ask anything: I am glad to write one page for your colleagues, with benefit, effort and risks in plain words. What should be on it in any case?",
            "A quarter of an hour for questions",
            "If it helps, I will answer your colleagues' questions directly, in a quarter of an hour and without slides. Who should be there?",
            "What stands in the way?",
            "Which point stands in the way at the moment: the costs, the timing, or something else? Perhaps I can take it off your hands.",
            "When you have room for it",
            "I do not want to put you under pressure, so I will let the topic rest. When there is room for it inside, one line is enough and I will help with what you need."),
        .. Of(
            Reason.UsuallyDoesNotAnswer,
            "One short question",
            "One short question, and a yes or a no is enough: shall we go on?[ It is about our offer of {offer date}.]",
            "In three lines",
            "Before I ask anything: I am glad to put what matters into three lines for you. How would you like to have them: by phone, by mail or as a message?",
            "Which way suits you?",
            "Everybody has a way they like best. How do I reach you most easily: by phone, by message, or through somebody in your team?",
            "Yes, later or no",
            "A single word is enough: yes, later, or no. I will take it as it is.",
            "I will stop asking",
            "I will stop asking now so that I do not crowd your inbox. You know where to find me; a word is enough."),
        .. Of(
            Reason.LeftTheCompany,
            "Who looks after it now?",
            "I hear that my contact has moved on.[ It is about our offer of {offer date}.] Who looks after the topic now?",
            "A short handover",
            "Before I ask anything: I am glad to write a short handover of where things stand, so that nobody has to start anew. To whom may I send it?",
            "Getting to know each other",
            "A quarter of an hour is enough to see whether the topic fits for you. Would a short call this week or next suit you?",
            "Is it still a topic?",
            "With new people come new priorities, and that is fine. Is it still a topic for you, or shall we set it aside?",
            "Closing it for now",
            "I will close the topic on our side for now. If somebody takes it up again, one line is enough and I will help them get started."),
        .. Of(
            Reason.Unknown,
            "A short question",
            "I would like to ask how things stand with you.[ It is about our offer of {offer date}.] Is there a question that I can answer?",
            "Something that may help",
            "Before I ask anything: I am glad to send you a short overview of the points that others clarify first. Which of them matters most to you?",
            "Which way is best?",
            "Perhaps this reaches you at a bad moment. Would a short call be easier, or is there somebody else I should speak with?",
            "Yes, later or no",
            "To plan well I need only one word: yes, later, or no. Each of them is fine.",
            "Letting it rest",
            "I will let the topic rest now so that it does not take up your time. If you would like to go on, one line is enough."),
    ];

    /// <param name="reason">The reason they are for.</param>
    /// <param name="words">Subject and text of each step in turn.</param>
    private static IEnumerable<Play> Of(Reason reason, params string[] words)
    {
        for (var step = 1; step <= words.Length / 2; step++)
        {
            yield return new Play(reason, step, Language.English, words[(2 * step) - 2], words[(2 * step) - 1], step == GivingStep);
        }
    }
}
