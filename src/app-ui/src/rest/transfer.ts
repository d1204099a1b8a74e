import { contextPath } from '../jira/page';
import { send } from './client';

/** Taking a project's data to another site. */

export interface ImportAnswer {
    status: 'dry-run' | 'imported' | 'unchanged';
    outcomes: number;
    studies: number;
    versions: number;
    existing: number;
    decisions: number;
    days: number;
    /** How many journeys of the file are not here yet. */
    journeys: number;
    unmatched: { key: string; where: string }[];
    reworded: string[];
    otherRules: boolean;
}

export interface ImportRequest {
    /** The file's JSON. */
    export: unknown;
    keys: Record<string, string>;
    skipUnmatched: boolean;
    dryRun: boolean;
}

export function exportUrl(project: string): string {
    return `${contextPath()}/rest/outcomes/1.0/exports/project/${encodeURIComponent(project)}`;
}

export function importProject(project: string, request: ImportRequest): Promise<ImportAnswer> {
    return send(`/imports/project/${encodeURIComponent(project)}`, { method: 'POST', body: request });
}
