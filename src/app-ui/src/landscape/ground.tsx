import type { VNode } from 'preact';
import type { Cuts } from '../rest/landscape';
import type { Interval, OpportunityType } from '../rest/types';
import { whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { HIGHEST_RATING, pointsOf, round, xOf, yOf, type Box, type Frame } from './frame';
import { LABEL_HEIGHT } from './labels';
import { widthOf } from './measure';
import { areaFrom, bandAtRight, borderOf, diagonal, importanceLine, zonesOf } from './zones';

interface Props {
    frame: Frame;
    cuts: Cuts;
}

/** The zones of the types in their tints, and the lines between them. */
export function Zones({ frame, cuts }: Props): VNode {
    return (
        <g aria-hidden="true">
            {zonesOf(cuts).map(({ type, area }) => (
                <polygon key={type} class={`outcomes-zone outcomes-zone-${type}`} points={pointsOf(frame, area)} />
            ))}
            <polyline class="outcomes-zone-line outcomes-zone-line-quiet" points={pointsOf(frame, diagonal(cuts))} />
            <polyline class="outcomes-zone-line outcomes-zone-line-dashed" points={pointsOf(frame, importanceLine(cuts))} />
            {[cuts.underserved, cuts.strongly, cuts.extremely].map((cut) => (
                <polyline key={cut} class="outcomes-zone-line" points={pointsOf(frame, borderOf(cut))} />
            ))}
        </g>
    );
}

/** A word of a zone, and the room that it takes. */
interface ZoneWord {
    type: OpportunityType;
    lines: string[];
    x: number;
    y: number;
    anchor: 'start' | 'middle' | 'end';
    /** Stands upright, along the edge. */
    upright: boolean;
}

const WORD_LINE = 13;

/** Where the words of the zones stand: those of the under-served at the right edge, where their bands end, the others inside. */
export function zoneWords(frame: Frame, cuts: Cuts): ZoneWord[] {
    return [...wordsInside(frame, cuts), ...wordsAtRight(frame, cuts)];
}

/** The room that words inside the plot take from labels. */
export function roomOfWords(frame: Frame, cuts: Cuts): Box[] {
    return wordsInside(frame, cuts).map(({ lines: [text = ''], x, y, anchor }) => {
        const left = anchor === 'end' ? x - widthOf(text) : x;
        return { left: left - 4, top: y - LABEL_HEIGHT, right: left + widthOf(text) + 4, bottom: y + 4 };
    });
}

function wordsInside(frame: Frame, { importance: cut }: Cuts): ZoneWord[] {
    const { left, right, top, bottom } = frame.plot;
    const border = xOf(frame, cut);
    const inside = (type: OpportunityType, room: number, spot: Pick<ZoneWord, 'x' | 'y' | 'anchor'>): ZoneWord[] => {
        const text = typeLabel(type);
        return widthOf(text) + 16 > room ? [] : [{ type, lines: [text], upright: false, ...spot }];
    };
    return [
        ...inside('overserved', border - left, { x: left + 8, y: top + 18, anchor: 'start' }),
        ...inside('served', right - border, { x: border + 8, y: top + 18, anchor: 'start' }),
        ...inside('low-priority', border - left, { x: border - 8, y: bottom - 8, anchor: 'end' }),
    ];
}

function wordsAtRight(frame: Frame, cuts: Cuts): ZoneWord[] {
    const types: OpportunityType[] = ['extremely-underserved', 'strongly-underserved', 'underserved'];
    return types.flatMap((type) => {
        const band = bandAtRight(type, cuts);
        if (band === undefined) {
            return [];
        }
        const [low, high] = band;
        const room = yOf(frame, low) - yOf(frame, high);
        const text = typeLabel(type);
        const lines = frame.narrow ? [text] : text.split(' ');
        const needed = frame.narrow ? widthOf(text) : lines.length * WORD_LINE;
        const x = frame.plot.right + (frame.narrow ? 14 : 8);
        return needed > room ? [] : [{ type, lines, x, y: yOf(frame, (low + high) / 2), anchor: frame.narrow ? 'middle' : 'start', upright: frame.narrow }];
    });
}

export function ZoneWords({ frame, cuts }: Props): VNode {
    return (
        <g aria-hidden="true">
            {zoneWords(frame, cuts).map(({ type, lines, x, y, anchor, upright }) => (
                <text
                    key={type}
                    class={`outcomes-zone-word outcomes-zone-word-${type}`}
                    text-anchor={anchor}
                    {...(upright ? { transform: `translate(${round(x)} ${round(y)}) rotate(-90)` } : {})}
                >
                    {lines.map((line, index) => (
                        <tspan key={line} x={upright ? 0 : round(x)} y={upright ? 0 : round(y + lineOffset(index, lines.length))}>
                            {line}
                        </tspan>
                    ))}
                </text>
            ))}
        </g>
    );
}

function lineOffset(index: number, count: number): number {
    return count === 1 ? 0 : (index - (count - 1) / 2) * WORD_LINE + 4;
}

const TICKS = [0, 2, 4, 6, 8, 10];

/** The axes with their numbers, and what they measure, said loudly. */
export function Axes({ frame }: { frame: Frame }): VNode {
    const { left, right, top, bottom } = frame.plot;
    const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
    return (
        <g aria-hidden="true">
            {TICKS.map((tick) => (
                <g key={tick}>
                    <line class="outcomes-grid" x1={round(xOf(frame, tick))} x2={round(xOf(frame, tick))} y1={top} y2={bottom} />
                    <line class="outcomes-grid" x1={left} x2={right} y1={round(yOf(frame, tick))} y2={round(yOf(frame, tick))} />
                    <text class="outcomes-tick" x={round(xOf(frame, tick))} y={bottom + 16} text-anchor="middle">
                        {whole(tick)}
                    </text>
                    <text class="outcomes-tick" x={left - 8} y={round(yOf(frame, tick) + 4)} text-anchor="end">
                        {whole(tick)}
                    </text>
                </g>
            ))}
            <text class="outcomes-axis" x={middle} y={bottom + 38} text-anchor="middle">
                {AJS.I18n.getText('outcomes.landscape.axis.importance')}
            </text>
            <text class="outcomes-axis" text-anchor="middle" transform={`translate(${frame.narrow ? 12 : 16} ${centre}) rotate(-90)`}>
                {AJS.I18n.getText('outcomes.landscape.axis.satisfaction')}
            </text>
        </g>
    );
}

/** Between which scores the outcome's own may lie: all spots with such a score. */
export function IntervalBand({ frame, interval }: { frame: Frame; interval: Interval | null }): VNode | null {
    if (interval === null) {
        return null;
    }
    const clipped = (score: number): number => Math.min(2 * HIGHEST_RATING, Math.max(0, score));
    const [from, to] = [clipped(interval.low), clipped(interval.high)];
    const path = [from, to].map((score) => `M${pointsOf(frame, areaFrom(score)).split(' ').join('L')}Z`).join('');
    return (
        <g aria-hidden="true">
            <path class="outcomes-interval-band" fill-rule="evenodd" d={path} />
            {[from, to].map((score) => (
                <polyline key={score} class="outcomes-interval-line" points={pointsOf(frame, borderOf(score))} />
            ))}
        </g>
    );
}

/** The edges of a small landscape and what they measure. */
export function SmallAxes({ frame }: { frame: Frame }): VNode {
    const { left, right, top, bottom } = frame.plot;
    return (
        <g aria-hidden="true">
            <path class="outcomes-edge" d={`M${left},${top}V${bottom}H${right}`} />
            <text class="outcomes-small-axis" x={(left + right) / 2} y={bottom + 13} text-anchor="middle">
                {AJS.I18n.getText('outcomes.rating.importance')}
            </text>
            <text class="outcomes-small-axis" text-anchor="middle" transform={`translate(11 ${(top + bottom) / 2}) rotate(-90)`}>
                {AJS.I18n.getText('outcomes.rating.satisfaction')}
            </text>
        </g>
    );
}
