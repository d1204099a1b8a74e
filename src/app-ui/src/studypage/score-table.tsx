import type { VNode } from 'preact';
import { isScored, SmallSample, TypeLozenge } from '../parts/score';
import { TableSection } from '../parts/table-section';
import { SortHead, useSorting, type Sorting } from '../parts/sorting';
import { OutcomeName } from '../parts/outcome-name';
import { givesScores } from '../importing/facts';
import type { FileScore, StudySummary } from '../rest/study-types';
import type { OpportunityScore, Outcome } from '../rest/types';
import { decimal, whole } from '../wording/format';

type Column = 'key' | 'opportunity' | 'importance' | 'satisfaction' | 'n';

interface Props {
    scores: FileScore[];
    known: Map<string, Outcome>;
    study: StudySummary;
}

/** The scores that the study gives its outcomes. */
export function ScoreTable({ scores, known, study }: Props): VNode | null {
    const sorter = useSorting<Column>({ column: 'opportunity', descending: true });
    if (scores.length === 0) {
        return null;
    }
    const title = AJS.I18n.getText('outcomes.study.page.scores');
    return (
        <TableSection
            title={title}
            look="outcomes-score-table"
            head={
                <>
                    <SortHead sorter={sorter} column="key">
                        {AJS.I18n.getText('outcomes.column.outcome')}
                    </SortHead>
                    <SortHead sorter={sorter} column="opportunity" numeric>
                        {AJS.I18n.getText('outcomes.column.score')}
                    </SortHead>
                    <th scope="col">{AJS.I18n.getText('outcomes.study.page.type')}</th>
                    <SortHead sorter={sorter} column="importance" numeric>
                        {AJS.I18n.getText('outcomes.rating.importance')}
                    </SortHead>
                    <SortHead sorter={sorter} column="satisfaction" numeric>
                        {AJS.I18n.getText('outcomes.rating.satisfaction')}
                    </SortHead>
                    <SortHead sorter={sorter} column="n" numeric>
                        {AJS.I18n.getText('outcomes.study.page.answers')}
                    </SortHead>
                </>
            }
            above={!givesScores(study) && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.expected.no-effect')}</p>}
        >
            {sorted(scores, sorter.sorting).map((score) => (
                <Row key={score.key} score={score} outcome={known.get(score.key)} />
            ))}
        </TableSection>
    );
}

function Row({ score, outcome }: { score: FileScore; outcome: Outcome | undefined }): VNode {
    return (
        <tr>
            <th scope="row">
                <OutcomeName name={score.key} outcome={outcome} />
            </th>
            {isScored(score) ? (
                <Numbers score={score} />
            ) : (
                <td colSpan={5} class="outcomes-quiet">
                    {AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}
                </td>
            )}
        </tr>
    );
}

function Numbers({ score }: { score: OpportunityScore }): VNode {
    const { opportunity, interval, importance, satisfaction, n } = score;
    return (
        <>
            <td class="outcomes-number">
                <strong>{decimal(opportunity)}</strong>
                {interval !== null && (
                    <span class="outcomes-quiet outcomes-line">
                        {AJS.I18n.getText('outcomes.interval', decimal(interval.low), decimal(interval.high))}
                    </span>
                )}
            </td>
            <td>
                <TypeLozenge type={score.type} />
                {score.smallSample && (
                    <span class="outcomes-quiet outcomes-line">
                        <SmallSample />
                    </span>
                )}
            </td>
            <td class="outcomes-number">{decimal(importance)}</td>
            <td class="outcomes-number">{decimal(satisfaction)}</td>
            <td class="outcomes-number">{whole(n)}</td>
        </>
    );
}

/** Outcomes without a number come last either way. */
function sorted(scores: FileScore[], { column, descending }: Sorting<Column>): FileScore[] {
    const way = descending ? -1 : 1;
    if (column === 'key') {
        return [...scores].sort((a, b) => way * a.key.localeCompare(b.key, undefined, { numeric: true }));
    }
    const value = (score: FileScore): number => (isScored(score) ? score[column] : way * Number.MAX_VALUE);
    return [...scores].sort((a, b) => way * (value(a) - value(b)));
}
