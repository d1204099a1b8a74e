import type { VNode } from 'preact';
import { COLUMN_ROLES, type ColumnRole, type MappedColumn } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { roleLabel } from '../wording/terms';

interface Props {
    column: MappedColumn;
    /** Whether rating columns name their outcome, as in a wide file; elsewhere a column of the file does. */
    wide: boolean;
    /** Id of the list of outcomes to be offered. */
    outcomes: string;
    known: Map<string, Outcome>;
    /** Whether the user writes the column's name. */
    byHand: boolean;
    change: (column: MappedColumn) => void;
}

/** One column of the file: what it holds and, for a rating of a wide file, of which outcome. */
export function ColumnRow({ column, wide, outcomes, known, byHand, change }: Props): VNode {
    const name = column.column;
    return (
        <tr>
            <th scope="row">
                {byHand ? (
                    <input
                        type="text"
                        class="text"
                        aria-label={AJS.I18n.getText('outcomes.mapping.column')}
                        value={name}
                        onChange={(event) => {
                            change({ ...column, column: event.currentTarget.value.trim() });
                        }}
                    />
                ) : (
                    <code>{name}</code>
                )}
            </th>
            <td>
                <select
                    class="select"
                    aria-label={AJS.I18n.getText('outcomes.mapping.role.of', name)}
                    value={column.role}
                    onChange={(event) => {
                        change(withRole(column, event.currentTarget.value as ColumnRole, wide));
                    }}
                >
                    {COLUMN_ROLES.map((role) => (
                        <option key={role} value={role}>
                            {roleLabel(role)}
                        </option>
                    ))}
                </select>
            </td>
            <td>
                {wide && isRating(column.role) && (
                    <>
                        <input
                            type="text"
                            class="text"
                            list={outcomes}
                            aria-label={AJS.I18n.getText('outcomes.mapping.outcome.of', name)}
                            value={column.outcome ?? ''}
                            onChange={(event) => {
                                change({ ...column, outcome: event.currentTarget.value.trim() });
                            }}
                        />
                        <span class="outcomes-quiet outcomes-line">{known.get(column.outcome ?? '')?.summary}</span>
                    </>
                )}
            </td>
        </tr>
    );
}

function isRating(role: ColumnRole): boolean {
    return role === 'importance' || role === 'satisfaction';
}

/** Only rating columns of a wide file keep an outcome: elsewhere the server refuses it. */
function withRole(column: MappedColumn, role: ColumnRole, wide: boolean): MappedColumn {
    return wide && isRating(role) ? { ...column, role } : { column: column.column, role };
}
