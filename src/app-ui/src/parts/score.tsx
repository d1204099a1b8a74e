import type { VNode } from 'preact';
import type { Interval, OpportunityScore, OpportunityType, Score } from '../rest/types';
import { decimal, percent, whole } from '../wording/format';
import { typeLabel } from '../wording/terms';

/** Highest value that an opportunity score can take. */
const HIGHEST = 20;

export function isScored(score: Score | null): score is OpportunityScore {
    return score !== null && !('suppressed' in score);
}

export function TypeLozenge({ type }: { type: OpportunityType }): VNode {
    return <span class={`aui-lozenge aui-lozenge-subtle outcomes-type outcomes-type-${type}`}>{typeLabel(type)}</span>;
}

/** An opportunity score with its type, interval and number of answers; or why there is none. */
export function ScoreBlock({ score }: { score: Score | null }): VNode {
    if (score === null) {
        return (
            <div class="outcomes-score">
                <span class="outcomes-score-none">{AJS.I18n.getText('outcomes.score.none')}</span>
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.score.none.hint')}</span>
            </div>
        );
    }
    if (!isScored(score)) {
        return (
            <div class="outcomes-score">
                <span class="outcomes-score-none">{AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}</span>
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.score.suppressed.hint')}</span>
            </div>
        );
    }
    return (
        <div class="outcomes-score">
            <span class="outcomes-score-line">
                <span class="outcomes-score-value">{decimal(score.opportunity)}</span> <TypeLozenge type={score.type} />
            </span>
            {score.interval !== null && <IntervalRule value={score.opportunity} interval={score.interval} />}
            <span class="outcomes-quiet outcomes-score-basis">
                <IntervalText interval={score.interval} /> <span>{AJS.I18n.getText('outcomes.score.n', whole(score.n))}</span>
                {score.smallSample && (
                    <>
                        {' '}
                        <SmallSample />
                    </>
                )}
            </span>
        </div>
    );
}

export function SmallSample(): VNode {
    return (
        <strong class="outcomes-small-sample" title={AJS.I18n.getText('outcomes.score.small-sample.hint')}>
            {AJS.I18n.getText('outcomes.score.small-sample')}
        </strong>
    );
}

function IntervalText({ interval }: { interval: Interval | null }): VNode {
    if (interval === null) {
        return <span>{AJS.I18n.getText('outcomes.score.no-interval')}</span>;
    }
    const text = AJS.I18n.getText(
        'outcomes.score.interval',
        percent(interval.level),
        decimal(interval.low),
        decimal(interval.high),
    );
    return <span>{text}</span>;
}

/** The interval drawn on the range 0 to 20; the numbers stand beside it in words. */
function IntervalRule({ value, interval }: { value: number; interval: Interval }): VNode {
    const at = (score: number): string => `${(score / HIGHEST) * 100}%`;
    return (
        <span class="outcomes-rule" aria-hidden="true">
            <span class="outcomes-rule-band" style={{ insetInlineStart: at(interval.low), width: at(interval.high - interval.low) }} />
            <span class="outcomes-rule-mark" style={{ insetInlineStart: at(value) }} />
        </span>
    );
}

/** A score in one line. */
export function CompactScore({ score }: { score: Score | null }): VNode {
    if (!isScored(score)) {
        return (
            <span class="outcomes-quiet">
                {score === null
                    ? AJS.I18n.getText('outcomes.score.none')
                    : AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}
            </span>
        );
    }
    return (
        <>
            <strong class="outcomes-compact-value">{decimal(score.opportunity)}</strong> <TypeLozenge type={score.type} />{' '}
            {score.smallSample && (
                <span class="outcomes-quiet">
                    <SmallSample />
                </span>
            )}
        </>
    );
}
