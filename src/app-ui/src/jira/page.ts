/** Jira's own event after it has drawn an issue's panels anew. */
const ISSUE_REFRESHED = 'issueRefreshed';
/** Our event: one of the panels has changed links or results, the others on the page read again. */
const OUTCOMES_CHANGED = 'outcomes-changed';

/** Where Jira lives on its host, such as /jira. */
export function contextPath(): string {
    return AJS.contextPath?.() ?? metadata('context-path') ?? '';
}

/** What Jira says in its page's head; AUI without Jira doesn't read that. */
function metadata(name: string): string | undefined {
    return AJS.Meta?.get(name) ?? document.querySelector<HTMLMetaElement>(`meta[name="ajs-${name}"]`)?.content;
}

export function issueUrl(key: string): string {
    return `${contextPath()}/browse/${encodeURIComponent(key)}`;
}

/** The app's pages about a project's studies: all of them, or below that one study or the import. */
export function studiesUrl(project: string, below = ''): string {
    const pages = `${contextPath()}/plugins/servlet/outcomes/studies/${encodeURIComponent(project)}`;
    return below === '' ? pages : `${pages}/${below}`;
}

/** The pages of a project with an address of their own each. */
export type OutcomePage = 'journey' | 'landscape' | 'board';

/** One of these pages, or what stands below it. */
export function pageUrl(page: OutcomePage, project: string, below = ''): string {
    const address = `${contextPath()}/plugins/servlet/outcomes/${page}/${encodeURIComponent(project)}`;
    return below === '' ? address : `${address}/${below}`;
}

/** The page that imports a file, the issue and the attachment chosen already where they are given. */
export function importUrl(project: string, chosen: Record<string, string | number> = {}): string {
    const search = new URLSearchParams(Object.entries(chosen).map(([name, value]) => [name, String(value)])).toString();
    return studiesUrl(project, search === '' ? 'import' : `import?${search}`);
}

/** The project's key within an issue's. */
export function projectOf(issue: string): string {
    return issue.slice(0, issue.lastIndexOf('-'));
}

/** Jira's issue navigator with a query. */
export function searchUrl(jql: string): string {
    return `${contextPath()}/issues/?jql=${encodeURIComponent(jql)}`;
}

/** The viewer's locale as a language tag: Jira's setting, else the page's, else the browser's. */
export function viewerLocale(): string | undefined {
    const wanted = metadata('user-locale') ?? document.documentElement.lang;
    try {
        return Intl.getCanonicalLocales(wanted.replaceAll('_', '-'))[0];
    } catch {
        return undefined;
    }
}

/** Tells the other panels on the page that links or results have changed. */
export function announceChange(source: object): void {
    document.dispatchEvent(new CustomEvent(OUTCOMES_CHANGED, { detail: source }));
}

/** Calls back when Jira has refreshed the issue, or another panel has changed something; returns the way to stop. */
export function onPageChange(self: object, refresh: () => void): () => void {
    const changed = (event: Event): void => {
        if ((event as CustomEvent<unknown>).detail !== self) {
            refresh();
        }
    };
    const jira = typeof JIRA === 'undefined' ? undefined : JIRA;
    document.addEventListener(OUTCOMES_CHANGED, changed);
    jira?.bind?.(ISSUE_REFRESHED, refresh);
    return () => {
        document.removeEventListener(OUTCOMES_CHANGED, changed);
        jira?.unbind?.(ISSUE_REFRESHED, refresh);
    };
}
