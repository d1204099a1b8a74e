import type { VNode } from 'preact';
import { CompactScore, isScored } from '../parts/score';
import { Scrollable } from '../parts/scrollable';
import type { Score, SegmentDimension } from '../rest/types';
import { decimal, whole } from '../wording/format';

/** The score in each group of one dimension, such as each market. */
export function Segments({ segments }: { segments: SegmentDimension }): VNode {
    const caption = AJS.I18n.getText('outcomes.segments.caption', segments.dimension);
    return (
        <Scrollable label={caption}>
        <table class="outcomes-table outcomes-segments">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{segments.dimension}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.opportunity')}</th>
                    <NumberHeading text={AJS.I18n.getText('outcomes.rating.importance')} />
                    <NumberHeading text={AJS.I18n.getText('outcomes.rating.satisfaction')} />
                    <NumberHeading text={AJS.I18n.getText('outcomes.column.n')} />
                </tr>
            </thead>
            <tbody>
                {segments.values.map(({ value, score }) => (
                    <SegmentRow key={value} value={value} score={score} />
                ))}
            </tbody>
        </table>
        </Scrollable>
    );
}

function NumberHeading({ text }: { text: string }): VNode {
    return (
        <th scope="col" class="outcomes-number">
            {text}
        </th>
    );
}

function SegmentRow({ value, score }: { value: string; score: Score | null }): VNode {
    return (
        <tr>
            <th scope="row">{value}</th>
            <td colSpan={isScored(score) ? 1 : 4}>
                <CompactScore score={score} />
            </td>
            {isScored(score) && (
                <>
                    <td class="outcomes-number">{decimal(score.importance)}</td>
                    <td class="outcomes-number">{decimal(score.satisfaction)}</td>
                    <td class="outcomes-number">{whole(score.n)}</td>
                </>
            )}
        </tr>
    );
}
