import { send } from './client';
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
