namespace GhostingGuard {
    /** The client API. A page in a dialog or on a form finds it in the window around it. */
    export function client(): Xrm.XrmStatic {
        return typeof Xrm === "undefined" ? (window.parent as unknown as { Xrm: Xrm.XrmStatic }).Xrm : Xrm;
    }

    /** An id as the Web API wants it: without braces, in lower case. */
    export function bare(id: string): string {
        return id.replace(/[{}]/g, "").toLowerCase();
    }
}
