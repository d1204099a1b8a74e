/** What the page's address says about the import. */
export interface ImportStart {
    issue?: string;
    attachment?: number;
    /** Number of the study whose results are to be replaced. */
    replace?: string;
    /** Number of the study whose import is under way. */
    run?: string;
}

export function startIn(search: string): ImportStart {
    const said = new URLSearchParams(search);
    const attachment = Number(said.get('attachment') ?? '');
    return {
        ...named('issue', said),
        ...(Number.isInteger(attachment) && attachment > 0 ? { attachment } : {}),
        ...named('replace', said),
        ...named('run', said),
    };
}

function named(name: 'issue' | 'replace' | 'run', said: URLSearchParams): Partial<ImportStart> {
    const value = said.get(name);
    return value === null || value === '' ? {} : { [name]: value };
}

/** Lets the address say where the import stands, so that leaving and coming back shows the same. */
export function remember(start: ImportStart): void {
    const search = new URLSearchParams(Object.entries(start).map(([name, value]) => [name, String(value)]));
    history.replaceState(history.state, '', `${location.pathname}?${search.toString()}`);
}
