import { findOutcomes } from '../rest/outcomes';
import type { Outcome } from '../rest/types';
import { MOST_SHOWN, useSearch, type Search } from './search';

/** Searches a project's outcomes while the user types. */
export function useOutcomeSearch(project: string): Search<Outcome> {
    return useSearch(async (mode, words, signal) => {
        const search = mode === 'jql' && words !== '' ? { jql: words } : { text: mode === 'jql' ? '' : words };
        const { total, outcomes } = await findOutcomes(project, search, MOST_SHOWN, signal);
        return { total, found: outcomes };
    });
}
