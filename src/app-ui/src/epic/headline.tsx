import type { VNode } from 'preact';
import { isScored } from '../parts/score';
import type { EpicOutcomes, Outcome, StudyReference } from '../rest/types';
import { Filled, slot } from '../wording/filled';
import { day, decimal, isOne, list, whole } from '../wording/format';

/** The answer in one line: how many outcomes, how many under-served, how high; then from which study. */
export function Headline({ answer, open }: { answer: EpicOutcomes; open: () => void }): VNode {
    const { outcomes, underserved, highest } = answer.headline;
    const count = isOne(outcomes)
        ? AJS.I18n.getText('outcomes.epic.headline.outcomes.one', slot(0))
        : AJS.I18n.getText('outcomes.epic.headline.outcomes.other', slot(0));
    return (
        <div class="outcomes-headline">
            <ul class="outcomes-facts">
                <Fact text={count} value={whole(outcomes)} />
                <Fact text={AJS.I18n.getText('outcomes.epic.headline.underserved', slot(0))} value={whole(underserved)} />
                {highest !== null && (
                    <Fact text={AJS.I18n.getText('outcomes.epic.headline.highest', slot(0))} value={decimal(highest)} />
                )}
            </ul>
            {answer.canLink && (
                <button type="button" class="aui-button" aria-haspopup="dialog" onClick={open}>
                    {AJS.I18n.getText('outcomes.epic.link')}
                </button>
            )}
            <Source outcomes={answer.outcomes} />
        </div>
    );
}

function Fact({ text, value }: { text: string; value: string }): VNode {
    return (
        <li>
            <Filled text={text} nodes={[<strong key="value">{value}</strong>]} />
        </li>
    );
}

function Source({ outcomes }: { outcomes: Outcome[] }): VNode | null {
    const studies = distinctStudies(outcomes);
    const newest = studies[0];
    if (newest === undefined) {
        return null;
    }
    if (studies.length > 1) {
        return (
            <p class="outcomes-source">
                <strong>{AJS.I18n.getText('outcomes.epic.mixed-waves')}</strong>
                <span>{list(studies.map(waveWithDate))}</span>
                <span>{AJS.I18n.getText('outcomes.epic.source.kind')}</span>
            </p>
        );
    }
    return (
        <p class="outcomes-source">
            {newest.wave !== undefined && <span>{AJS.I18n.getText('outcomes.study.wave', newest.wave)}</span>}
            <span>{AJS.I18n.getText('outcomes.epic.source.kind')}</span>
            <span>{AJS.I18n.getText('outcomes.study.as-of', day(newest.fieldDate))}</span>
        </p>
    );
}

function waveWithDate({ wave, fieldDate }: StudyReference): string {
    return wave === undefined
        ? day(fieldDate)
        : AJS.I18n.getText('outcomes.study.wave-with-date', wave, day(fieldDate));
}

/** The waves behind the scores, newest field date first. */
export function distinctStudies(outcomes: Outcome[]): StudyReference[] {
    const byWave = new Map<string, StudyReference>();
    for (const { score } of outcomes) {
        if (isScored(score) && score.study !== undefined) {
            byWave.set(`${score.study.fieldDate} ${score.study.wave ?? ''}`, score.study);
        }
    }
    return [...byWave.values()].sort((a, b) => b.fieldDate.localeCompare(a.fieldDate));
}
