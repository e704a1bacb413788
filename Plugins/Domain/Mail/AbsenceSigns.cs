namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>How people and their mail programs say that somebody is away, and where else to turn.</summary>
internal static class AbsenceSigns
{
    /// <summary>Subjects that programs put in front; what may follow is in <see cref="Followers"/>.</summary>
    public static readonly PhraseBook Label = new(
        "abwesenheitsnotiz; abwesenheitsmeldung; abwesenheitsbenachrichtigung; abwesenheitsnachricht; abwesenheitshinweis; abwesenheitsassistent; abwesenheitsagent; automatische abwesenheitsnotiz; automatische abwesenheitsmeldung; "
        + "urlaubsabwesenheit; urlaubsbenachrichtigung; urlaubsnotiz; urlaubsmeldung; urlaubshinweis; nicht im büro; nicht im haus; außer haus; nicht am arbeitsplatz; nicht erreichbar; derzeit nicht erreichbar; im urlaub; bin im urlaub; "
        + "ich bin im urlaub; ich bin bis * im urlaub; ich bin bis * nicht im büro; ich bin bis * abwesend; bin bis * im urlaub; bin bis * abwesend; i am out until; i'm out until; ich bin nicht im büro; ich bin nicht im haus; ich bin außer haus; ich bin abwesend; bin abwesend; zur zeit abwesend; derzeit abwesend; derzeit nicht im büro; momentan nicht im büro; in elternzeit; büro geschlossen; "
        + "out of office; out of the office; out-of-office; ooo; ooto; out of office autoreply; away from the office; away from my desk; away from office; away from desk; away until; away from my email; currently out of office; currently away; currently out of the office; i am out of office; i am out of the office; "
        + "i'm out of office; i'm out of the office; i am away; i'm away; i am on vacation; i'm on vacation; i am on holiday; i'm on holiday; i am on leave; i am on annual leave; on vacation; on holiday; on annual leave; on leave; on parental leave; on maternity leave; on paternity leave; "
        + "on pto; vacation reply; vacation response; vacation message; vacation notice; vacation auto reply; vacation autoreply; holiday notice; not in the office; office closed; "
        + "absente du bureau; absent du bureau; absence du bureau; message d'absence; en congé; fuori sede; fuori ufficio; fuera de la oficina; fuera de oficina; fora do escritório; "
        + "afwezigheidsbericht; afwezigheidsmelding; afwezigheidsassistent; niet aanwezig; frånvaromeddelande; fraværsmelding; ute av kontoret; ikke til stede; ikke på kontoret; poissa; poissaoloilmoitus; "
        + "ārpus biroja; arpus biroja; atvaļinājums; poza biurem; mimo kancelář; házon kívül; în afara biroului; ofis dışında; нет на месте; вне офиса; отсутствую");

    public static readonly PhraseBook Followers = new(
        "until; till; til; through; thru; re; aw; fw; wg; sv; autoreply; auto; reply; response; message; notification; notice; alert; today; this week; back; returning; return; due; assistant; "
        + "bis; vom; von; ab; wegen; heute; diese; wieder; zurück; jusqu'au; fino; hasta; até; tot");

    /// <summary>Followers that announce an absence unless its end or the return is named, too.</summary>
    public static readonly PhraseBook Beginnings = new("from; to; starting; vom; von; ab; du; dal; del; van");

    public static readonly PhraseBook Ends = new("to; until; till; through; thru; bis; back; returning; return; wieder; zurück; au; al; tot");

    /// <summary>A person's name may stand in front: "Ada Example is out of the office".</summary>
    public static readonly PhraseBook Elsewhere = new(
        "is out of the office; is out of office; is away from the office; is currently out of the office; is on vacation; is on leave; ist nicht im büro; ist nicht im haus; ist außer haus; ist abwesend; ist zur zeit nicht im büro; ist im urlaub; ist derzeit nicht im büro; ist bis * abwesend; ist bis * nicht im büro; ist bis * nicht im haus; ist bis * im urlaub; "
        + "will be out of the office; est absent du bureau; est absente du bureau");

    /// <summary>Words that are also topics: only a day, or a text that is a note, makes a label of them.</summary>
    public static readonly PhraseBook Topic = new(
        "urlaub; abwesenheit; abwesend; urlaubszeit; ferien; elternzeit; mutterschutz; betriebsferien; betriebsurlaub; vacation; holiday; holidays; away; leave; annual leave; maternity leave; parental leave; absence; absent; absente; "
        + "assente; assenza; ausente; ausencia; ausência; afwezig; afwezigheid; frånvarande; frånvaro; fravær; fraværende");

    /// <summary>Those of them that stand in front of old subjects, or alone, hardly ever for anything else.</summary>
    public static readonly PhraseBook LabelTopic = new(
        "abwesenheit; abwesend; absent; absente; assente; ausente; afwezig; afwezigheid; frånvarande; frånvaro; fravær; fraværende");

    public static readonly PhraseBook Away = new(
        "nicht im büro; nicht im haus; nicht im hause; außer haus; außer hause; nicht am arbeitsplatz; nicht am platz; nicht im dienst; nicht im office; nicht in der firma; nicht im unternehmen; abwesend; abwesenheit; im urlaub; in urlaub; auf urlaub; in den urlaub; urlaub; urlaubsbedingt; jahresurlaub; "
        + "in elternzeit; elternzeit; mutterschutz; auf dienstreise; dienstreise; auf geschäftsreise; geschäftsreise; geschäftlich unterwegs; auf reisen; unterwegs; krank; krankgeschrieben; erkrankt; krankheitsbedingt; krankenstand; nicht erreichbar; nicht zu erreichen; nicht persönlich erreichbar; "
        + "nicht telefonisch erreichbar; weder * erreichbar; nur eingeschränkt erreichbar; eingeschränkt erreichbar; nur bedingt erreichbar; schlecht erreichbar; keinen zugriff; kein zugriff; eingeschränkten zugriff; betriebsferien; betriebsurlaub; betriebsruhe; geschlossen; werksferien; sommerpause; winterpause; weihnachtspause; "
        + "sabbatical; fortbildung; schulung; weiterbildung; auf messe; auf der messe; nicht da; bin nicht verfügbar; nicht verfügbar; nicht anwesend; in den ferien; ferien; weihnachtsferien; freizeitausgleich; bin weg; bin raus; verhindert; "
        + "out of office; out of the office; out of my office; out-of-office; away from the office; away from my desk; away from my email; on vacation; on a vacation; on holiday; on holidays; on my holidays; annual leave; on leave; parental leave; maternity leave; paternity leave; sick leave; on sick; off sick; "
        + "not in the office; not be in the office; not at my desk; not at work; away on business; travelling; traveling; on a business trip; business trip; business travel; on pto; pto; ooo; ooto; unavailable; not available; not be available; not reachable; limited access; no access; without access; away until; away from; away through; away on; "
        + "i am away; i'm away; be away; currently away; am currently out; i am out; i'm out; be out until; be out from; out until; out through; out from; is closed; are closed; be closed; day off; days off; time off; out sick; off work; on sabbatical; attending a conference; at a conference; in training; "
        + "absent; absente; en vacances; en congé; congés; fuori sede; fuori ufficio; in ferie; assente; de vacaciones; fuera de la oficina; ausente; de férias; fora do escritório; afwezig; met vakantie; op vakantie; niet aanwezig; met verlof; ute av kontoret; på semester; på ferie; bortrest; ikke på kontoret; lomalla");

    /// <summary>The other way to say it: when somebody is back.</summary>
    public static readonly PhraseBook Back = new(
        "wieder erreichbar; wieder im büro; wieder im haus; wieder im hause; wieder im dienst; wieder da; wieder für sie da; wieder für sie erreichbar; wieder für dich da; wieder zu erreichen; wieder zurück; wieder zur verfügung; wieder * im büro; wieder * erreichbar; bin * zurück; zurück bin; "
        + "kehre * zurück; rückkehr; zurück am; zurück ab; zurück im büro; ab * wieder; am * wieder; my return; i return; will return; be back; back in the office; back in office; back at my desk; back on; back at work; resume work; returning on; returning; return to the office; return to work; available again; reachable again; nächster arbeitstag; erster arbeitstag; next working day; first working day; first day back");

    /// <summary>Somebody speaks of himself.</summary>
    public static readonly PhraseBook FirstPerson = new(
        "ich bin * ; ich befinde mich; ich habe * urlaub; bin ich; befinde ich mich; ich werde; ich kann; i am; i'm; i will; i'll; i have; i shall; am currently; we are; our office; our offices; unser büro; unsere büros; unser unternehmen; wir haben * betriebsferien; wir haben * geschlossen; wir sind; bin derzeit; "
        + "bin zurzeit; bin momentan; bin aktuell; bin bis; bin vom; derzeit bin; zurzeit bin; zur zeit bin; momentan bin; je suis; ik ben; sono; estoy; estou; jag är; jeg er");

    /// <summary>What only a note says that answers whoever writes.</summary>
    public static readonly PhraseBook Note = new(
        "nicht weitergeleitet; automatisch weitergeleitet; nicht automatisch; wird nicht gelesen; werden nicht gelesen; nicht bearbeitet; automatisch generiert; automatisch generierte; automatisch erstellt; automatisch erzeugt; automatisch erzeugte; automatische antwort; automatische nachricht; automatisch versendet; "
        + "in dringenden; bei dringenden; dringende fälle; dringenden fällen; in dringlichen; dringende anfragen; dringende angelegenheiten; im notfall; in notfällen; bei dringendem; bei eiligen; in eiligen; meine vertretung; vertritt mich; vertreten mich; ich * vertreten; vertretungsweise; mein vertreter; meine vertreterin; "
        + "während meiner abwesenheit; in meiner abwesenheit; nach meiner rückkehr; bei meiner rückkehr; nach rückkehr; nach meinem urlaub * beantworten; sobald ich wieder; ihre e-mail wird; ihre nachricht wird; ihre mail wird; e-mails werden nicht; e-mails werden in; mails werden nicht; "
        + "nachrichten werden nicht; nur sporadisch; nur unregelmäßig; unregelmäßig; eingeschränkten zugriff; keinen zugriff;"
        + "for urgent; in urgent; if urgent; is urgent; urgent matters; urgent inquiries; urgent enquiries; urgent requests; urgent issues; urgent questions; immediate assistance; immediate attention; immediate help; in an emergency; in case of emergency; in case of an emergency; for emergencies; emergency please;"
        + "in my absence; during my absence; while i am away; while i'm away; upon my return; on my return; after my return; when i return; when i am back; when i'm back; when i get back; once i return; once i am back; as soon as i return; as soon as i am back; not be forwarded; be forwarded; automatic reply; automated reply; automatic response; automated response; "
        + "automated message; automatically generated; this is an auto; auto-reply; autoreply; limited access; no access; not be read; response may be delayed; responses may be delayed; delayed response; delay in my response; delay in responding; slower than usual; intermittent access; sporadic access; checking email infrequently");

    /// <summary>Whom to turn to; people write that as well.</summary>
    public static readonly PhraseBook Redirect = new(
        "wenden sie sich * an; wende dich * an; kontaktieren sie; vertretung; in der zwischenzeit; in dieser zeit; please contact; please call; please reach out; please email; contact * instead; anzurufen; rufen sie");

    public static readonly PhraseBook Thanks = new(
        "vielen dank für ihre e-mail; vielen dank für ihre mail; vielen dank für ihre email; vielen dank für ihre nachricht; vielen dank für ihr schreiben; vielen dank für ihre anfrage; vielen dank für deine nachricht; vielen dank für deine e-mail; vielen dank für deine mail; vielen dank für die nachricht; vielen dank für ihre mitteilung; "
        + "danke für ihre nachricht; danke für ihre e-mail; danke für ihre mail; danke für ihre email; danke für ihre anfrage; danke für deine nachricht; danke für deine e-mail; danke für deine mail; danke für die nachricht; herzlichen dank für ihre nachricht; herzlichen dank für ihre e-mail; herzlichen dank für ihre mail; "
        + "besten dank für ihre nachricht; besten dank für ihre e-mail; besten dank für ihre mail; danke für eure nachricht; vielen dank für eure nachricht; vielen dank für ihr interesse; "
        + "thank you for your email; thank you for your e-mail; thank you for your message; thank you for your mail; thank you for your note; thank you for contacting; thank you for reaching out; thank you for your inquiry; thank you for your enquiry; thank you for writing; "
        + "thanks for your email; thanks for your e-mail; thanks for your message; thanks for your mail; thanks for your note; thanks for reaching out; thanks for contacting; thanks for getting in touch; thanks for writing; many thanks for your email; many thanks for your message");

    /// <summary>What a person says who has read the mail.</summary>
    public static readonly PhraseBook Content = new(
        "angebot; angebote; angebots; preis; preise; preisen; preisliste; bestellung; bestellungen; bestellen; auftrag; auftrags; vertrag; vertrags; rechnung; anbei; anhang; angehängt; beigefügt; besprochen; telefonat; gespräch; lieferung; lieferzeit; unterlagen; entwurf; termin; "
        + "terminvorschlag; besprechen; prüfen; geprüft; schaue mir; sehe mir; anschauen; ansehen; durchlesen; rückfrage; einverstanden; zusage; leider müssen; entscheidung; entscheiden; budget; demo; projekt; "
        + "offer; offers; quote; quotation; proposal; price; pricing; prices; order; contract; invoice; attached; attachment; enclosed; discussed; as discussed; our call; draft; review; reviewed; look at; looked at; decision; decide; budget; agree; demo; project; samples; schedule a; shall we; could we; let's; by the way; übrigens; p.s; took over; took the; taken over; übernehme; übernommen; ich bin jetzt; ich bin nun; i am now; i'm now; nachfolger; nachfolgerin; successor; predecessor; zu teuer; too expensive; freigabe; approved");

    public static readonly PhraseBook WillBeInTouch = new("melde mich; melde ich mich; i'll get back; i will get back; get back to you; hören von mir; i'll let you know");

    /// <summary>Opening and closing words of a letter.</summary>
    public static readonly PhraseBook Courtesy = new(
        "sehr geehrte; sehr geehrter; guten tag; guten morgen; hallo; liebe; lieber; hi; hello; dear; good morning; good afternoon; moin; servus; grüezi; ich bitte um; vielen dank; danke; herzlichen dank; thank you; thanks; bitte haben sie; bitte beachten sie; please note; sorry; i apologize; apologies; bitte um verständnis; "
        + "für ihr verständnis; für ihre geduld; mit freundlichen; best regards; kind regards; viele grüße; beste grüße; frohe weihnachten; merry christmas; schöne feiertage; happy holidays; frohe ostern; einen guten rutsch");
}
