import { useEffect, useRef, useState } from 'preact/hooks';
import { asRestError, isAbort } from '../rest/client';

const PAUSE_MILLISECONDS = 250;
/** More would not be read through; the search is to be narrowed instead. */
export const MOST_SHOWN = 50;

export type SearchMode = 'text' | 'jql';

/** What was found, of how many in all. */
export interface FoundPage<T> {
    total: number;
    found: T[];
}

interface State<T> {
    page: FoundPage<T> | undefined;
    error: string | undefined;
    searching: boolean;
}

export interface Search<T> extends State<T> {
    mode: SearchMode;
    setMode: (mode: SearchMode) => void;
    words: string;
    setWords: (words: string) => void;
}

/** Finds at most MOST_SHOWN by words, or by JQL; empty words find all. */
export type Find<T> = (mode: SearchMode, words: string, signal: AbortSignal) => Promise<FoundPage<T>>;

/** Searches while the user types: a moment after the last key, and never two searches at once. */
export function useSearch<T>(find: Find<T>): Search<T> {
    const [mode, setMode] = useState<SearchMode>('text');
    const [words, setWords] = useState('');
    const [state, setState] = useState<State<T>>({ page: undefined, error: undefined, searching: true });
    const latest = useRef(find);
    latest.current = find;

    useEffect(() => {
        const request = new AbortController();
        setState((old) => ({ ...old, searching: true }));
        const timer = setTimeout(
            () => {
                latest.current(mode, words.trim(), request.signal).then(
                    (page) => {
                        setState({ page, error: undefined, searching: false });
                    },
                    (error: unknown) => {
                        if (!isAbort(error)) {
                            setState({ page: undefined, error: asRestError(error).all.join(' '), searching: false });
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
    }, [mode, words]);

    return { mode, setMode, words, setWords, ...state };
}
