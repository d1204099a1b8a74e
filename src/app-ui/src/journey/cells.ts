/** Names the phase's head among the cells of the map. */
export function phaseCell(key: string): string {
    return `phase ${key}`;
}

/** Names the step's card among the cells of the map. */
export function stepCell(key: string): string {
    return `step ${key}`;
}

/** Names the head of what is open. */
export const PANEL_CELL = 'panel';

/** Gives the focus to a cell within the element. */
export function focusCell(root: HTMLElement | null, cell: string): void {
    const cells = root?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
    [...cells].find(({ dataset }) => dataset['cell'] === cell)?.focus();
}
