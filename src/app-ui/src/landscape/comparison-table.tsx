import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import { isScored, TypeLozenge } from '../parts/score';
import { Scrollable } from '../parts/scrollable';
import { SortHead, useSorting, type Sorting } from '../parts/sorting';
import type { ComparedOutcome, SegmentComparison } from '../rest/landscape';
import { decimal, list } from '../wording/format';
import { OpenLink } from './cells';
import { probability } from './probability';
import type { Row } from './segments-view';

interface Props {
    caption: string;
    rows: readonly Row[];
    comparison: SegmentComparison;
    chosen: string;
    choose: (key: string) => void;
}

/** "outcome", "difference", or the index of a group. */
type Column = string;

/** Outcomes by groups: each score with its type, and whether the groups differ. */
export function ComparisonTable({ caption, rows, comparison: { values }, chosen, choose }: Props): VNode {
    const sorter = useSorting<Column>({ column: 'difference', descending: false }, ['outcome', 'difference']);
    return (
        <Scrollable label={caption}>
            <table class="outcomes-table outcomes-comparison">
                <caption class="outcomes-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <SortHead sorter={sorter} column="outcome">
                            {AJS.I18n.getText('outcomes.column.outcome')}
                        </SortHead>
                        {values.map(({ value }, index) => (
                            <SortHead key={value} sorter={sorter} column={String(index)}>
                                {value}
                            </SortHead>
                        ))}
                        <SortHead sorter={sorter} column="difference">
                            {AJS.I18n.getText('outcomes.landscape.segments.difference')}
                        </SortHead>
                    </tr>
                </thead>
                <tbody>
                    {sorted(rows, sorter.sorting).map((row) => (
                        <ComparedRow key={row.outcome.key} row={row} marked={row.outcome.key === chosen} choose={choose} />
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}

function ComparedRow({ row: { outcome, compared }, marked, choose }: { row: Row; marked: boolean; choose: (key: string) => void }): VNode {
    const look = [compared.differs ? 'outcomes-row-differs' : '', marked ? 'outcomes-row-chosen' : ''].join(' ').trim();
    return (
        <tr data-outcome={outcome.key} class={look}>
            <th scope="row">
                <a class="outcomes-key" href={issueUrl(outcome.key)}>
                    {outcome.key}
                </a>{' '}
                <OpenLink outcome={outcome} choose={choose} />
            </th>
            {compared.scores.map((score, index) => (
                <td key={index}>
                    {isScored(score) ? (
                        <>
                            <strong class="outcomes-compact-value">{decimal(score.opportunity)}</strong> <TypeLozenge type={score.type} />
                        </>
                    ) : (
                        <span class="outcomes-quiet">
                            {score === null ? AJS.I18n.getText('outcomes.landscape.segments.not-asked') : AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}
                        </span>
                    )}
                </td>
            ))}
            <td class="outcomes-difference">
                <Difference compared={compared} />
            </td>
        </tr>
    );
}

/** Whether the groups differ by more than chance would make them, in words. */
function Difference({ compared: { differs, q, uniqueTo } }: { compared: ComparedOutcome }): VNode {
    return (
        <>
            {q === null ? (
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.segments.not-tested')}</span>
            ) : differs ? (
                <strong>{AJS.I18n.getText('outcomes.landscape.segments.differs')}</strong>
            ) : (
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.segments.same')}</span>
            )}
            {q !== null && (
                <span class="outcomes-quiet outcomes-line" data-take-column={AJS.I18n.getText('outcomes.landscape.segments.q')}>
                    {probability(q)}
                </span>
            )}
            {uniqueTo.length > 0 && (
                <span class="outcomes-line" data-take-column={AJS.I18n.getText('outcomes.landscape.segments.unique.column')}>
                    {AJS.I18n.getText('outcomes.landscape.segments.unique', list(uniqueTo))}
                </span>
            )}
        </>
    );
}

function sorted(rows: readonly Row[], { column, descending }: Sorting<Column>): Row[] {
    const way = descending ? -1 : 1;
    return [...rows].sort((a, b) => {
        const [one, other] = [valueOf(a, column), valueOf(b, column)];
        if (one === undefined || other === undefined) {
            return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0);
        }
        return way * (typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), undefined, { numeric: true }));
    });
}

function valueOf({ outcome, compared }: Row, column: Column): number | string | undefined {
    if (column === 'outcome') {
        return outcome.key;
    }
    if (column === 'difference') {
        return compared.q ?? undefined;
    }
    const score = compared.scores[Number(column)] ?? null;
    return isScored(score) ? score.opportunity : undefined;
}
