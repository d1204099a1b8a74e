import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FocusKept {
    root: RefObject<HTMLDivElement>;
    /** Keeps the focus on a card of a row wherever that goes. */
    keepFocus: (row: string, epic: string) => void;
}

/** Gives the focus back to a card that was drawn anew in another column, unless something else has it. */
export function useFocusKept(): FocusKept {
    const root = useRef<HTMLDivElement>(null);
    const kept = useRef<{ row: string; epic: string }>();
    useLayoutEffect(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && kept.current !== undefined) {
            const { row, epic } = kept.current;
            const card = `[data-row="${CSS.escape(row)}"] [data-epic="${CSS.escape(epic)}"]`;
            root.current?.querySelector<HTMLElement>(`${card} .outcomes-menu > button`)?.focus();
        }
    });
    return {
        root,
        keepFocus: (row, epic) => {
            kept.current = { row, epic };
        },
    };
}
