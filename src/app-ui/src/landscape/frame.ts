/** Importance and satisfaction run from 0 to this. */
export const HIGHEST_RATING = 10;

/** A spot in the landscape: importance and satisfaction, 0 to 10 each. */
export interface Spot {
    importance: number;
    satisfaction: number;
}

/** A rectangle in the drawing's pixels. */
export interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
}

/** Where the landscape lies in the drawing. */
export interface Frame {
    width: number;
    height: number;
    /** The square of 0 to 10 by 0 to 10. */
    plot: Box;
    /** Whether there is room for no more than the keys of outcomes. */
    narrow: boolean;
}

const NARROW = 520;
const SHORTEST = 300;
const TALLEST = 620;

/** The frame of a drawing of this width: room at the left and below for the axes, at the right for the zones' words. */
export function frameOf(width: number): Frame {
    const narrow = width < NARROW;
    const height = Math.round(Math.min(TALLEST, Math.max(SHORTEST, narrow ? width + 20 : width * 0.82)));
    const plot = { left: narrow ? 40 : 56, top: 12, right: width - (narrow ? 22 : 108), bottom: height - 48 };
    return { width, height, plot, narrow };
}

/** The frame of a small landscape beside others, which has neither numbers nor words at its axes. */
export function smallFrameOf(width: number): Frame {
    const height = Math.round(width * 0.8);
    return { width, height, plot: { left: 18, top: 4, right: width - 4, bottom: height - 18 }, narrow: true };
}

export function xOf({ plot }: Frame, importance: number): number {
    return plot.left + (importance / HIGHEST_RATING) * (plot.right - plot.left);
}

export function yOf({ plot }: Frame, satisfaction: number): number {
    return plot.bottom - (satisfaction / HIGHEST_RATING) * (plot.bottom - plot.top);
}

/** The spots as the points of a polygon or a polyline. */
export function pointsOf(frame: Frame, spots: readonly Spot[]): string {
    return spots.map(({ importance, satisfaction }) => `${round(xOf(frame, importance))},${round(yOf(frame, satisfaction))}`).join(' ');
}

/** A pixel with the decimals that can be seen. */
export function round(pixels: number): number {
    return Math.round(pixels * 10) / 10;
}

export function overlap(one: Box, other: Box): boolean {
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function within(inner: Box, outer: Box): boolean {
    return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
