import { useEffect } from 'preact/hooks';

/** Tells an item that it is time to look at the server again. */
export class Ticker {
    private readonly listeners = new Set<() => void>();

    /** Calls back at each tick; returns the way to stop. */
    listen(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => {
            this.listeners.delete(listener);
        };
    }

    tick(): void {
        for (const listener of [...this.listeners]) {
            listener();
        }
    }
}

export function useTicks(ticker: Ticker, tick: () => void): void {
    useEffect(() => ticker.listen(tick), [ticker, tick]);
}
