using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using Xunit;

namespace GhostingGuard.Domain.Tests.Mail;

public sealed class AutomaticMailTests
{
    private const string NobodyKnown = "ada@customer.example";

    [Theory]
    [InlineData("MAILER-DAEMON@mx.example (Mail Delivery System)", "Undelivered Mail Returned to Sender")]
    [InlineData("Mail Delivery Subsystem <mailer-daemon@provider.example>", "Delivery Status Notification (Failure)")]
    [InlineData("Microsoft Outlook <postmaster@customer.example>", "Undeliverable: Quote 4711")]
    [InlineData("Microsoft Outlook <postmaster@customer.example>", "Unzustellbar: Angebot 4711")]
    [InlineData("postmaster@customer.example", "Olevererbart: Offert")]
    [InlineData("postmaster@customer.example", "Angebot 4711")]
    [InlineData("System Administrator <postmaster@customer.example>", "E")]
    [InlineData("post_master@carrier.example", "Re:Quote")]
    [InlineData("<>", "X")]
    [InlineData("MAILER-DAEMON <>", "Mail delivery failed")]
    [InlineData("mailer-daemon@corp.example", "Ваше сообщение не доставлено . Mail failure.")]
    [InlineData("Mail Delivery System <somebody@mx.example>", "Returned mail: User unknown")]
    [InlineData(NobodyKnown, "Undelivered Mail Returned to Sender")]
    [InlineData(NobodyKnown, "Mail delivery failed: returning message to sender")]
    [InlineData(NobodyKnown, "Returned mail: see transcript for details")]
    [InlineData(NobodyKnown, "Undeliverable: Packing line")]
    [InlineData("list-admin@list.example", "You ada@customer.example are not member (packing ML)")]
    [InlineData("SES <no-reply@sns.amazonaws.com>", "AWS Notification Message")]
    [InlineData("Mailer <mailer-daemon@provider.example>", "Returned mail: Deferred: Connection timed out")]
    public void A_mail_that_was_given_back_is_known_without_headers(string sender, string subject) =>
        Assert.Equal(AnswerKind.Bounce, Kind(subject, sender: sender));

    [Theory]
    [InlineData("X", "{\"Content-Type\":\"multipart/report; report-type=delivery-status; boundary=x\"}")]
    [InlineData("X", "{\"X-Failed-Recipients\":\"bea@customer.example\"}")]
    [InlineData("X", "{\"Auto-Submitted\":\"auto-generated (failure)\"}")]
    [InlineData("failure notice", "{\"Return-Path\":\"<>\"}")]
    [InlineData("Delivery failure: User unknown", "Return-Path: <>\nAuto-Submitted: auto-replied")]
    [InlineData("X", "{\"Content-Type\":[\"multipart/report; report-type=\\\"delivery-status\\\"\"]}")]
    [InlineData("X", "[{\"Name\":\"X-Failed-Recipients\",\"Value\":\"bea@customer.example\"}]")]
    [InlineData("X", "{\"Received\":\"by mx\",\"Content-Type\":\"multipart/report; report-type=delivery-status; bou")]
    public void Headers_tell_of_a_given_back_mail_whatever_the_subject_is(string subject, string headers) =>
        Assert.Equal(AnswerKind.Bounce, Kind(subject, headers: headers));

    [Theory]
    [InlineData("mailer-daemon@provider.example", "Delivery Status Notification (Delay)", null)]
    [InlineData("MAILER-DAEMON@mx.example", "Warning: could not send message for past 4 hours", null)]
    [InlineData("MAILER-DAEMON@mx.example", "Delayed Mail (still being retried)", null)]
    [InlineData("postmaster@customer.example", "Zustellung verzögert: Angebot", null)]
    [InlineData("Mail Delivery System <x@mx.example>", "Warning: message 1abC-2 delayed 24 hours", null)]
    [InlineData(NobodyKnown, "X", "{\"Auto-Submitted\":\"auto-generated (warning-timeout)\"}")]
    public void A_late_mail_is_not_given_back(string sender, string subject, string? headers) =>
        Assert.Equal(AnswerKind.DelayNotice, Kind(subject, sender: sender, headers: headers));

    [Fact]
    public void A_delay_in_the_old_subject_is_none_of_the_mail_system() =>
        Assert.Equal(AnswerKind.Bounce, Kind("Undeliverable: Delay of machine 2", sender: "postmaster@customer.example"));

    [Theory]
    [InlineData("Automatic reply: Quote")]
    [InlineData("Automatische Antwort: Angebot")]
    [InlineData("AutoReply: Quote")]
    [InlineData("Automatische Antwort auf Ihre Nachricht")]
    [InlineData("Réponse automatique : Offre")]
    [InlineData("Risposta automatica: Offerta")]
    [InlineData("Respuesta automática: Oferta")]
    [InlineData("Resposta automática: Oferta")]
    [InlineData("Automatisch antwoord: Offerte")]
    [InlineData("Autosvar: Tilbud")]
    [InlineData("Automatiskt svar: Offert")]
    [InlineData("Automaattinen vastaus: Tarjous")]
    [InlineData("Răspuns automat: Ofertă")]
    [InlineData("OTOMATİK YANIT: Teklif")]
    [InlineData("Автоответ: Предложение")]
    [InlineData("自動返信: 見積")]
    [InlineData("自动回复: 报价")]
    [InlineData("자동 응답: 견적")]
    [InlineData("Trả lời tự động: Báo giá")]
    [InlineData("Balasan Otomatis: Penawaran")]
    [InlineData("Quote 4711 (Auto-Reply)")]
    public void A_programs_own_label_is_known_in_many_languages(string subject) => Assert.Equal(AnswerKind.AutomaticReply, Kind(subject));

    [Theory]
    [InlineData("Absente du bureau")]
    [InlineData("Fuori sede: Offerta")]
    [InlineData("Fuera de la oficina")]
    [InlineData("Fora do escritório")]
    [InlineData("Afwezigheidsbericht")]
    [InlineData("Afwezig tot 14 september")]
    [InlineData("Frånvarande: Offert")]
    [InlineData("Fravær")]
    [InlineData("Ute av kontoret")]
    [InlineData("Abwesend")]
    [InlineData("Abwesenheit: Re: Angebot")]
    [InlineData("Ich bin bis zum 14.9. im Urlaub")]
    [InlineData("Ada Example ist bis zum 14.09.2026 abwesend")]
    [InlineData("[Ticket#4711] Out of office")]
    [InlineData("Urlaub bis 14.9.")]
    [InlineData("Out of the office until further notice")]
    [InlineData("Angebot 4711 (Abwesenheitsnotiz)")]
    public void So_is_the_label_of_an_absence(string subject) => Assert.Equal(AnswerKind.Absence, Kind(subject));

    [Theory]
    [InlineData("{\"Auto-Submitted\":\"auto-replied\"}")]
    [InlineData("{\"X-Autoreply\":\"yes\",\"Precedence\":\"bulk\"}")]
    [InlineData("{\"Precedence\":\"auto_reply\"}")]
    [InlineData("{\"X-Auto-Response-Suppress\":\"All\",\"Return-Path\":\"<>\"}")]
    [InlineData("{\"X-MS-Exchange-Inbox-Rules-Loop\":\"ada@customer.example\"}")]
    [InlineData("Auto-Submitted: auto-replied\nSubject: x")]
    [InlineData("{\"Auto-Submitted\":\"auto-repl")]
    public void A_program_that_says_so_is_believed(string headers)
    {
        Assert.Equal(AnswerKind.AutomaticReply, Kind("Re: Quote", headers: headers));
        Assert.Equal(AnswerKind.Absence, Kind("Re: Quote", "I am on vacation.", headers: headers));
        Assert.Equal(AnswerKind.Left, Kind("Re: Quote", "Bob has left the company.", headers: headers));
    }

    [Theory]
    [InlineData("Automatische Antwort: Angebot", "Herr Probe ist nicht mehr in unserem Unternehmen tätig. Bitte wenden Sie sich an info@customer.example.")]
    [InlineData("Automatische Antwort: Angebot", "Ich bin zum 31.8. aus dem Unternehmen ausgeschieden.")]
    [InlineData("Automatic reply: Quote", "I no longer work here; Ada Example is no longer with the company.")]
    [InlineData("Réponse automatique : Offre", "Ada n'est plus en poste.")]
    [InlineData("Automatisch antwoord: Offerte", "Ada is uit dienst.")]
    [InlineData("Re: Quote", "Ada Example is no longer with the company. Please contact sales@customer.example.")]
    [InlineData("AW: Angebot", "Diese E-Mail-Adresse wird nicht mehr gelesen. Bitte wenden Sie sich an info@customer.example.")]
    public void Who_has_left_is_told_from_who_is_away(string subject, string body) => Assert.Equal(AnswerKind.Left, Kind(subject, body));

    [Theory]
    [InlineData("Read: Quote 4711", null)]
    [InlineData("Gelesen: Angebot 4711", null)]
    [InlineData("Delivered: Quote 4711", "Your message was delivered to the following recipients.")]
    [InlineData("Eingangsbestätigung", null)]
    [InlineData("Eingangsbestätigung Ihrer Anfrage", "Ihre Anfrage ist bei uns eingegangen.")]
    [InlineData("Ontvangstbevestiging", null)]
    [InlineData("Lesebestätigung: Angebot", null)]
    public void A_receipt_is_none_of_a_person(string subject, string? body) => Assert.Equal(AnswerKind.Receipt, Kind(subject, body));

    [Fact]
    public void A_receipt_is_known_by_its_report() =>
        Assert.Equal(AnswerKind.Receipt, Kind("X", headers: "{\"Content-Type\":\"multipart/report; report-type=disposition-notification\"}"));

    [Theory]
    [InlineData("Accepted: Meeting about the line", null)]
    [InlineData("Zugesagt: Besprechung", "")]
    [InlineData("Abgesagt: Besprechung", "Wann: Montag, 14. September 2026 10:00\nWo: Teams")]
    [InlineData("Mit Vorbehalt: Besprechung", null)]
    [InlineData("Declined: Meeting", "Ada has declined this invitation.")]
    public void A_calendars_answer_is_none_of_a_person(string subject, string? body) => Assert.Equal(AnswerKind.Calendar, Kind(subject, body));

    [Fact]
    public void A_calendar_is_known_by_its_headers() =>
        Assert.Equal(AnswerKind.Calendar, Kind("Re: X", headers: "{\"Content-Type\":\"text/calendar; method=REPLY\"}"));

    [Theory]
    [InlineData("Ada <ada@customer.example>", "{\"List-Unsubscribe\":\"<mailto:x@y>\",\"Precedence\":\"bulk\"}", null)]
    [InlineData("newsletter@customer.example", null, null)]
    [InlineData("no-reply@customer.example", null, null)]
    [InlineData("Ada <ada@customer.example>", "{\"List-Id\":\"news.example\"}", "Our autumn news. Unsubscribe here.")]
    [InlineData("Ada <ada@customer.example>", null, "Neuigkeiten im Herbst. Newsletter im Browser ansehen. Abmelden.")]
    public void A_mail_to_many_is_none_of_a_person(string sender, string? headers, string? body) =>
        Assert.Equal(AnswerKind.Bulk, Kind("Autumn news", body, sender, headers));

    [Theory]
    [InlineData("no-reply@parcels.example", "Delivery notification: your parcel", null)]
    [InlineData("no-reply@parcels.example", "Failed delivery", "{\"Auto-Submitted\":\"auto-generated\"}")]
    [InlineData("no-reply@portal.example", "Notification", "{\"Return-Path\":\"<x@portal.example>\"}")]
    [InlineData("admin@customer.example", "Warning: price increase", null)]
    [InlineData("no-reply@customer.example", "Your request", "{\"Return-Path\":\"<>\"}")]
    public void Portals_and_parcel_services_give_nothing_back(string sender, string subject, string? headers) =>
        Assert.NotEqual(AnswerKind.Bounce, Kind(subject, "Your parcel arrives on Friday, your request was filed.", sender, headers));

    [Theory]
    [InlineData("feedbackloop@provider.example", "Abuse Report", null)]
    [InlineData(NobodyKnown, "Anything", "{\"Content-Type\":\"multipart/report; report-type=\\\"feedback-report\\\"\"}")]
    [InlineData("no-reply@provider.example", "Spamtraphit by 192.0.2.3", null)]
    [InlineData("dmarc-noreply@provider.example", "DMARC Forensic report for example.net", null)]
    [InlineData(NobodyKnown, "unsubscribe", "{\"Auto-Submitted\":\"auto-replied\"}")]
    public void A_complaint_is_none_of_a_person(string sender, string subject, string? headers) =>
        Assert.Equal(AnswerKind.Complaint, Kind(subject, sender: sender, headers: headers));

    private static AnswerKind Kind(string? subject, string? body = null, string? sender = NobodyKnown, string? headers = null) =>
        MailReader.Read(Some.Mail(subject, body, sender, headers)).Kind;
}
