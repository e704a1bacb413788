namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>How programs label their own answers: automatic replies, receipts, calendars, complaints, newsletters.</summary>
internal static class ReplySigns
{
    public static readonly PhraseBook Automatic = new(
        "automatic reply; auto reply; autoreply; auto-reply; automated reply; automatic response; auto response; autoresponse; auto-response; automated response; autoresponder; auto; auto answer; "
        + "automatische antwort; automatische rückantwort; autoantwort; auto-antwort; automatische rückmeldung; automatische nachricht; automatisch generierte antwort; "
        + "réponse automatique; risposta automatica; respuesta automática; resposta automática; auto-resposta; automatisch antwoord; autosvar; automatisk svar; automatiskt svar; "
        + "automaattinen vastaus; răspuns automat; otomatik yanıt; автоответ; автоматический ответ; tự động trả lời; trả lời tự động; jawaban otomatis; balasan otomatis; "
        + "automatyczna odpowiedź; odpowiedź automatyczna; automatická odpověď; automatikus válasz; automatiska atbilde; automātiskā atbilde; ārpus biroja atrašanās automātiska atbilde; automatinis atsakymas; automaatvastus");

    /// <summary>Languages written without blanks are looked for as they stand.</summary>
    public static readonly string[] AutomaticUnspaced =
        ["自動返信", "自动回复", "自動回覆", "자동 응답", "자동응답", "自动答复", "不在通知", "부재중", "外出自动", "休假自动"];

    /// <summary>What may follow such a label without a colon.</summary>
    public static readonly PhraseBook AutomaticFollowers = new("re; aw; fw; fwd; wg; sv; from; von; de; van; av; for");

    public static readonly PhraseBook ToYourMail = new(
        "to your message; to your mail; to your email; to your e-mail; to your request; to your inquiry; to your enquiry; auf ihre anfrage; auf ihre nachricht; auf ihre mail; auf ihre e-mail; auf deine nachricht; auf deine e-mail; auf ihr schreiben");

    public static readonly PhraseBook Receipt = new(
        "read; gelesen; lu; letto; leído; leida; gelezen; lida; lest; läst; læst; luettu; delivered; zugestellt; übermittelt; relayed; weitergeleitet; remis; consegnato; entregado; entregue; bezorgd; bezorgt; levereret; levererat; "
        + "not read; ungelesen; ungelesen gelöscht; gelöscht ohne gelesen zu werden; non lu; non letto; no leído; não lida; ongelezen; return receipt; read receipt; delivery receipt; disposition notification; "
        + "прочитано; przeczytane");

    /// <summary>Nouns and sentences that open a receipt of their own.</summary>
    public static readonly PhraseBook ReceiptNotice = new(
        "eingangsbestätigung; empfangsbestätigung; lesebestätigung; übermittlungsbestätigung; ontvangstbevestiging; leesbevestiging; accusé de réception; confirmation de lecture; conferma di lettura; conferma di ricezione; ricevuta di ritorno; "
        + "acuse de recibo; confirmación de lectura; confirmação de leitura; aviso de recebimento; acknowledgement of receipt; acknowledgment of receipt; read receipt; return receipt; delivery receipt; mottagningsbekräftelse; "
        + "kvittering; läskvitto; læsekvittering; wir haben ihre anfrage erhalten; wir haben ihre nachricht erhalten; ihre anfrage ist bei uns eingegangen; ihre nachricht ist bei uns eingegangen; bestätigung ihrer anfrage; "
        + "we have received your; we've received your; your request has been received; your message has been received; your email has been received; successful mail delivery report; delivery status notification success; message delivered; delivery notification delivered; "
        + "your support request; ihre supportanfrage; ticket erstellt; ticket created; ticket received; new ticket");

    public static readonly PhraseBook ReceiptFollowers = new(
        "ihrer; ihre; ihr; deiner; zu; zur; zum; für; von; for; of your; your; de votre; van uw; re; aw; displayed; angezeigt");

    public static readonly PhraseBook ReceiptBody = new(
        "was read on; your message; ihre nachricht; was displayed; has been read; wurde gelesen; wurde am * gelesen; wurde angezeigt; your message was delivered; was successfully delivered; has been delivered; wurde zugestellt; wurde * erfolgreich zugestellt; "
        + "eingegangen; haben ihre anfrage erhalten; haben ihre nachricht erhalten; haben ihre e-mail erhalten; have received your; we received your; has been received; ticketnummer; ticket number; your ticket; ihr ticket; vorgangsnummer; case number; reference number; "
        + "schnellstmöglich bearbeiten; so schnell wie möglich bearbeiten; deleted without being read; ungelesen gelöscht; bestätigen den eingang; automatisch generiert; automatisch erstellt; automatically generated; automated message; to the following recipients; gelesen wurde; wurde gelesen");

    public static readonly PhraseBook Calendar = new(
        "accepted; declined; tentative; tentatively accepted; canceled; cancelled; canceled event; cancelled event; updated invitation; new time proposed; meeting forward notification; forwarded invitation; "
        + "accepted invitation; declined invitation; zugesagt; angenommen; akzeptiert; abgelehnt; abgesagt; mit vorbehalt; mit vorbehalt angenommen; mit vorbehalt zugesagt; vorläufig zugesagt; unter vorbehalt; "
        + "aktualisierte einladung; neue uhrzeit vorgeschlagen; neue zeit vorgeschlagen; weiterleitungsbenachrichtigung; besprechungsweiterleitung; benachrichtigung über weiterleitung einer besprechung; terminabsage; "
        + "accepté; refusé; provisoire; annulé; invitation mise à jour; nouvelle heure proposée; accettato; rifiutato; provvisorio; annullato; invito aggiornato; aceptada; aceptado; rechazada; rechazado; cancelada; cancelado; provisional; "
        + "aceite; aceito; recusado; geaccepteerd; geweigerd; afgewezen; geannuleerd; voorlopig; accepterad; avböjd; avvisad; inställd; preliminär; accepteret; afslået; aflyst; godtatt; avslått; avlyst; hyväksytty; hylätty");

    public static readonly PhraseBook CalendarBody = new(
        "has accepted this invitation; has declined this invitation; has tentatively accepted; hat diese einladung; hat die einladung; hat ihre einladung; einladung angenommen; google calendar; google kalender; invite.ics; "
        + "join the meeting; an der besprechung teilnehmen");

    /// <summary>Labels that are words of people, too.</summary>
    public static readonly PhraseBook Invitation = new("invitation; einladung; zusage; absage; vielleicht; maybe; invito; invitación; convite; uitnodiging");

    public static readonly PhraseBook When = new("when; wann; quand; quando; cuándo; wanneer; när; hvornår");

    /// <summary>Somebody who takes, declines or cancels business is a person.</summary>
    public static readonly PhraseBook Business = new(
        "offer; quote; quotation; proposal; order; orders; contract; invoice; bid; tender; price; po; purchase; delivery; subscription; application; angebot; angebote; auftrag; aufträge; bestellung; vertrag; rechnung; lieferung; preis; "
        + "bewerbung; ausschreibung; offre; commande; devis; contrat; offerta; ordine; oferta; pedido; offerte; bestelling; claim; reklamation; kündigung; demo; project; projekt");

    public static readonly PhraseBook Complaint = new(
        "abuse report; spam report; spam complaint; complaint about message from; complaint about * email; email feedback report for ip; email abuse report; feedback report for; spamtraphit; spam trap hit; dmarc forensic report; "
        + "dmarc failure report; report domain; dmarc aggregate report; aggregate dmarc report; email complaint; abuse complaint");

    public static readonly PhraseBook ComplaintWords = new("abuse; complaint; complaints; spam; feedback; report; fw; fwd; dmarc; notification");

    public static readonly PhraseBook Unsubscribe = new("unsubscribe");

    public static readonly PhraseBook BulkFooter = new(
        "unsubscribe; abbestellen; abmelden; austragen; newsletter abbestellen; manage your preferences; manage preferences; email preferences; désabonner; se désinscrire; disiscriviti; darse de baja; uitschrijven; avregistrera");

    public static readonly PhraseBook BulkBody = new(
        "newsletter; view in browser; view this email in your browser; view online; im browser ansehen; im browser anzeigen; im browser öffnen; online ansehen; webversion; "
        + "you are receiving this; you received this email because; you're receiving this; sie erhalten diese e-mail weil; sie erhalten diesen newsletter; diese e-mail wurde gesendet an; this email was sent to; all rights reserved");
}
