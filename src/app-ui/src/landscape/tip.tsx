import type { VNode } from 'preact';
import { TypeLozenge } from '../parts/score';
import { decimal } from '../wording/format';
import type { Frame } from './frame';
import type { Point } from './points';

/** In pixels. */
const WIDEST = 280;

/** What an outcome is, beside its mark; said by the mark's own name as well. */
export function Tip({ point: { key, outcome, x, y }, frame }: { point: Point; frame: Frame }): VNode {
    const { importance, satisfaction, opportunity, type } = outcome.score;
    const after = x < frame.width / 2;
    const below = y < frame.height / 2;
    return (
        <div
            class="outcomes-tip"
            aria-hidden="true"
            style={{
                maxWidth: `${Math.min(WIDEST, (after ? frame.width - x : x) - 14)}px`,
                ...(after ? { left: `${x + 14}px` } : { right: `${frame.width - x + 14}px` }),
                ...(below ? { top: `${y + 10}px` } : { bottom: `${frame.height - y + 10}px` }),
            }}
        >
            <span class="outcomes-tip-name">
                <span class="outcomes-key">{key}</span> {outcome.job === '' ? outcome.summary : outcome.job}
            </span>
            <span class="outcomes-tip-score">
                <strong>{decimal(opportunity)}</strong> <TypeLozenge type={type} />
            </span>
            <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.ratings', decimal(importance), decimal(satisfaction))}</span>
        </div>
    );
}
