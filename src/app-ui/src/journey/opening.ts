import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusCell, PANEL_CELL, phaseCell, stepCell } from './cells';
import type { MapPlace } from './place';

/** Keys of the part that is open; empty where none is. */
export interface Open {
    phase: string;
    step: string;
}

export type Target = { phase: string } | { step: string };

interface Opening {
    toggle: (target: Target) => void;
    close: () => void;
}

/** Opens parts of a journey and closes them. The focus goes to what was opened, and back to where it was opened. */
export function useOpening(root: RefObject<HTMLElement>, open: Open, place: MapPlace, go: (change: Partial<MapPlace>) => void): Opening {
    const wanted = useRef<string | undefined>(undefined);
    useLayoutEffect(() => {
        if (wanted.current !== undefined) {
            focusCell(root.current, wanted.current);
            if (wanted.current === PANEL_CELL) {
                root.current?.querySelector('.outcomes-map-panel')?.scrollIntoView({ block: 'nearest' });
            }
            wanted.current = undefined;
        }
    }, [place]);
    const close = (): void => {
        wanted.current = open.step === '' ? phaseCell(open.phase) : stepCell(open.step);
        go({ phase: '', step: '' });
    };
    return {
        close,
        toggle: (target) => {
            const next = { phase: '', step: '', ...target };
            if (next.phase === open.phase && next.step === open.step) {
                close();
            } else {
                wanted.current = PANEL_CELL;
                go(next);
            }
        },
    };
}
