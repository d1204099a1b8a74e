import type { ComponentChildren, VNode } from 'preact';
import { waveWithDate } from '../parts/source';
import type { Coverage } from '../rest/coverage';
import { isOne, list, moment, whole } from '../wording/format';

interface Props {
    coverage: Coverage;
    /** What else stands in the line. */
    children?: ComponentChildren;
}

/** What was counted, when, and from which waves; with a warning while search lags behind. */
export function AsOf({ coverage, children }: Props): VNode {
    return (
        <div class="outcomes-as-of">
            <p>{counted(coverage.outcomes.total, coverage.epics.total)}</p>
            <p class="outcomes-source">
                <span>{AJS.I18n.getText('outcomes.coverage.as-of', moment(coverage.asOf))}</span>
                <Waves studies={coverage.studies} />
            </p>
            {coverage.stale > 0 && (
                <p class="outcomes-stale-warning" role="status">
                    {isOne(coverage.stale)
                        ? AJS.I18n.getText('outcomes.coverage.stale.one', whole(coverage.stale))
                        : AJS.I18n.getText('outcomes.coverage.stale.other', whole(coverage.stale))}
                </p>
            )}
            {children}
        </div>
    );
}

/** The scope in words: only what this viewer sees is counted. */
export function counted(outcomes: number, epics: number): string {
    return AJS.I18n.getText('outcomes.coverage.you-can-see', outcomesOf(outcomes), epicsOf(epics));
}

export function outcomesOf(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.coverage.outcomes.one', whole(count))
        : AJS.I18n.getText('outcomes.coverage.outcomes.other', whole(count));
}

export function epicsOf(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.coverage.epics.one', whole(count))
        : AJS.I18n.getText('outcomes.coverage.epics.other', whole(count));
}

/** The waves that the scores are of; marked where they are of several. */
export function Waves({ studies }: Pick<Coverage, 'studies'>): VNode {
    const waves = [...new Set(studies.map(waveWithDate))];
    if (waves.length === 0) {
        return <span>{AJS.I18n.getText('outcomes.coverage.no-wave')}</span>;
    }
    return waves.length === 1 ? (
        <span>{AJS.I18n.getText('outcomes.study.wave', waves[0] ?? '')}</span>
    ) : (
        <>
            <strong>{AJS.I18n.getText('outcomes.study.mixed-waves')}</strong>
            <span>{list(waves)}</span>
        </>
    );
}
