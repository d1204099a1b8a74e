import type { VNode } from 'preact';
import { Bar } from '../parts/ratings';
import type { OutcomeDetail } from '../rest/types';
import { percent, whole } from '../wording/format';

/** Points of the scale that count as important or satisfied, from the top. */
const TOP_POINTS = 2;

/** How many gave each answer, the highest first; the answers that make the score stand out. */
export function Answers({ distribution }: { distribution: NonNullable<OutcomeDetail['distribution']> }): VNode {
    const points = distribution.importance.map((_, index) => index + 1).reverse();
    return (
        <table class="outcomes-table outcomes-answers">
            <caption>{AJS.I18n.getText('outcomes.answers.caption')}</caption>
            <thead>
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.answers.answer')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.rating.importance')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.rating.satisfaction')}</th>
                </tr>
            </thead>
            <tbody>
                {points.map((point, index) => (
                    <tr key={point}>
                        <th scope="row">{whole(point)}</th>
                        <Count rating="importance" counts={distribution.importance} point={point} top={index < TOP_POINTS} />
                        <Count
                            rating="satisfaction"
                            counts={distribution.satisfaction}
                            point={point}
                            top={index < TOP_POINTS}
                        />
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

interface CountProps {
    rating: 'importance' | 'satisfaction';
    counts: number[];
    point: number;
    top: boolean;
}

function Count({ rating, counts, point, top }: CountProps): VNode {
    const count = counts[point - 1] ?? 0;
    const all = counts.reduce((sum, each) => sum + each, 0);
    const share = all === 0 ? 0 : count / all;
    return (
        <td class={top ? 'outcomes-top' : undefined}>
            <span class="outcomes-count">
                <Bar kind={top ? rating : `${rating}-low`} percent={share * 100} />
                <span class="outcomes-count-value">{whole(count)}</span>
                <span class="outcomes-quiet">{percent(share)}</span>
            </span>
        </td>
    );
}
