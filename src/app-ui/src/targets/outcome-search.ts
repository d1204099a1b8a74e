import { useEffect, useState } from 'preact/hooks';
import { asRestError, isAbort } from '../rest/client';
import { findOutcomes } from '../rest/outcomes';
import type { OutcomePage } from '../rest/types';

const PAUSE_MILLISECONDS = 250;
/** More would not be read through; the search is to be narrowed instead. */
export const MOST_SHOWN = 50;

export type SearchMode = 'text' | 'jql';

export interface Search {
    mode: SearchMode;
    setMode: (mode: SearchMode) => void;
    words: string;
    setWords: (words: string) => void;
    page: OutcomePage | undefined;
    error: string | undefined;
    searching: boolean;
}

interface Found {
    page: OutcomePage | undefined;
    error: string | undefined;
    searching: boolean;
}

/** Searches while the user types: a moment after the last key, and never two searches at once. */
export function useOutcomeSearch(project: string): Search {
    const [mode, setMode] = useState<SearchMode>('text');
    const [words, setWords] = useState('');
    const [found, setFound] = useState<Found>({ page: undefined, error: undefined, searching: true });

    useEffect(() => {
        const request = new AbortController();
        setFound((old) => ({ ...old, searching: true }));
        const timer = setTimeout(
            () => {
                const search = mode === 'jql' && words.trim() !== '' ? { jql: words } : { text: mode === 'jql' ? '' : words.trim() };
                findOutcomes(project, search, MOST_SHOWN, request.signal).then(
                    (page) => {
                        setFound({ page, error: undefined, searching: false });
                    },
                    (error: unknown) => {
                        if (!isAbort(error)) {
                            setFound({ page: undefined, error: asRestError(error).all.join(' '), searching: false });
                        }
                    },
                );
            },
            words === '' ? 0 : PAUSE_MILLISECONDS,
        );
        return () => {
            clearTimeout(timer);
            request.abort();
        };
    }, [project, mode, words]);

    return { mode, setMode, words, setWords, ...found };
}
