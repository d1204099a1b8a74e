import type { VNode } from 'preact';
import type { Outcome, StudyReference } from '../rest/types';
import { day, list } from '../wording/format';
import { isScored } from './score';

/** Which study the scores come from, and of when they are; marked when they are from different waves. */
export function SourceLine({ outcomes }: { outcomes: Pick<Outcome, 'score'>[] }): VNode | null {
    const studies = distinctStudies(outcomes);
    const newest = studies[0];
    if (newest === undefined) {
        return null;
    }
    if (studies.length > 1) {
        return (
            <p class="outcomes-source">
                <strong>{AJS.I18n.getText('outcomes.study.mixed-waves')}</strong>
                <span>{list(studies.map(waveWithDate))}</span>
                <span>{AJS.I18n.getText('outcomes.study.source-kind')}</span>
            </p>
        );
    }
    return (
        <p class="outcomes-source">
            {newest.wave !== undefined && <span>{AJS.I18n.getText('outcomes.study.wave', newest.wave)}</span>}
            <span>{AJS.I18n.getText('outcomes.study.source-kind')}</span>
            <span>{AJS.I18n.getText('outcomes.study.as-of', day(newest.fieldDate))}</span>
        </p>
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
