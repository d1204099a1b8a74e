import type { Point } from './points';

/** A key that leads from mark to mark. */
export type Step = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const STEPS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

export function isStep(key: string): key is Step {
    return STEPS.has(key);
}

/**
 * The mark that a key leads to: arrows to the nearest in that direction, Page Down and Page Up to the next lower and the
 * next higher score, Home and End to the highest and the lowest. So each mark can be reached. The points come highest
 * score first.
 */
export function stepFrom(points: readonly Point[], key: string, step: Step): Point | undefined {
    const index = points.findIndex((point) => point.key === key);
    const from = points[index];
    if (from === undefined) {
        return points[0];
    }
    switch (step) {
        case 'Home':
            return points[0];
        case 'End':
            return points.at(-1);
        case 'PageUp':
            return points[index - 1];
        case 'PageDown':
            return points[index + 1];
        default:
            return nearestTowards(points, from, step);
    }
}

/** The nearest within half a right angle to either side of the direction; if there is none, the nearest that lies in it at all. */
function nearestTowards(points: readonly Point[], from: Point, step: Step): Point | undefined {
    let nearest: Point | undefined;
    let least = Infinity;
    for (const point of points) {
        const [along, aside] = apart(from, point, step);
        const distance = Math.hypot(along, aside) + (Math.abs(aside) > along ? BESIDE : 0);
        if (along > 0.5 && distance < least) {
            nearest = point;
            least = distance;
        }
    }
    return nearest;
}

/** Further than any two marks are apart, in pixels. */
const BESIDE = 10_000;

/** How far a point lies in the direction, and how far beside it. */
function apart(from: Point, to: Point, step: Step): [number, number] {
    const [x, y] = [to.x - from.x, to.y - from.y];
    switch (step) {
        case 'ArrowLeft':
            return [-x, y];
        case 'ArrowRight':
            return [x, y];
        case 'ArrowUp':
            return [-y, x];
        default:
            return [y, x];
    }
}

/** The mark nearest to a place of the drawing, at most so far away. */
export function nearestTo(points: readonly Point[], x: number, y: number, most: number): Point | undefined {
    let nearest: Point | undefined;
    let least = most;
    for (const point of points) {
        const distance = Math.hypot(point.x - x, point.y - y);
        if (distance <= least) {
            nearest = point;
            least = distance;
        }
    }
    return nearest;
}
