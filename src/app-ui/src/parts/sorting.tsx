import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

/** By which column a table is sorted, and which way. */
export interface Sorting<C extends string> {
    column: C;
    descending: boolean;
}

export interface Sorter<C extends string> {
    sorting: Sorting<C>;
    by: (column: C) => void;
}

/** A table's sorting, which turns round when the same column is chosen again; the named columns begin with the lowest. */
export function useSorting<C extends string>(first: Sorting<C>, lowestFirst: readonly C[] = []): Sorter<C> {
    const [sorting, setSorting] = useState(first);
    return {
        sorting,
        by: (column) => {
            setSorting({ column, descending: column === sorting.column ? !sorting.descending : !lowestFirst.includes(column) });
        },
    };
}

interface Props<C extends string> {
    sorter: Sorter<C>;
    column: C;
    numeric?: boolean;
    children: ComponentChildren;
}

/** The head of a column that can be sorted by. */
export function SortHead<C extends string>({ sorter: { sorting, by }, column, numeric = false, children }: Props<C>): VNode {
    const sorted = sorting.column === column;
    return (
        <th
            scope="col"
            role="columnheader"
            class={numeric ? 'outcomes-number' : ''}
            aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
        >
            <button
                type="button"
                class="outcomes-sort"
                onClick={() => {
                    by(column);
                }}
            >
                {children}
                <span aria-hidden="true" class="outcomes-sort-arrow">
                    {sorted ? (sorting.descending ? '\u25bc' : '\u25b2') : ''}
                </span>
            </button>
        </th>
    );
}
