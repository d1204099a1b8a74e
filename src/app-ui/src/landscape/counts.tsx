import type { VNode } from 'preact';
import { waveWithDate } from '../parts/source';
import { groupInWords } from '../parts/wave-segment';
import type { Landscape, PlacedOutcome } from '../rest/landscape';
import { isOne, list, moment, whole } from '../wording/format';
import { hasScore } from './narrowing';

interface Props {
    landscape: Landscape;
    shown: readonly PlacedOutcome[];
    /** How many outcomes there are before any narrowing; absent while that is not known. */
    all: number | undefined;
    busy: boolean;
    reload: () => void;
}

/** How many outcomes are shown of how many, why the others are not, and whose scores they are of when. */
export function Counts({ landscape, shown, all, busy, reload }: Props): VNode {
    return (
        <div class="outcomes-as-of">
            <p role="status">{shownInWords(shown, all).join(' \u00b7 ')}</p>
            <p class="outcomes-source">
                <span>{AJS.I18n.getText('outcomes.coverage.as-of', moment(landscape.asOf))}</span>
                {landscape.segment.length > 0 && <strong class="outcomes-landscape-segment">{list(landscape.segment.map(groupInWords))}</strong>}
                {sourceInWords(landscape).map((words) => (
                    <span key={words}>{words}</span>
                ))}
            </p>
            {landscape.stale > 0 && (
                <p class="outcomes-stale-warning" role="status">
                    {isOne(landscape.stale)
                        ? AJS.I18n.getText('outcomes.coverage.stale.one', whole(landscape.stale))
                        : AJS.I18n.getText('outcomes.coverage.stale.other', whole(landscape.stale))}
                </p>
            )}
            <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={reload}>
                {AJS.I18n.getText('outcomes.coverage.refresh')}
            </button>
        </div>
    );
}

/** How many outcomes are shown; what is filtered out and what has no score is counted. */
export function shownInWords(shown: readonly PlacedOutcome[], all: number | undefined): string[] {
    const unscored = shown.filter((outcome) => !hasScore(outcome)).length;
    const out = all === undefined ? 0 : all - shown.length;
    const count = whole(shown.length);
    return [
        out > 0 && all !== undefined
            ? AJS.I18n.getText('outcomes.landscape.shown.of', count, whole(all), whole(out))
            : isOne(shown.length)
              ? AJS.I18n.getText('outcomes.landscape.shown.one', count)
              : AJS.I18n.getText('outcomes.landscape.shown.other', count),
        ...(unscored === 0 ? [] : [AJS.I18n.getText('outcomes.landscape.shown.unscored', whole(unscored))]),
    ];
}

function sourceInWords({ studies }: Landscape): string[] {
    const waves = [...new Set(studies.map(waveWithDate))];
    if (waves.length === 0) {
        return [AJS.I18n.getText('outcomes.coverage.no-wave')];
    }
    return waves.length === 1
        ? [AJS.I18n.getText('outcomes.study.wave', waves[0] ?? '')]
        : [AJS.I18n.getText('outcomes.study.mixed-waves'), list(waves)];
}
