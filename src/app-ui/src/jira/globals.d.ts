/** What Jira's pages offer to every script, as far as these panels use it. */

interface JiraI18n {
    /** Jira replaces each call by its text when it serves the script, so the key must be a literal. */
    getText(key: string, ...args: (string | number)[]): string;
}

interface JiraAjs {
    readonly I18n: JiraI18n;
    readonly Meta?: { get(name: string): string | undefined };
    readonly contextPath?: () => string;
}

interface JiraEvents {
    bind(event: string, listener: () => void): void;
    unbind(event: string, listener: () => void): void;
}

declare const AJS: JiraAjs;
/** Absent on pages that show no issue. */
declare const JIRA: Partial<JiraEvents> | undefined;

/** Loads web-resources while the page is open; what it returns is a promise of jQuery's. */
declare const WRM: { require(resource: string): { then(done: () => void, failed: () => void): unknown } };
/** Defines an AMD module for Jira's loader. */
declare const define: (name: string, needed: string[], factory: () => unknown) => void;
