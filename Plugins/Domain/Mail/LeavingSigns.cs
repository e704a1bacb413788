namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>How an automatic answer says that somebody has left for good.</summary>
internal static class LeavingSigns
{
    public static readonly PhraseBook Gone = new(
        "no longer with; no longer at; no longer works; no longer working; no longer employed; no longer an employee; no longer part of; has left the company; has left our company; have left the company; have left the organization; have left the organisation; has left the organization; has left the organisation; has left the business; "
        + "left the company; left our company; i have left; i've left; left the organization; left the firm; has moved on from; have moved on from; is not with the company anymore; is not working here anymore; doesn't work here anymore; does not work here anymore; my last day at; my last day with; has retired; have retired; i have retired; "
        + "nicht mehr bei uns; nicht mehr bei * tätig; nicht mehr bei * beschäftigt; nicht mehr für * tätig; nicht mehr im unternehmen; nicht mehr in unserem; nicht mehr im hause; nicht mehr in der firma; nicht mehr mitarbeiter; nicht mehr tätig; nicht mehr beschäftigt; hat das unternehmen verlassen; hat unser unternehmen * verlassen; hat unser haus verlassen; "
        + "habe das unternehmen * verlassen; habe die firma * verlassen; hat die firma * verlassen; hat uns * verlassen; das unternehmen * verlassen; unser unternehmen verlassen; ausgeschieden; arbeitet nicht mehr; arbeite nicht mehr; in den ruhestand; im ruhestand; in rente gegangen; "
        + "n'est plus en poste; n'est plus chez; n'est plus employé; ne travaille plus; ne fait plus partie; a quitté l'entreprise; a quitté la société; a quitté notre; j'ai quitté; niet meer bij; niet meer werkzaam; niet meer in dienst; uit dienst; heeft * verlaten; "
        + "non lavora più; non fa più parte; ha lasciato l'azienda; ya no trabaja; ya no forma parte; já não trabalha; não trabalha mais; não faz mais parte; arbetar inte längre; har slutat; jobber ikke lenger; har sluttet; arbejder ikke længere; er fratrådt; ei ole enää");

    public static readonly PhraseBook MailboxGone = new(
        "mailbox is no longer; email address is no longer; e-mail address is no longer; address is no longer; account is no longer; no longer monitored; no longer in use; no longer active; postfach wird nicht mehr; e-mail-adresse wird nicht mehr; e-mail-adresse ist nicht mehr; adresse ist nicht mehr; adresse wird nicht mehr; postfach ist nicht mehr; "
        + "adresse existiert nicht mehr; nicht mehr gelesen; nicht mehr abgerufen; nicht mehr aktiv; nicht mehr gültig; not monitored any longer");
}
