import { xOf, yOf, type Frame } from './frame';
import type { ScoredOutcome } from './narrowing';

/** Half the size of a mark. */
export const MARK = 6;

/** A mark in the drawing, in pixels. */
export interface Point {
    key: string;
    outcome: ScoredOutcome;
    x: number;
    y: number;
    /** How many outcomes have the same importance and satisfaction, itself included. */
    equals: number;
}

/** How far apart the marks of equal outcomes stand, and where there are many of them. */
const APART = 14;
const CLOSE = 8;
const MANY = 12;
/** What turns each mark of a spiral away from the one before, so that they fill a disc evenly (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A mark for each outcome. Equal ones stand around their spot, as near as they can be told apart, inside the plot. */
export function pointsIn(frame: Frame, outcomes: readonly ScoredOutcome[], apart = APART): Point[] {
    const bySpot = new Map<string, ScoredOutcome[]>();
    for (const outcome of outcomes) {
        const { importance, satisfaction } = outcome.score;
        const spot = `${importance} ${satisfaction}`;
        bySpot.set(spot, [...(bySpot.get(spot) ?? []), outcome]);
    }
    return [...bySpot.values()].flatMap((equal) => around(frame, equal, apart));
}

/** The marks of equal outcomes. At the edge of the plot all of them move in, so that none covers another. */
function around(frame: Frame, equal: readonly ScoredOutcome[], apart: number): Point[] {
    const { left, right, top, bottom } = frame.plot;
    const away = equal.map((_, index) => offset(index, equal.length, apart));
    const reach = Math.max(...away.map(({ x, y }) => Math.hypot(x, y)));
    const inside = (pixel: number, from: number, to: number): number => Math.min(to - reach, Math.max(from + reach, pixel));
    return equal.map((outcome, index) => {
        const { importance, satisfaction } = outcome.score;
        return {
            key: outcome.key,
            outcome,
            x: inside(xOf(frame, importance), left, right) + (away[index]?.x ?? 0),
            y: inside(yOf(frame, satisfaction), top, bottom) + (away[index]?.y ?? 0),
            equals: equal.length,
        };
    });
}

function offset(index: number, count: number, apart: number): { x: number; y: number } {
    if (count === 1) {
        return { x: 0, y: 0 };
    }
    const ring = count <= 6;
    const distance = ring ? apart / (2 * Math.sin(Math.PI / count)) : (count <= MANY ? apart : CLOSE) * 0.62 * Math.sqrt(index);
    const angle = ring ? (2 * Math.PI * index) / count + (count === 2 ? 0 : -Math.PI / 2) : index * GOLDEN_ANGLE;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
