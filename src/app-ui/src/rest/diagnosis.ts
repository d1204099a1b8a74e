import { send } from './client';

/** Why a user sees the app's panels on an issue, or does not. Texts are in the viewer's language. */

export type CheckState = 'ok' | 'not' | 'unknown';

export interface Check {
    check: string;
    title: string;
    state: CheckState;
    message: string;
    remedy: string | null;
}

export interface Diagnosis {
    issue: { key: string; summary: string };
    user: string;
    checks: Check[];
    panels: { panel: string; label: string; shown: boolean; why: string }[];
}

export function diagnose(project: string, issue: string, user: string): Promise<Diagnosis> {
    return send(`/projects/${encodeURIComponent(project)}/diagnosis`, { query: { issue, user } });
}
