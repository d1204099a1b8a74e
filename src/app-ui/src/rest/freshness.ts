import { send } from './client';

/** Whether search knows the scores of a project that hold. */

export type FreshnessState = 'up-to-date' | 'stale' | 'never';

export interface Recalculation {
    status: 'running' | 'done' | 'interrupted';
    /** Of the outcomes that the viewer may see. */
    done: number;
    total: number;
    startedAt: string;
    startedBy: string;
    finishedAt: string | null;
}

export interface Freshness {
    counts: { upToDate: number; stale: number; never: number };
    outcomes: { key: string; summary: string; state: FreshnessState }[];
    lastImport: { study: string; issue: string; at: string; by: string } | null;
    recalculation: Recalculation | null;
    /** Studies whose file is gone; their results stay. */
    sourcesRemoved: { study: string; issue: string; filename: string }[];
}

export function freshness(project: string, signal: AbortSignal): Promise<Freshness> {
    return send(`/projects/${encodeURIComponent(project)}/freshness`, { signal });
}

export function recalculation(project: string, signal: AbortSignal): Promise<Recalculation> {
    return send(`/projects/${encodeURIComponent(project)}/recalculation`, { signal });
}

export function recalculate(project: string): Promise<Recalculation> {
    return send(`/projects/${encodeURIComponent(project)}/recalculation`, { method: 'POST', body: {} });
}
