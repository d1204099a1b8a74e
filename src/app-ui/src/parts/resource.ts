import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asRestError, isAbort, type RestError } from '../rest/client';

/** What a panel shows: nothing yet, a value (older ones stay while the next is read), or why there is none. */
export interface Resource<T> {
    value: T | undefined;
    error: RestError | undefined;
    loading: boolean;
    reload: () => void;
    /** Takes the answer of a change as the new value. */
    replace: (value: T) => void;
}

interface State<T> {
    key: string;
    value: T | undefined;
    error: RestError | undefined;
    loading: boolean;
}

/** Last answers, so that a panel which Jira draws anew doesn't collapse and grow again while it reads. */
const remembered = new Map<string, unknown>();
const MOST_REMEMBERED = 20;

function remember(key: string, value: unknown): void {
    remembered.delete(key);
    remembered.set(key, value);
    for (const oldest of remembered.keys()) {
        if (remembered.size <= MOST_REMEMBERED) {
            break;
        }
        remembered.delete(oldest);
    }
}

/** Forgets all remembered answers. */
export function forgetAnswers(): void {
    remembered.clear();
}

/** Reads a panel's body with one request, which is aborted when the panel leaves the page or reads again. */
export function useResource<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
    const [turn, setTurn] = useState(0);
    const [state, setState] = useState<State<T>>(() => begin<T>(key));
    const running = useRef<AbortController | undefined>(undefined);
    const latestLoad = useRef(load);
    latestLoad.current = load;

    useEffect(() => {
        const request = new AbortController();
        running.current = request;
        setState((old) => ({ ...(old.key === key ? old : begin<T>(key)), loading: true }));
        latestLoad.current(request.signal).then(
            (value) => {
                if (!request.signal.aborted) {
                    remember(key, value);
                    setState({ key, value, error: undefined, loading: false });
                }
            },
            (error: unknown) => {
                if (!request.signal.aborted && !isAbort(error)) {
                    setState((old) => ({ ...old, error: asRestError(error), loading: false }));
                }
            },
        );
        return () => {
            request.abort();
        };
    }, [key, turn]);

    const reload = useCallback(() => {
        setTurn((n) => n + 1);
    }, []);
    const replace = useCallback(
        (value: T) => {
            running.current?.abort();
            remember(key, value);
            setState({ key, value, error: undefined, loading: false });
        },
        [key],
    );
    return { value: state.value, error: state.error, loading: state.loading, reload, replace };
}

function begin<T>(key: string): State<T> {
    return { key, value: remembered.get(key) as T | undefined, error: undefined, loading: true };
}
