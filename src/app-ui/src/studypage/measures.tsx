import type { ComponentChildren, VNode } from 'preact';
import type { MeanRating, Measure, MedianTime, Success } from '../rest/study-detail';
import type { Interval } from '../rest/types';
import { decimal, percent, whole } from '../wording/format';

interface Props<T> {
    measure: Measure<T>;
    show: (value: T) => ComponentChildren;
}

/** A figure in a cell, or why it isn't shown; nothing where nobody is behind it. */
export function MeasureCell<T extends object>({ measure, show }: Props<T>): VNode {
    return (
        <td class="outcomes-number">
            {measure !== null &&
                ('suppressed' in measure ? (
                    <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.score.suppressed', measure.minimum)}</span>
                ) : (
                    show(measure)
                ))}
        </td>
    );
}

export function successWords({ n, successes, partial, rate, interval }: Success): VNode {
    return (
        <>
            <strong>{percent(rate)}</strong>
            <Range interval={interval} words={percent} />
            <span class="outcomes-quiet outcomes-line">
                {AJS.I18n.getText('outcomes.tasks.success.of', whole(successes), whole(n), whole(partial))}
            </span>
        </>
    );
}

export function timeWords({ n, median }: MedianTime): VNode {
    return (
        <>
            <strong>{AJS.I18n.getText('outcomes.tasks.seconds', whole(median))}</strong>
            <Answers n={n} />
        </>
    );
}

export function meanWords({ n, mean, interval, topTwoBox }: MeanRating): VNode {
    return (
        <>
            <strong>{decimal(mean)}</strong>
            <Range interval={interval} words={decimal} />
            {topTwoBox !== undefined && (
                <span class="outcomes-quiet outcomes-line">
                    {AJS.I18n.getText('outcomes.concepts.top-two-box', percent(topTwoBox.share))}
                </span>
            )}
            <Answers n={n} />
        </>
    );
}

function Range({ interval, words }: { interval: Interval | null; words: (value: number) => string }): VNode | null {
    return interval === null ? null : (
        <span class="outcomes-quiet outcomes-line">
            {AJS.I18n.getText('outcomes.interval', words(interval.low), words(interval.high))}
        </span>
    );
}

function Answers({ n }: { n: number }): VNode {
    return <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.score.n', whole(n))}</span>;
}
