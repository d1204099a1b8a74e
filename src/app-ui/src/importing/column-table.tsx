import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Scrollable } from '../parts/scrollable';
import type { ColumnMapping, ColumnRole, MappedColumn } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { ColumnLine } from './column-line';
import { matching, namesOutcomes, withColumns, withRole, type ColumnFilter, type ColumnView } from './columns';

/** Wide files may have thousands of columns. */
const PAGE = 100;

interface Props {
    columns: ColumnView[];
    filter: ColumnFilter;
    draft: ColumnMapping;
    known: Map<string, Outcome>;
    map: (draft: ColumnMapping, decided: string[]) => void;
}

/** Every column of the file: what it asks, what it was taken for and why, and what stands in it. */
export function ColumnTable({ columns, filter, draft, known, map }: Props): VNode {
    const [room, setRoom] = useState(PAGE);
    const { rows, hold } = useListed(columns, filter);
    const outcomes = useId();
    const change = (changes: MappedColumn[]): void => {
        hold();
        map(
            withColumns(draft, changes),
            changes.map(({ column }) => column),
        );
    };
    const alike = (column: ColumnView, role: ColumnRole): void => {
        const siblings = columns.filter(({ question }) => question === column.question);
        change(siblings.map((sibling) => withRole(sibling, role, draft)));
    };
    if (rows.length === 0) {
        return <p class="outcomes-none">{AJS.I18n.getText('outcomes.importing.columns.none')}</p>;
    }
    return (
        <div class="outcomes-column-part">
            <Scrollable label={AJS.I18n.getText('outcomes.mapping.title')}>
                <table class="outcomes-table outcomes-column-table">
                    <Head />
                    <tbody>
                        {rows.slice(0, room).map((column) => (
                            <ColumnLine
                                key={column.column}
                                column={column}
                                draft={draft}
                                outcomes={outcomes}
                                known={known}
                                siblings={siblingsOf(columns, column)}
                                change={(changed) => {
                                    change([changed]);
                                }}
                                alike={(role) => {
                                    alike(column, role);
                                }}
                            />
                        ))}
                    </tbody>
                </table>
            </Scrollable>
            {rows.length > room && (
                <button
                    type="button"
                    class="aui-button"
                    onClick={() => {
                        setRoom(room + PAGE);
                    }}
                >
                    {AJS.I18n.getText('outcomes.importing.columns.more', whole(Math.min(PAGE, rows.length - room)), whole(rows.length))}
                </button>
            )}
            {namesOutcomes(draft) && <OutcomeChoices id={outcomes} known={known} />}
        </div>
    );
}

interface Listed {
    rows: ColumnView[];
    /** Keeps the rows as they are until the filter changes, so that none vanishes under the hand. */
    hold: () => void;
}

function useListed(columns: ColumnView[], filter: ColumnFilter): Listed {
    const [held, setHeld] = useState<{ filter: ColumnFilter; names: Set<string> }>();
    const names = held?.filter === filter ? held.names : new Set(matching(columns, filter).map(({ column }) => column));
    return {
        rows: columns.filter(({ column }) => names.has(column)),
        hold: () => {
            setHeld({ filter, names });
        },
    };
}

function Head(): VNode {
    return (
        <>
            <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.mapping.title')}</caption>
            <thead>
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.problem.column')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.importing.columns.answers')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.mapping.role')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.importing.columns.outcome')}</th>
                </tr>
            </thead>
        </>
    );
}

/** The columns of the same question that hold something else. */
function siblingsOf(columns: ColumnView[], { column, question, role }: ColumnView): number {
    if (question === '') {
        return 0;
    }
    const others = columns.filter((other) => other.column !== column && other.question === question);
    return others.some((other) => other.role !== role) ? others.length + 1 : 0;
}

function OutcomeChoices({ id, known }: { id: string; known: Map<string, Outcome> }): VNode {
    return (
        <datalist id={id}>
            {[...known.values()].map(({ key, summary }) => (
                <option key={key} value={key}>
                    {summary}
                </option>
            ))}
        </datalist>
    );
}
