namespace GhostingGuard.Standing {
    /** Our forms of the tables that have a standing; a test compares. */
    export const forms: Readonly<Record<string, string>> = {
        account: "a4db47e1-367d-445a-a86d-7b1b73c02f09",
        contact: "6301a711-2756-4279-ab2e-dfcb127cc339",
    };

    /** Shows how to meet a customer beside whatever form of a contact or an account is open. */
    export function openBeside(form: Xrm.FormContext): Promise<void> {
        const table = form.data.entity.getEntityName();
        return showBeside(form, table, forms[table]);
    }
}
