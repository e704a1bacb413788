using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>Absence notes in English, plainly made up.</summary>
internal static class EnglishNotes
{
    /// <summary>Received, subject, body, first day back (empty: none can be read).</summary>
    public static TheoryData<string, string, string, string> All { get; } = new()
    {
        { "2026-09-07", "Automatic reply: Quote 4711", "I am out of the office until 18 September.", "2026-09-18" },
        { "2026-09-07", "Out of office", "Away through 18 September.", "2026-09-19" },
        { "2026-09-07", "Out of Office: Quote 4711", "I will be back on Monday, 14 September.", "2026-09-14" },
        { "2026-08-03", "Automatic reply: Quote", "I am on annual leave from 1 to 14 August.", "2026-08-15" },
        { "2026-08-03", "Automatic reply: Quote", "I'm on vacation from August 1st to August 14th, returning on August 17th.", "2026-08-17" },
        { "2026-09-07", "Automatic reply: Quote", "Thank you for your email. I am currently out of the office and will return on September 15, 2026.", "2026-09-15" },
        { "2026-09-07", "Automatic reply: Quote", "I will reply to your email on my return on the 8th September.", "2026-09-08" },
        { "2026-09-07", "Out of office", "I am away and back on 2026-09-21.", "2026-09-21" },
        { "2026-09-07", "Out of Office AutoReply: Quote", "I'm out of the office until September 15, back to normal after.", "2026-09-15" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office until 9/8/2026.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office until 9/18/2026.", "2026-09-18" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office until 18/09/2026.", "2026-09-18" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office until 9/9/2026.", "2026-09-09" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office in September.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I was out of the office until 1 August 2026 and am catching up.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am on parental leave until 1 March 2028.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office. Our trade fair opens on 22 September 2026.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am away until 10 September; ref 2026-10-01 for the contract.", "2026-09-10" },
        { "2026-12-21", "Automatic reply: Season's greetings", "Our office is closed from 24 December to 3 January. We will be back on 4 January.", "2027-01-04" },
        { "2026-12-21", "Out of Office", "I am on leave until 5 January and will answer when I return.", "2027-01-05" },
        { "2026-12-21", "Out of Office", "I'm on holiday through January 8th.", "2027-01-09" },
        { "2026-09-07", "Ada Example is out of the office (returning 14/09/2026)", "I will be out of the office starting 07/09/2026 and will not return until 14/09/2026.", "2026-09-14" },
        { "2026-09-07", "OOO: Quote 4711", "OOO until Monday.", "2026-09-14" },
        { "2026-09-07", "OOO", "Back on Thursday.", "2026-09-10" },
        { "2026-09-07", "Out of the office", "I'm travelling with limited access to email and will be back tomorrow.", "2026-09-08" },
        { "2026-09-07", "Automatic reply: Quote", "I am attending a conference and will be back in the office on Friday, September 18th.", "2026-09-18" },
        { "2026-09-07", "Automatic reply: Quote", "I will be back in the office on Friday, September 17th.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am on leave up to and including 25 September 2026.", "2026-09-26" },
        { "2026-09-07", "Automatic reply: Quote", "I'm away 7-11 September. For urgent matters please contact Ben Example.", "2026-09-12" },
        { "2026-09-07", "Automatic reply: Quote", "I am on vacation September 7-18, 2026.", "2026-09-19" },
        { "2026-09-07", "Automatic reply: Quote", "I am on holiday from the 7th of September until the 18th of September.", "2026-09-19" },
        { "2026-09-07", "Automatic reply: Quote", "I am on annual leave and will be back on the 21st.", "2026-09-21" },
        { "2026-09-07", "Automatic reply: Quote", "I'm out of the office. My colleague Ben is back on 14 September and will help you.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I'm on sick leave. Please contact Mr Example, who is available until 11 September.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am out of the office. Our phones are open 9 am to 5 pm.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I return on 14 September. I return on 21 September.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am away until 25 September and back on 21 September.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I am away until 31 September.", "" },
        { "2026-09-07", "Away until May 5", "", "" },
        { "2026-04-20", "Away until May 5", "", "2026-05-05" },
        { "2026-09-07", "Out of office until 21 Sept", "I have no access to my mails.", "2026-09-21" },
        { "2026-09-07", "Re: Quote 4711", "Thank you for your message. I am out of the office until 14 September. For urgent matters, please contact my colleague at sales@example.com.", "2026-09-14" },
        { "2026-09-07", "RE: Quote 4711", "Thanks for your email. I'm on annual leave and will respond when I return on 21 September.", "2026-09-21" },
        { "2026-09-07", "Vacation", "I am on vacation until 18 September and will not be reading email.", "2026-09-18" },
        { "2026-09-07", "On annual leave", "I resume work on 28 September 2026.", "2026-09-28" },
        { "2026-09-07", "Auto-Reply: Quote", "I am unavailable today, available again from 9 September.", "2026-09-09" },
        { "2026-09-07", "Automated response", "I will be out of office starting 7 September and return 14 September.", "2026-09-14" },
        { "2026-09-07", "Automatic reply: Quote", "Please note that I'm out until Wed, Sept. 16.", "2026-09-16" },
        { "2026-09-07", "Automatic reply: Quote", "I am on leave, returning after 18 September.", "2026-09-19" },
        { "2026-09-07", "Automatic reply: Quote", "I will be away from 14 September.", "" },
        { "2026-09-07", "Automatic reply: Quote", "I'm out of the office today.", "" },
        { "2028-02-21", "Automatic reply: Quote", "I am out of the office until 29 February.", "2028-02-29" },
    };
}
