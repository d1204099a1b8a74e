// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { frameOf, overlap, within, type Box } from '../src/landscape/frame';
import { placeLabels, type Label, type Wish } from '../src/landscape/labels';
import { MARK } from '../src/landscape/points';

/** Numbers that are the same each time, between 0 and 1 (mulberry32). */
function seeded(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

const widthOf = (text: string): number => text.length * 7;

function wishes(count: number, seed: number, bounds: Box, chosen = -1): Wish[] {
    const random = seeded(seed);
    return Array.from({ length: count }, (_, index) => ({
        key: `FT-${index}`,
        x: bounds.left + random() * (bounds.right - bounds.left),
        y: bounds.top + random() * (bounds.bottom - bounds.top),
        texts: [`FT-${index} ${'job '.repeat(1 + Math.floor(random() * 6))}`, `FT-${index}`],
        always: index === chosen,
    }));
}

function pairs(labels: Label[]): [Box, Box][] {
    return labels.flatMap((one, index) => labels.slice(index + 1).map((other): [Box, Box] => [one.box, other.box]));
}

const markOf = ({ x, y }: Wish): Box => ({ left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK });

describe.each([30, 120, 1000])('labels of %i outcomes', (count) => {
    describe.each([340, 640, 1100])('in a plot of width %i', (width) => {
        const { plot: bounds } = frameOf(width);
        const taken: Box[] = [{ left: bounds.left + 4, top: bounds.top + 2, right: bounds.left + 80, bottom: bounds.top + 22 }];

        it.each([1, 2, 3, 4, 5])('neither overlap nor leave the plot nor cover a mark (seed %i)', (seed) => {
            const all = wishes(count, seed, bounds);
            const labels = placeLabels(all, { bounds, taken, widthOf, most: Infinity });
            // A thousand marks leave no room on a phone.
            expect(labels.length).toBeGreaterThanOrEqual(count === 1000 && width === 340 ? 0 : 1);
            expect(pairs(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
            expect(labels.filter(({ box }) => !within(box, bounds))).toEqual([]);
            expect(labels.filter(({ box }) => all.some((wish) => overlap(box, markOf(wish))))).toEqual([]);
            expect(labels.filter(({ box }) => taken.some((word) => overlap(box, word)))).toEqual([]);
        });

        it.each([1, 2, 3])('stand at the chosen one wherever it lies, apart from the others (seed %i)', (seed) => {
            const chosen = count - 1;
            const labels = placeLabels(wishes(count, seed, bounds, chosen), { bounds, taken, widthOf, most: 20 });
            expect(labels[0]?.key).toBe(`FT-${chosen}`);
            expect(labels.length).toBeLessThanOrEqual(20);
            expect(pairs(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
            expect(labels.filter(({ box }) => !within(box, bounds))).toEqual([]);
        });
    });
});

describe('a label', () => {
    const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
    const room = { bounds, taken: [], widthOf, most: 10 };

    it('says no more than there is room for', () => {
        const [label] = placeLabels([{ key: 'FT-1', x: 200, y: 150, texts: ['x'.repeat(80), 'FT-1'] }], room);
        expect(label?.text).toBe('FT-1');
    });

    it('stands right of its mark where it can, else left', () => {
        const [right, left] = placeLabels([{ key: 'A', x: 20, y: 50, texts: ['words'] }, { key: 'B', x: 390, y: 150, texts: ['words'] }], room);
        expect(right?.box.left).toBeGreaterThan(20);
        expect(left?.box.right).toBeLessThan(390);
    });
});
