import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { decimal } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { round } from './frame';
import { isStep, type Step } from './neighbours';
import type { Point } from './points';
import { shapeOf } from './shapes';

/** A key that means something on a mark. */
export type Press = Step | 'Enter' | ' ' | 'Escape';

interface Props {
    points: readonly Point[];
    label: string;
    /** Id of what explains the keys. */
    help: string;
    /** Key of the mark that Tab leads to. */
    current: string;
    chosen: string;
    /** A mark took the focus, or lost it. */
    focus: (key: string) => void;
    /** A key that means something here was pressed. */
    press: (key: Press) => void;
}

/** The marks as one list to choose from: Tab leads to one of them, arrows to the others. */
export function Marks({ points, label, help, current, chosen, focus, press }: Props): VNode {
    const names = useMemo(() => new Map(points.map((point) => [point.key, nameOf(point)])), [points]);
    const size = sizeOf(points.length);
    return (
        <g
            role="listbox"
            aria-label={label}
            aria-describedby={help}
            onKeyDown={(event) => {
                const { key } = event;
                if (isStep(key) || key === 'Enter' || key === ' ' || key === 'Escape') {
                    event.preventDefault();
                    event.stopPropagation();
                    press(key);
                }
            }}
            onFocusIn={(event) => {
                focus((event.target as SVGElement).dataset['outcome'] ?? '');
            }}
            onFocusOut={() => {
                focus('');
            }}
        >
            {[...points].reverse().map(({ key, x, y, outcome }) => (
                <g
                    key={key}
                    role="option"
                    class={`outcomes-mark outcomes-mark-${outcome.score.type}`}
                    transform={`translate(${round(x)} ${round(y)})${size === 1 ? '' : ` scale(${size})`}`}
                    data-outcome={key}
                    aria-label={names.get(key)}
                    aria-selected={key === chosen}
                    tabindex={key === current ? 0 : -1}
                >
                    <path d={shapeOf(outcome.score.type)} />
                </g>
            ))}
        </g>
    );
}

/** How large the marks are drawn: where there are many, they would hide each other. */
function sizeOf(count: number): number {
    return count > 400 ? 0.65 : count > 200 ? 0.8 : 1;
}

/** A mark in words: every number that it shows. */
export function nameOf({ key, outcome, equals }: Point): string {
    const { importance, satisfaction, opportunity, type } = outcome.score;
    const words = AJS.I18n.getText(
        'outcomes.landscape.mark',
        key,
        outcome.summary,
        decimal(opportunity),
        typeLabel(type),
        decimal(importance),
        decimal(satisfaction),
    );
    return equals === 1 ? words : AJS.I18n.getText('outcomes.landscape.mark.equal', words, equals - 1);
}
