import type { VNode } from 'preact';
import { ChooseAllBox, ChooseBox } from '../coverage/chosen';
import type { Choosing } from '../coverage/choosing';
import { SortHead, useSorting } from '../parts/sorting';
import type { PlacedOutcome } from '../rest/landscape';
import { Circumstances, Value } from './cells';
import { inOrder, LOWEST_FIRST, type Column } from './order';
import type { Rankings } from './ranking';

interface Props {
    outcomes: readonly PlacedOutcome[];
    /** What the table is called. */
    caption: string;
    columns: readonly Column[];
    rankings: Rankings;
    /** Key of the outcome whose details are open. */
    chosen: string;
    choose: (key: string) => void;
    /** Draws only so many, in the chosen order. */
    most?: number;
    /** Lets several be chosen; absent where nothing can be done about them. */
    choosing?: Choosing | undefined;
}

const NUMBERS: readonly Column[] = ['opportunity', 'importance', 'satisfaction', 'n', 'epics'];

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** The outcomes with every number of the landscape, highest score first until another column is chosen. */
export function OutcomeTable({ outcomes, caption, columns, rankings, chosen, choose, most = Infinity, choosing }: Props): VNode {
    const sorter = useSorting<Column>({ column: 'opportunity', descending: true }, LOWEST_FIRST);
    const shown = inOrder(outcomes, sorter.sorting, rankings).slice(0, most);
    return (
        <table class={`outcomes-table outcomes-list outcomes-landscape-table${columns.includes('wave') ? ' outcomes-landscape-whole' : ''}`} role="table">
            <caption class="outcomes-hidden">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {choosing !== undefined && (
                        <th scope="col" role="columnheader" class="outcomes-list-choose" data-take="no">
                            <ChooseAllBox shown={shown.map(({ key }) => key)} choosing={choosing} />
                        </th>
                    )}
                    {columns.map((column) => (
                        <SortHead key={column} sorter={sorter} column={column} numeric={NUMBERS.includes(column)}>
                            {columnLabel(column)}
                        </SortHead>
                    ))}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {shown.map((outcome) => (
                    <tr key={outcome.key} role="row" data-outcome={outcome.key} class={outcome.key === chosen ? 'outcomes-row-chosen' : ''}>
                        {choosing !== undefined && (
                            <td role="cell" class="outcomes-list-choose">
                                <ChooseBox outcome={outcome.key} choosing={choosing} />
                            </td>
                        )}
                        {columns.map((column) =>
                            column === 'outcome' ? (
                                <th key={column} scope="row" role="rowheader" class="outcomes-list-outcome">
                                    <Value outcome={outcome} column={column} rankings={rankings} choose={choose} />
                                    {!columns.includes('type') && (
                                        <span class="outcomes-line outcomes-row-type" data-take-column={columnLabel('type')}>
                                            <Value outcome={outcome} column="type" rankings={rankings} choose={choose} />
                                        </span>
                                    )}
                                    {columns.includes('wave') && <Circumstances outcome={outcome} />}
                                </th>
                            ) : (
                                <td key={column} role="cell" class={`outcomes-list-${column}${NUMBERS.includes(column) ? ' outcomes-number' : ''}`}>
                                    <Value outcome={outcome} column={column} rankings={rankings} choose={choose} />
                                </td>
                            ),
                        )}
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

const LABELS: Record<Column, () => string> = {
    rank: () => AJS.I18n.getText('outcomes.landscape.rank'),
    outcome: () => AJS.I18n.getText('outcomes.column.outcome'),
    opportunity: () => AJS.I18n.getText('outcomes.coverage.column.score'),
    type: () => AJS.I18n.getText('outcomes.coverage.column.type'),
    importance: () => AJS.I18n.getText('outcomes.rating.importance'),
    satisfaction: () => AJS.I18n.getText('outcomes.rating.satisfaction'),
    n: () => AJS.I18n.getText('outcomes.column.n'),
    wave: () => AJS.I18n.getText('outcomes.segment.wave'),
    epics: () => AJS.I18n.getText('outcomes.coverage.column.epics'),
};

export function columnLabel(column: Column): string {
    return LABELS[column]();
}
