import type { Sheet } from './csv';

/** What a cell tells: its own words, and those of its parts that have a column of their own, by the column's head. */
interface Told {
    words: string;
    parts: Map<string, string>;
}

/**
 * What a table on the screen says, row by row in its order. A cell that reaches over several columns stands in the first
 * of them. What carries data-take-column="HEAD" stands in a column of that name behind its own. Left out is what is marked
 * data-take="no", such as a head with its column of buttons, and what is hidden from screen readers.
 */
export function sheetOf(table: HTMLTableElement): Sheet {
    const rows = [...table.rows].map(spread);
    const heads = (table.tHead?.rows.length ?? 0) - 1;
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index]));
    return transposed(columns.filter((column) => !column.some(isLeftOut)).flatMap((column) => split(column, heads)));
}

/** A row's cells by column. */
function spread(row: HTMLTableRowElement): (HTMLTableCellElement | undefined)[] {
    return [...row.cells].flatMap((cell) => [cell, ...Array.from({ length: cell.colSpan - 1 }, () => undefined)]);
}

function isLeftOut(cell: HTMLTableCellElement | undefined): boolean {
    return cell?.dataset['take'] === 'no';
}

/** A column of the table as columns of the sheet: its own, then those of its parts, headed in the last row of heads. */
function split(column: (HTMLTableCellElement | undefined)[], heads: number): string[][] {
    const told = column.map(tell);
    const names = new Set(told.flatMap(({ parts }) => [...parts.keys()]));
    const own = told.map(({ words }) => words);
    return [own, ...[...names].map((name) => told.map(({ parts }, row) => (row === heads ? name : (parts.get(name) ?? ''))))];
}

function tell(cell: HTMLTableCellElement | undefined): Told {
    const parts = new Map<string, string>();
    return { words: cell === undefined ? '' : tidy(wordsIn(cell, parts)), parts };
}

function wordsIn(node: Node, parts: Map<string, string>): string {
    const words = [...node.childNodes].map((child) => wordsOf(child, parts));
    return node.nodeName === 'UL' ? words.map(tidy).filter((item) => item !== '').join('; ') : words.join('');
}

function wordsOf(node: Node, parts: Map<string, string>): string {
    if (!(node instanceof HTMLElement)) {
        return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    }
    if (node.matches('[data-take="no"], [aria-hidden="true"]')) {
        return '';
    }
    const words = wordsIn(node, parts);
    const head = node.dataset['takeColumn'];
    if (head === undefined) {
        return getComputedStyle(node).display === 'inline' ? words : ` ${words} `;
    }
    const told = parts.get(head);
    parts.set(head, told === undefined ? tidy(words) : `${told}; ${tidy(words)}`);
    return ' ';
}

function tidy(words: string): string {
    return words.replace(/\s+/g, ' ').trim();
}

function transposed(columns: string[][]): Sheet {
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));
}
