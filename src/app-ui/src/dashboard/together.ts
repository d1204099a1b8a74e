interface Running {
    answer: Promise<unknown>;
    /** How many items still want the answer. */
    wanted: number;
    stop: AbortController;
}

const running = new Map<string, Running>();

/**
 * Lets items that ask for the same at the same time share one request and so show the same numbers. It is aborted when
 * none of them wants the answer any more.
 */
export function together<T>(key: string, signal: AbortSignal, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const request = running.get(key) ?? begin(key, load);
    request.wanted += 1;
    signal.addEventListener(
        'abort',
        () => {
            request.wanted -= 1;
            if (request.wanted === 0) {
                running.delete(key);
                request.stop.abort();
            }
        },
        { once: true },
    );
    return request.answer as Promise<T>;
}

function begin<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Running {
    const stop = new AbortController();
    const answer = load(stop.signal).finally(() => {
        if (running.get(key)?.stop === stop) {
            running.delete(key);
        }
    });
    const request = { answer, wanted: 0, stop };
    running.set(key, request);
    return request;
}
