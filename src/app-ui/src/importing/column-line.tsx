import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ColumnMapping, ColumnRole, MappedColumn } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { roleLabel } from '../wording/terms';
import { ColumnAnswers } from './column-answers';
import { isRating, namesOutcomes, withRole, type ColumnView } from './columns';
import { evidenceWords } from './evidence';
import { rolesOf } from './roles';
import { Suggestions } from './suggestions';

interface Props {
    column: ColumnView;
    draft: ColumnMapping;
    /** Id of the list of outcomes to be offered. */
    outcomes: string;
    known: Map<string, Outcome>;
    /** How many columns the same question has, when they hold different things; else 0. */
    siblings: number;
    change: (column: MappedColumn) => void;
    /** Gives all columns of the same question this role. */
    alike: (role: ColumnRole) => void;
}

/** One column of the file. */
export function ColumnLine(props: Props): VNode {
    const { column, draft, known, siblings, change, alike } = props;
    return (
        <tr class={column.open ? 'outcomes-column-open' : ''}>
            <th scope="row" class="outcomes-column-words">
                <ColumnName column={column} />
            </th>
            <td class="outcomes-column-answers">
                <ColumnAnswers column={column} />
            </td>
            <td class="outcomes-column-role">
                <RoleChoice column={column} draft={draft} change={change} />
                {siblings > 0 && column.decided && (
                    <button
                        type="button"
                        class="aui-button aui-button-link outcomes-alike"
                        onClick={() => {
                            alike(column.role);
                        }}
                    >
                        {AJS.I18n.getText('outcomes.importing.columns.alike', roleLabel(column.role), whole(siblings))}
                    </button>
                )}
            </td>
            <td class="outcomes-column-why">
                <OutcomeChoice {...props} />
                <span class="outcomes-quiet outcomes-line">{evidenceWords(column)}</span>
                {column.open && <Suggestions column={column} draft={draft} known={known} change={change} />}
            </td>
        </tr>
    );
}

/** The most telling words first: the row of a grid, else the question, else the column's name. */
function ColumnName({ column: { letter, column, question, item } }: { column: ColumnView }): VNode {
    const [first = column, ...others] = [...new Set([item, question, column])].filter((words) => words !== '');
    return (
        <>
            {letter !== '' && <span class="outcomes-column-letter">{letter}</span>}
            <span class="outcomes-column-text">
                <span class="outcomes-column-item">{first}</span>
                {others.map((words) => (
                    <span key={words} class="outcomes-quiet outcomes-line">
                        {words === column ? <code>{words}</code> : words}
                    </span>
                ))}
            </span>
        </>
    );
}

function RoleChoice({ column, draft, change }: Pick<Props, 'column' | 'draft' | 'change'>): VNode {
    return (
        <select
            class="select"
            aria-label={AJS.I18n.getText('outcomes.mapping.role.of', column.column)}
            value={column.role}
            onChange={({ currentTarget }) => {
                change(withRole(column, currentTarget.value as ColumnRole, draft));
            }}
        >
            {rolesOf(draft.layout, column.role).map((role) => (
                <option key={role} value={role}>
                    {roleLabel(role)}
                </option>
            ))}
        </select>
    );
}

function OutcomeChoice({ column, draft, outcomes, known, change }: Props): VNode | null {
    const summary = useId();
    if (!namesOutcomes(draft) || !isRating(column.role)) {
        return null;
    }
    const words = known.get(column.outcome ?? '')?.summary;
    return (
        <>
            <input
                type="text"
                class="text"
                list={outcomes}
                placeholder={AJS.I18n.getText('outcomes.importing.columns.which')}
                aria-label={AJS.I18n.getText('outcomes.mapping.outcome.of', column.column)}
                aria-describedby={summary}
                value={column.outcome ?? ''}
                onChange={({ currentTarget }) => {
                    const outcome = currentTarget.value.trim();
                    change(outcome === '' ? { column: column.column, role: column.role } : { column: column.column, role: column.role, outcome });
                }}
            />
            <span id={summary} class="outcomes-column-outcome">
                {words}
            </span>
        </>
    );
}
