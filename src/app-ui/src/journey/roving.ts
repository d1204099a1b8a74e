import { useState } from 'preact/hooks';

interface Roving {
    /** Whether Tab stops at this cell. */
    isStop: (cell: string) => boolean;
    /** Makes a cell the stop. */
    stopAt: (cell: string) => void;
    /** Where the key leads; undefined where it leads nowhere. */
    next: (cell: string, key: string) => string | undefined;
}

/**
 * One stop of the Tab key for cells in columns, between which the arrow keys lead. Up and down go on from the end of a
 * column to the next one, since narrow pages stack them.
 */
export function useRoving(columns: readonly (readonly string[])[]): Roving {
    const [stop, setStop] = useState('');
    const all = columns.flat();
    const current = all.includes(stop) ? stop : all[0];
    return { isStop: (cell) => cell === current, stopAt: setStop, next: (cell, key) => neighbour(columns, cell, key) };
}

export function neighbour(columns: readonly (readonly string[])[], cell: string, key: string): string | undefined {
    const all = columns.flat();
    const at = all.indexOf(cell);
    switch (key) {
        case 'ArrowDown':
            return all[at + 1];
        case 'ArrowUp':
            return at > 0 ? all[at - 1] : undefined;
        case 'ArrowRight':
            return beside(columns, cell, 1);
        case 'ArrowLeft':
            return beside(columns, cell, -1);
        case 'Home':
            return all[0];
        case 'End':
            return all.at(-1);
        default:
            return undefined;
    }
}

/** The cell in the same row of the column before or after; the last one of a shorter column. */
function beside(columns: readonly (readonly string[])[], cell: string, step: 1 | -1): string | undefined {
    const column = columns.findIndex((cells) => cells.includes(cell));
    const row = columns[column]?.indexOf(cell) ?? 0;
    const other = column + step < 0 ? undefined : columns[column + step];
    return other === undefined ? undefined : (other[row] ?? other.at(-1));
}
