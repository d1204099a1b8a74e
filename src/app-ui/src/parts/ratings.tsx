import type { VNode } from 'preact';
import type { OpportunityScore } from '../rest/types';
import { decimal } from '../wording/format';

type Rating = 'importance' | 'satisfaction';

/** Importance and satisfaction, 0 to 10, as two bars with their numbers; they differ in pattern as well as colour. */
export function Ratings({ score }: { score: OpportunityScore }): VNode {
    return (
        <dl class="outcomes-ratings">
            <RatingBar rating="importance" label={AJS.I18n.getText('outcomes.rating.importance')} value={score.importance} />
            <RatingBar
                rating="satisfaction"
                label={AJS.I18n.getText('outcomes.rating.satisfaction')}
                value={score.satisfaction}
            />
        </dl>
    );
}

function RatingBar({ rating, label, value }: { rating: Rating; label: string; value: number }): VNode {
    return (
        <div class="outcomes-rating">
            <dt>{label}</dt>
            <dd>
                <Bar kind={rating} percent={value * 10} />
                <span class="outcomes-rating-value">{decimal(value)}</span>
            </dd>
        </div>
    );
}

/** A bar as long as this part of its track. Its number must stand beside it. */
export function Bar({ kind, percent }: { kind: Rating | `${Rating}-low`; percent: number }): VNode {
    return (
        <span class="outcomes-bar" aria-hidden="true">
            <span class={`outcomes-bar-fill outcomes-bar-${kind}`} style={{ width: `${percent}%` }} />
        </span>
    );
}
