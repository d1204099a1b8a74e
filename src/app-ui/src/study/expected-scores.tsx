import type { VNode } from 'preact';
import { CompactScore, isScored } from '../parts/score';
import { Scrollable } from '../parts/scrollable';
import { Statement } from '../parts/statement';
import type { FileScore, StudyForm } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { givesScores } from './study-form';

interface Props {
    form: StudyForm;
    scores: FileScore[];
    known: Map<string, Outcome>;
}

/** The scores that the file gives, beside the present ones. */
export function ExpectedScores({ form, scores, known }: Props): VNode | null {
    if (scores.length === 0) {
        return null;
    }
    const caption = AJS.I18n.getText('outcomes.expected.caption');
    return (
        <>
            <Scrollable label={caption}>
            <table class="outcomes-table outcomes-expected">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.expected.now')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.expected.file')}</th>
                    </tr>
                </thead>
                <tbody>
                    {scores.map((score) => (
                        <ExpectedRow key={score.key} score={score} outcome={known.get(score.key)} fieldDate={form.fieldDate} />
                    ))}
                </tbody>
            </table>
            </Scrollable>
            {!givesScores(form) && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.expected.no-effect')}</p>}
        </>
    );
}

interface RowProps {
    score: FileScore;
    outcome: Outcome | undefined;
    fieldDate: string;
}

function ExpectedRow({ score, outcome, fieldDate }: RowProps): VNode {
    return (
        <tr>
            <th scope="row">
                {outcome === undefined ? <span class="outcomes-key">{score.key}</span> : <Statement outcome={outcome} />}
            </th>
            <td>{outcome !== undefined && <CompactScore score={outcome.score} />}</td>
            <td>
                <CompactScore score={score} />
                {isNewer(outcome, fieldDate) && (
                    <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.expected.newer')}</span>
                )}
            </td>
        </tr>
    );
}

/** Whether the present score is from a later survey than the file, so that it stays. */
function isNewer(outcome: Outcome | undefined, fieldDate: string): boolean {
    const present = outcome?.score ?? null;
    return isScored(present) && present.study !== undefined && present.study.fieldDate > fieldDate;
}
