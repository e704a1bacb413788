namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>What mail systems write when they give a mail back or keep trying.</summary>
internal static class BounceSigns
{
    /// <summary>Subjects no person writes of his own accord.</summary>
    public static readonly PhraseBook Certain = new(
        "undelivered mail returned to sender; undeliverable mail returned to sender; mail delivery failed returning message to sender; message delivery failed returning message to sender; "
        + "mail delivery failed returning; delivery status notification failure; delivery status notification delay; delivery status notification failed; delivery status notification error; "
        + "delivery status notification warning; delivery status notification delayed; delivery status notification mail delivery delayed; delivery notification delivery has failed; returned mail see transcript for details; "
        + "returned mail user unknown; returned mail host unknown; returned mail service unavailable; returned mail unable to deliver; returned mail cannot send; returned mail deferred; returned mail local configuration error; "
        + "returned mail requested action not taken; returned mail delivery error; returned mail response error; returned mail warning; mail system error returned mail; postmaster notify; "
        + "message you sent blocked by our bulk email filter; undeliverable mail mta-blocked; undeliverable message returned to sender; your message could not be delivered; your message wasn't delivered; "
        + "your email could not be delivered; your mail could not be delivered; your email couldn't be delivered; your message couldn't be delivered; message could not be delivered; "
        + "warning could not send message for past; warning could not send mail for past; warning unable to send message for; warning message delayed; delayed mail still being retried; "
        + "mail could not be delivered to; ihre nachricht konnte nicht zugestellt werden; ihre e-mail konnte nicht zugestellt werden; ihre mail konnte nicht zugestellt werden; nachricht konnte nicht zugestellt werden; "
        + "e-mail konnte nicht zugestellt werden; benachrichtigung zum übermittlungsstatus; zustellungsstatusbenachrichtigung; nachricht unzustellbar; mail unzustellbar; zustellung fehlgeschlagen ihre; "
        + "unzustellbare nachricht zurück; fehler bei der nachrichtenzustellung; ваше сообщение не доставлено; недоставленное сообщение; не удалось доставить; сообщение не доставлено; "
        + "non delivery report; non-delivery report; nondelivery report; message status undeliverable; mail delivery status report; you * are not member; loop alert duplicated message-id; "
        + "postfix smtp server errors from; rejected mail message; complete message delivery failure; mail delivery failure returned; message delivery has failed; permanent delivery failure; "
        + "échec de la remise; échec de remise; votre message n'a pas pu être remis; notification d'échec de remise; notifica di mancato recapito; recapito non riuscito; notificación de estado de entrega; "
        + "error al entregar; notificação de falha na entrega; falha na entrega da mensagem; kan niet worden bezorgd; niet bezorgd; meddelandet kunde inte levereras");

    /// <summary>Words that are a label of mail systems when a colon follows.</summary>
    public static readonly PhraseBook Labels = new(
        "undeliverable; undeliverable mail; undeliverable message; unzustellbar; nicht zustellbar; non remis; non distribuable; non recapitabile; impossibile recapitare; no se puede entregar; no entregado; "
        + "não é possível entregar; não entregue; onbestelbaar; niet-bestelbaar; kan niet bezorgen; olevererbart; ej levererbart; kan ikke leveres; uleverbar; kunne ikke leveres; ei voitu toimittaa; "
        + "perillesaattamaton; nelivrabil; teslim edilemedi; niedostarczalne; nie można dostarczyć; nedoručitelné; kézbesíthetetlen; не доставлено; недоставлено; message undeliverable");

    /// <summary>Words that need another sign: people write them about goods and plans, too.</summary>
    public static readonly PhraseBook Possible = new(
        "failure notice; undeliverable; undeliverable mail; undeliverable message; undelivered mail; undelivered message; delivery failure; delivery failed; failed delivery; mail delivery failed; mail delivery failure; "
        + "email delivery failure; message delivery failure; mail failure; mail error; delivery report; delivery status; delivery status notification; delivery notification; delivery error; delivery problem; "
        + "mail delivery problem; notice mail delivery status; mail delivery status; mail status; returned mail; returned email; returned message; returned to sender; mail could not be delivered; non deliverable; "
        + "nondeliverable; non-deliverable mail; rejected message; message rejected; mail rejected; mail system error; mailer error; aws notification message; unknown user; user unknown; bounce; bounced; bounced mail; "
        + "unzustellbar; nicht zustellbar; zustellfehler; zustellung fehlgeschlagen; zustellproblem; rückläufer; delivery delayed; delayed mail; delayed; mail delayed; message delayed; warning; notification; error");

    public static readonly PhraseBook Delay = new(
        "delay; delayed; delivery delayed; mail delivery delayed; warning; could not send message for past; could not send mail for past; still being retried; still trying; will be retried; deferred; "
        + "verzögert; verzögerte; zustellung verzögert; verzögerung; zustellung verzögert sich; retardé; remise retardée; retrasado; retrasada; consegna ritardata; vertraagd; opóźnione; temporarily delayed; not yet delivered; incomplete");

    /// <summary>A mail system that begins so has given up, whatever else it says.</summary>
    public static readonly PhraseBook GivenUp = new(
        "returned mail deferred; returned mail cannot; undelivered; undeliverable; mail delivery failed; failure notice; permanent; delivery failure; delivery failed");

    /// <summary>What the text of a given-back mail says.</summary>
    public static readonly PhraseBook Body = new(
        "could not be delivered; couldn't be delivered; wasn't delivered; was not delivered; unable to deliver; not able to deliver; cannot be delivered; can't be delivered; delivery has failed; delivery failed; "
        + "failed permanently; permanent error; permanent failure; permanent fatal errors; address rejected; recipient rejected; recipient address rejected; user unknown; unknown user; no such user; mailbox unavailable; "
        + "mailbox full; mailbox is full; over quota; address not found; host unknown; giving up; i'm afraid i wasn't able to deliver; relay access denied; "
        + "final-recipient; diagnostic-code; message blocked; returned to sender; has not been delivered; delivery to the following; rejected your message; rejected your email; "
        + "konnte nicht zugestellt werden; nicht zugestellt werden; unzustellbar; zustellung * fehlgeschlagen; empfänger unbekannt; postfach * voll; adresse wurde nicht gefunden; existiert nicht mehr; undeliverable to; the following recipients; returning message to sender; "
        + "n'a pas pu être remis; impossible de remettre; no se pudo entregar; no se ha podido entregar; impossibile recapitare; kon niet worden bezorgd; kunde inte levereras");
}
