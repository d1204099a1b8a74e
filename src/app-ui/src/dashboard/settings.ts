import type { Preferences } from './api';

/** Where an item's numbers come from; a saved filter by its id. */
export type ItemSource = { project: string } | { filter: string };

export const SHOWN = ['gaps', 'underserved', 'all'] as const;
export type Shown = (typeof SHOWN)[number];
export const GROUPINGS = ['none', 'phase', 'type', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const REFRESHES = ['false', '15', '30', '60', '120'] as const;
/** Minutes between two looks at the server; "false" is never, as Jira's own items keep it. */
export type Refresh = (typeof REFRESHES)[number];

export const FEWEST_ROWS = 5;
export const MOST_ROWS = 50;
export const LONGEST_TITLE = 100;

/** How one item on a dashboard is configured. */
export interface Settings {
    /** Absent until somebody has chosen. */
    source: ItemSource | undefined;
    /** Empty for the item's own title. */
    title: string;
    show: Shown;
    group: Grouping;
    rows: number;
    refresh: Refresh;
}

/** The settings in an item's preferences; what is missing or makes no sense falls back to the usual. */
export function settingsOf(preferences: Preferences): Settings {
    const text = (name: string): string => {
        const value = preferences?.[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const rows = Number.parseInt(text('rows'), 10);
    return {
        source: sourceIn(text('source')),
        title: decoded(text('title')),
        show: oneOf(SHOWN, text('show'), 'gaps'),
        group: oneOf(GROUPINGS, text('group'), 'none'),
        rows: rows >= FEWEST_ROWS && rows <= MOST_ROWS ? rows : 10,
        refresh: oneOf(REFRESHES, text('refresh'), 'false'),
    };
}

/** The preferences that keep the settings. Jira's items take isConfigured as the sign that nobody needs to be asked. */
export function preferencesOf(settings: Settings): Record<string, string> {
    return {
        isConfigured: 'true',
        source: settings.source === undefined ? '' : sourceText(settings.source),
        title: encoded(settings.title),
        show: settings.show,
        group: settings.group,
        rows: String(settings.rows),
        refresh: settings.refresh,
    };
}

/** A source as one word, such as project:FT or filter:10000. */
export function sourceText(source: ItemSource): string {
    return 'project' in source ? `project:${source.project}` : `filter:${source.filter}`;
}

export function sourceIn(text: string): ItemSource | undefined {
    const [, kind, value] = /^(project|filter):(.+)$/.exec(text) ?? [];
    if (value === undefined) {
        return undefined;
    }
    if (kind === 'project') {
        return { project: value };
    }
    return /^\d+$/.test(value) ? { filter: value } : undefined;
}

function oneOf<T extends string>(all: readonly T[], value: string, usual: T): T {
    return all.find((one) => one === value) ?? usual;
}

/** Without any character of HTML: Jira hands some preferences back escaped, and only some. */
function encoded(title: string): string {
    return encodeURIComponent(title).replaceAll("'", '%27');
}

function decoded(title: string): string {
    try {
        return decodeURIComponent(title);
    } catch {
        return title;
    }
}
