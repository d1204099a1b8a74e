import type { VNode } from 'preact';
import { CompactScore, isScored } from '../parts/score';
import { Scrollable } from '../parts/scrollable';
import { Statement } from '../parts/statement';
import type { FileScore, StudyAnswer, StudyForm } from '../rest/study-types';
import type { Outcome, Score } from '../rest/types';
import { day, signed } from '../wording/format';
import { givesScores } from './facts';

interface Props {
    form: StudyForm;
    found: StudyAnswer;
    known: Map<string, Outcome>;
}

/** The scores that the file gives, the highest first, beside those of the wave before or the present ones. */
export function ScorePreview({ form, found, known }: Props): VNode | null {
    const { scores, previous } = found;
    if (scores.length === 0) {
        return null;
    }
    const before = new Map((previous?.scores ?? []).map((score) => [score.key, score]));
    const caption = AJS.I18n.getText('outcomes.expected.caption');
    const compared = previous !== undefined && previous !== null;
    const stays = scores.filter(({ key }) => isNewer(known.get(key), form.fieldDate)).length;
    return (
        <>
            {stays === scores.length && <p>{AJS.I18n.getText('outcomes.expected.newer.all')}</p>}
            <Scrollable label={caption}>
                <table class="outcomes-table outcomes-expected">
                    <caption>{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                            <th scope="col">
                                {compared
                                    ? AJS.I18n.getText('outcomes.study.wave-with-date', previous.wave, day(previous.fieldDate))
                                    : AJS.I18n.getText('outcomes.expected.now')}
                            </th>
                            <th scope="col">{AJS.I18n.getText('outcomes.expected.file')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.column.change')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {highestFirst(scores).map((score) => (
                            <Row
                                key={score.key}
                                score={score}
                                outcome={known.get(score.key)}
                                before={compared ? (before.get(score.key) ?? null) : (known.get(score.key)?.score ?? null)}
                                stays={stays < scores.length && isNewer(known.get(score.key), form.fieldDate)}
                            />
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
    before: Score | null;
    /** Whether the outcome keeps its present score, which is said of this row alone. */
    stays: boolean;
}

function Row({ score, outcome, before, stays }: RowProps): VNode {
    return (
        <tr>
            <th scope="row">
                {outcome === undefined ? <span class="outcomes-key">{score.key}</span> : <Statement outcome={outcome} />}
            </th>
            <td>
                <CompactScore score={before} />
            </td>
            <td>
                <CompactScore score={score} />
                {stays && (
                    <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.expected.newer')}</span>
                )}
            </td>
            <td class="outcomes-number">
                {isScored(before) && isScored(score) ? signed(score.opportunity - before.opportunity) : ''}
            </td>
        </tr>
    );
}

/** Whether the present score is from a later survey than the file, so that it stays. */
function isNewer(outcome: Outcome | undefined, fieldDate: string): boolean {
    const present = outcome?.score ?? null;
    return isScored(present) && present.study !== undefined && present.study.fieldDate > fieldDate;
}

/** Outcomes without a number come last. */
function highestFirst(scores: FileScore[]): FileScore[] {
    const value = (score: FileScore): number => ('suppressed' in score ? -1 : score.opportunity);
    return [...scores].sort((a, b) => value(b) - value(a));
}
