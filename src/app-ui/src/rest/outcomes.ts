import { send } from './client';
import type { CoveredOutcome } from './coverage';
import type { EpicOutcomes, OutcomeDetail, OutcomePage } from './types';

export function epicOutcomes(epic: string, signal: AbortSignal): Promise<EpicOutcomes> {
    return send(`/epics/${encodeURIComponent(epic)}/outcomes`, { signal });
}

/** Links one outcome; the answer is the new list. */
export function linkOutcome(epic: string, outcome: string): Promise<EpicOutcomes> {
    return send(`/epics/${encodeURIComponent(epic)}/outcomes`, { method: 'POST', body: { outcome } });
}

/** Removes one link; the answer is the new list. */
export function unlinkOutcome(epic: string, outcome: string): Promise<EpicOutcomes> {
    return send(`/epics/${encodeURIComponent(epic)}/outcomes/${encodeURIComponent(outcome)}`, { method: 'DELETE' });
}

export type OutcomeSearch = { text: string } | { jql: string };

export function findOutcomes(
    project: string,
    search: OutcomeSearch,
    maxResults: number,
    signal?: AbortSignal,
): Promise<OutcomePage> {
    return send('/outcomes', { query: { project, ...search, maxResults }, signal });
}

export function outcomeDetail(outcome: string, signal: AbortSignal): Promise<OutcomeDetail> {
    return send(`/outcomes/${encodeURIComponent(outcome)}`, { signal });
}

/** How many outcomes one request asks for: as many as the server gives. */
const MOST = 1000;

/** All outcomes of a project that a query finds, with their epics and owners. */
export async function allOutcomes(project: string, jql: string, signal: AbortSignal): Promise<CoveredOutcome[]> {
    const all: CoveredOutcome[] = [];
    for (;;) {
        const page = await send<{ total: number; outcomes: CoveredOutcome[] }>('/outcomes', {
            query: { project, jql, startAt: all.length, maxResults: MOST },
            signal,
        });
        all.push(...page.outcomes);
        if (page.outcomes.length === 0 || all.length >= page.total) {
            return all;
        }
    }
}
