import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asRestError, isAbort, type RestError } from '../rest/client';
import { fetchLandscape, type Landscape, type LandscapeQuery } from '../rest/landscape';
import { groupOf } from './wave-segment';

/** The landscape that a page shows. */
export interface LandscapeAnswer {
    /** The last one stays while another is read: its own wave and segment say of what it is. */
    value: Landscape | undefined;
    error: RestError | undefined;
    loading: boolean;
    /** Forgets what was read, and reads again. */
    reload: () => void;
}

const MOST_KEPT = 30;
const FRESH_FOR = 5 * 60_000;
/** The last answers, the least lately used first. */
const kept = new Map<string, { landscape: Landscape; freshUntil: number }>();

/** Forgets all answers, such as after a change. */
export function forgetLandscapes(): void {
    kept.clear();
}

/** An answer that was read before. */
export function landscapeKept(query: LandscapeQuery): Landscape | undefined {
    return kept.get(nameOf(query))?.landscape;
}

/** Reads the landscape, and, once it is on the screen and nothing else is to do, those of its other groups and waves. */
export function useLandscape(query: LandscapeQuery): LandscapeAnswer {
    const name = nameOf(query);
    const [turn, setTurn] = useState(0);
    const [failure, setFailure] = useState<{ name: string; error: RestError }>();
    const [, setRead] = useState(0);
    const last = useRef<Landscape | undefined>(undefined);
    const value = landscapeKept(query);

    useEffect(() => {
        const request = new AbortController();
        setFailure(undefined);
        readAll(query, request.signal, () => {
            setRead((count) => count + 1);
        }).catch((error: unknown) => {
            if (!request.signal.aborted && !isAbort(error)) {
                setFailure({ name, error: asRestError(error) });
            }
        });
        return () => {
            request.abort();
        };
    }, [name, turn]);

    const reload = useCallback(() => {
        forgetLandscapes();
        setTurn((count) => count + 1);
    }, []);
    if (value !== undefined || last.current?.project.key !== query.project) {
        last.current = value;
    }
    const error = failure?.name === name ? failure.error : undefined;
    return { value: last.current, error, loading: value === undefined && error === undefined, reload };
}

async function readAll(query: LandscapeQuery, signal: AbortSignal, shown: () => void): Promise<void> {
    const landscape = freshlyKept(query) ?? (await read(query, signal));
    shown();
    try {
        for (const other of othersOf(query, landscape)) {
            if (freshlyKept(other) === undefined) {
                await idle();
                signal.throwIfAborted();
                await read(other, signal);
                shown();
            }
        }
    } catch (error) {
        // Nobody needs it yet: once somebody does, it is read again and its failure told.
        if (!isAbort(error)) {
            console.debug('outcomes not read ahead', error);
        }
    }
}

/** A kept answer that is worth showing without asking again; it counts as used. */
function freshlyKept(query: LandscapeQuery): Landscape | undefined {
    const name = nameOf(query);
    const found = kept.get(name);
    if (found === undefined || found.freshUntil < Date.now()) {
        return undefined;
    }
    kept.delete(name);
    kept.set(name, found);
    return found.landscape;
}

async function read(query: LandscapeQuery, signal: AbortSignal): Promise<Landscape> {
    const landscape = await fetchLandscape(query, signal);
    const name = nameOf(query);
    kept.delete(name);
    kept.set(name, { landscape, freshUntil: Date.now() + FRESH_FOR });
    for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) {
            break;
        }
        kept.delete(oldest);
    }
    return landscape;
}

/** What a viewer may turn to next: everything unnarrowed, the other groups, the other waves. */
function othersOf(query: LandscapeQuery, { dimensions, waves }: Landscape): LandscapeQuery[] {
    const others = [
        { ...query, jql: '' },
        { ...query, segment: [] },
        ...dimensions.flatMap(({ dimension, values }) => values.map((value) => ({ ...query, segment: [groupOf(dimension, value)] }))),
        ...waves.map(({ wave }) => ({ ...query, wave })),
    ];
    return others.filter((other) => nameOf(other) !== nameOf(query)).slice(0, MOST_KEPT - 1);
}

function nameOf({ project, jql, wave, segment }: LandscapeQuery): string {
    return JSON.stringify([project, jql, wave, segment]);
}

/** Waits until the browser has nothing else to do. */
function idle(): Promise<void> {
    return new Promise((resolve) => {
        if (typeof requestIdleCallback === 'undefined') {
            setTimeout(resolve, 50);
        } else {
            requestIdleCallback(
                () => {
                    resolve();
                },
                { timeout: 2000 },
            );
        }
    });
}
