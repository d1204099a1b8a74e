import type { ComponentChildren, VNode } from 'preact';
import type { Outcome, StudyReference } from '../rest/types';
import { day, list } from '../wording/format';
import { isScored } from './score';

interface Props {
    outcomes: Pick<Outcome, 'score'>[];
    /** What else stands in the line. */
    children?: ComponentChildren;
}

/** Which study the scores come from, and of when they are; marked when they are from different waves. */
export function SourceLine({ outcomes, children }: Props): VNode {
    const studies = distinctStudies(outcomes);
    return (
        <p class="outcomes-source">
            {studies.length > 1 && (
                <>
                    <strong>{AJS.I18n.getText('outcomes.study.mixed-waves')}</strong>
                    <span>{list(studies.map(waveWithDate))}</span>
                </>
            )}
            {studies.length === 1 && studies.map((study) => <Wave key="wave" study={study} />)}
            {studies.length > 0 && <span>{AJS.I18n.getText('outcomes.study.source-kind')}</span>}
            {children}
        </p>
    );
}

function Wave({ study }: { study: StudyReference }): VNode {
    return (
        <>
            {study.wave !== undefined && <span>{AJS.I18n.getText('outcomes.study.wave', study.wave)}</span>}
            <span>{AJS.I18n.getText('outcomes.study.as-of', day(study.fieldDate))}</span>
        </>
    );
}

/** A study's wave with its field date, or the date alone. */
export function waveWithDate({ wave, fieldDate }: StudyReference): string {
    return wave === undefined
        ? day(fieldDate)
        : AJS.I18n.getText('outcomes.study.wave-with-date', wave, day(fieldDate));
}

/** The waves behind the scores, newest field date first. */
export function distinctStudies(outcomes: Pick<Outcome, 'score'>[]): StudyReference[] {
    const byWave = new Map<string, StudyReference>();
    for (const { score } of outcomes) {
        if (isScored(score) && score.study !== undefined) {
            byWave.set(`${score.study.fieldDate} ${score.study.wave ?? ''}`, score.study);
        }
    }
    return [...byWave.values()].sort((a, b) => b.fieldDate.localeCompare(a.fieldDate));
}
