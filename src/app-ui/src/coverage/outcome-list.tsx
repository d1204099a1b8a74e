import type { ComponentChildren, VNode } from 'preact';
import { isScored, SmallSample, TypeLozenge } from '../parts/score';
import { SortHead, useSorting, type Sorter } from '../parts/sorting';
import { Statement, Steps } from '../parts/statement';
import type { CoveredOutcome } from '../rest/coverage';
import type { OpportunityScore } from '../rest/types';
import { decimal, whole } from '../wording/format';
import { ChooseAllBox, ChooseBox } from './chosen';
import type { Choosing } from './choosing';
import { CountLink } from './count-link';
import { inOrder, WORDS, type OutcomeColumn } from './outcome-order';

interface Props<T extends CoveredOutcome> {
    outcomes: readonly T[];
    /** What the table is called. */
    caption: string;
    /** Steps and owner without a column of their own stand under the statement. */
    columns: readonly OutcomeColumn[];
    /** Draws only so many, in the chosen order. */
    most?: number;
    /** What else is to be said about an outcome, under its statement. */
    note?: (outcome: T) => ComponentChildren;
    /** What can be done with an outcome. */
    actions?: ((outcome: T) => ComponentChildren) | undefined;
    /** Lets several be chosen; absent where nothing can be done about them. */
    choosing?: Choosing | undefined;
}

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** Outcomes, highest opportunity score first until another column is chosen. */
export function OutcomeList<T extends CoveredOutcome>(props: Props<T>): VNode {
    const { outcomes, caption, columns, most = Infinity, actions, choosing } = props;
    const sorter = useSorting<OutcomeColumn>({ column: 'opportunity', descending: true }, WORDS);
    const shown = inOrder(outcomes, sorter.sorting).slice(0, most);
    return (
        <table class={`outcomes-table outcomes-list${columns.includes('importance') ? ' outcomes-list-whole' : ''}`} role="table">
            <caption class="outcomes-hidden">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {choosing !== undefined && (
                        <th scope="col" role="columnheader" class="outcomes-list-choose" data-take="no">
                            <ChooseAllBox shown={shown.map(({ key }) => key)} choosing={choosing} />
                        </th>
                    )}
                    {columns.map((column) => (
                        <Head key={column} column={column} sorter={sorter} />
                    ))}
                    {actions !== undefined && (
                        <th scope="col" role="columnheader" class="outcomes-list-actions" data-take="no">
                            <span class="outcomes-hidden">{AJS.I18n.getText('outcomes.column.actions')}</span>
                        </th>
                    )}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {shown.map((outcome) => (
                    <Row key={outcome.key} {...props} outcome={outcome} />
                ))}
            </tbody>
        </table>
    );
}

function Head({ column, sorter }: { column: OutcomeColumn; sorter: Sorter<OutcomeColumn> }): VNode {
    return (
        <SortHead sorter={sorter} column={column} numeric={isNumeric(column)}>
            {columnLabel(column)}
        </SortHead>
    );
}

function isNumeric(column: OutcomeColumn): boolean {
    return column === 'opportunity' || column === 'importance' || column === 'satisfaction' || column === 'epics';
}

export function columnLabel(column: OutcomeColumn): string {
    switch (column) {
        case 'outcome':
            return AJS.I18n.getText('outcomes.column.outcome');
        case 'steps':
            return AJS.I18n.getText('outcomes.coverage.column.steps');
        case 'opportunity':
            return AJS.I18n.getText('outcomes.coverage.column.score');
        case 'type':
            return AJS.I18n.getText('outcomes.coverage.column.type');
        case 'importance':
            return AJS.I18n.getText('outcomes.rating.importance');
        case 'satisfaction':
            return AJS.I18n.getText('outcomes.rating.satisfaction');
        case 'owner':
            return AJS.I18n.getText('outcomes.coverage.column.owner');
        case 'epics':
            return AJS.I18n.getText('outcomes.coverage.column.epics');
    }
}

function Row<T extends CoveredOutcome>({ outcome, columns, note, actions, choosing }: Props<T> & { outcome: T }): VNode {
    return (
        <tr role="row" data-outcome={outcome.key}>
            {choosing !== undefined && (
                <td role="cell" class="outcomes-list-choose">
                    <ChooseBox outcome={outcome.key} choosing={choosing} />
                </td>
            )}
            <th scope="row" role="rowheader" class="outcomes-list-outcome">
                <Statement outcome={outcome} />
                {!columns.includes('steps') && (
                    <div data-take-column={columnLabel('steps')}>
                        <Steps steps={outcome.steps} />
                    </div>
                )}
                {!columns.includes('owner') && <OwnerLine outcome={outcome} />}
                {note?.(outcome)}
            </th>
            {columns.slice(1).map((column) => (
                <td key={column} role="cell" class={`outcomes-list-${column}${isNumeric(column) ? ' outcomes-number' : ''}`}>
                    <Value outcome={outcome} column={column} />
                </td>
            ))}
            {actions !== undefined && (
                <td role="cell" class="outcomes-list-actions">
                    <span class="outcomes-list-buttons">{actions(outcome)}</span>
                </td>
            )}
        </tr>
    );
}

function OwnerLine({ outcome: { owner } }: { outcome: CoveredOutcome }): VNode {
    return (
        <span class="outcomes-quiet outcomes-line" data-take-column={columnLabel('owner')}>
            {owner === null
                ? AJS.I18n.getText('outcomes.coverage.no-owner')
                : AJS.I18n.getText('outcomes.coverage.owner', owner.displayName)}
        </span>
    );
}

function Value({ outcome, column }: { outcome: CoveredOutcome; column: OutcomeColumn }): VNode | null {
    const { score, steps, owner } = outcome;
    switch (column) {
        case 'steps':
            return <Steps steps={steps} />;
        case 'owner':
            return owner === null ? (
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.no-owner')}</span>
            ) : (
                <span>{owner.displayName}</span>
            );
        case 'epics':
            return <Epics outcome={outcome} />;
        default:
            return isScored(score) ? <Scored score={score} column={column} /> : <Unscored outcome={outcome} column={column} />;
    }
}

function Scored({ score, column }: { score: OpportunityScore; column: OutcomeColumn }): VNode | null {
    switch (column) {
        case 'opportunity':
            return (
                <>
                    <strong class="outcomes-list-value">{decimal(score.opportunity)}</strong>
                    <span class="outcomes-quiet outcomes-line" data-take-column={AJS.I18n.getText('outcomes.study.page.answers')}>
                        {AJS.I18n.getText('outcomes.score.n', whole(score.n))}
                    </span>
                </>
            );
        case 'type':
            return (
                <>
                    <TypeLozenge type={score.type} />
                    {score.smallSample && (
                        <span class="outcomes-quiet outcomes-line">
                            <SmallSample />
                        </span>
                    )}
                </>
            );
        case 'importance':
        case 'satisfaction':
            return (
                <>
                    <span class="outcomes-list-label" data-take="no">{columnLabel(column)} </span>
                    {decimal(score[column])}
                </>
            );
        default:
            return null;
    }
}

/** Why there is no score, said once a row. */
function Unscored({ outcome: { score }, column }: { outcome: CoveredOutcome; column: OutcomeColumn }): VNode | null {
    if (column !== 'type' || isScored(score)) {
        return null;
    }
    return (
        <span class="outcomes-quiet">
            {score === null ? AJS.I18n.getText('outcomes.score.none') : AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}
        </span>
    );
}

function Epics({ outcome: { key, epics, openEpics } }: { outcome: CoveredOutcome }): VNode {
    return (
        <>
            <span class="outcomes-list-label" data-take="no">{columnLabel('epics')} </span>
            <CountLink count={epics} jql={`issue in epicsTargeting(${key})`}>
                {epics === openEpics
                    ? whole(epics)
                    : AJS.I18n.getText('outcomes.coverage.epics.open-of', whole(openEpics), whole(epics))}
            </CountLink>
        </>
    );
}
