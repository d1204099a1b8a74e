import { useState } from 'preact/hooks';
import type { Row } from './rows';

/** Which rows of a board show their heads only. */
export interface Collapsing {
    has: (row: string) => boolean;
    toggle: (row: string) => void;
    /** Whether all that hold epics are collapsed. */
    all: boolean;
    toggleAll: () => void;
}

export function useCollapsing(rows: Row[]): Collapsing {
    const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
    const full = rows.filter(({ epics }) => epics.length > 0).map(({ id }) => id);
    const all = full.length > 0 && full.every((id) => collapsed.has(id));
    return {
        has: (row) => collapsed.has(row),
        toggle: (row) => {
            setCollapsed((old) => new Set(old.has(row) ? [...old].filter((one) => one !== row) : [...old, row]));
        },
        all,
        toggleAll: () => {
            setCollapsed(new Set(all ? [] : full));
        },
    };
}
