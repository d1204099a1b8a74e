import type { VNode } from 'preact';
import type { OpportunityScore, ScoreChange } from '../rest/types';
import { day, decimal, signed } from '../wording/format';

/** How the score moved since the previous comparable wave, and whether that is more than chance. */
export function Change({ score }: { score: OpportunityScore }): VNode {
    const { change } = score;
    if (change === null || change === undefined) {
        return <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.change.none')}</span>;
    }
    const since = AJS.I18n.getText('outcomes.change.since', change.from.wave ?? day(change.from.fieldDate));
    return (
        <div class={`outcomes-change${isClear(change) ? ' outcomes-change-clear' : ''}`}>
            <span class="outcomes-change-value">
                <span aria-hidden="true" class="outcomes-change-arrow">
                    {arrow(change.value)}
                </span>
                {signed(change.value)}
            </span>
            <span class="outcomes-quiet">
                {change.interval !== null && (
                    <span>
                        {isClear(change)
                            ? AJS.I18n.getText('outcomes.change.interval', end(change.interval.low), end(change.interval.high))
                            : AJS.I18n.getText('outcomes.change.unclear', end(change.interval.low), end(change.interval.high))}
                    </span>
                )}{' '}
                <span>{since}</span>
            </span>
        </div>
    );
}

function isClear({ interval }: ScoreChange): boolean {
    return interval !== null && (interval.low > 0 || interval.high < 0);
}

function arrow(value: number): string {
    if (value === 0) {
        return '';
    }
    return value > 0 ? '\u25b2' : '\u25bc';
}

function end(value: number): string {
    return value < 0 ? signed(value) : decimal(value);
}
