import { overlap, within, type Box } from './frame';
import { MARK } from './points';

/** A label that is wished for at a mark. */
export interface Wish {
    key: string;
    x: number;
    y: number;
    /** What it may say, the most first. */
    texts: string[];
    /** Stands even where it covers marks. */
    always?: boolean;
}

export interface Label {
    key: string;
    text: string;
    box: Box;
}

export interface Room {
    /** No label leaves this. */
    bounds: Box;
    /** What no label may cover, besides marks and other labels. */
    taken: readonly Box[];
    /** How wide a text is, in pixels. */
    widthOf: (text: string) => number;
    /** No more labels than this, but for those that always stand. */
    most: number;
}

export const LABEL_HEIGHT = 16;
/** From the middle of the mark to the label, and where a ring stands around the mark. */
const REACH = MARK + 4;
const REACH_OF_RING = 16;
/** How much wider words are that are set in bold, as the label that always stands is. */
const BOLD = 1.15;

/**
 * Puts labels beside their marks, one after the other in the order of the wishes, each where it covers neither a mark nor
 * another label, with as much of its text as there is room for. Whoever finds no room stays without.
 */
export function placeLabels(wishes: readonly Wish[], { bounds, taken, widthOf, most }: Room): Label[] {
    const covered = new Taken();
    const labels: Label[] = [];
    const put = (wish: Wish, fits: (box: Box) => boolean): boolean => {
        const label = labelOf(wish, widthOf, (box) => within(box, bounds) && fits(box));
        if (label !== undefined) {
            covered.add(label.box);
            labels.push(label);
        }
        return label !== undefined;
    };
    taken.forEach((box) => {
        covered.add(box);
    });
    const [first, others] = [wishes.filter(({ always }) => always === true), wishes.filter(({ always }) => always !== true)];
    for (const wish of first) {
        // It rather covers marks, or a word of a zone, than be missing; but never another label.
        const uncovered = (box: Box): boolean => !covered.meets(box);
        const clear = (box: Box): boolean => uncovered(box) && !wishes.some((other) => other !== wish && overlap(box, markOf(other)));
        const apart = (box: Box): boolean => !labels.some((label) => overlap(label.box, box));
        [clear, uncovered, apart].some((fits) => put(wish, fits));
    }
    wishes.forEach((wish) => {
        covered.add(markOf(wish));
    });
    for (const wish of others) {
        if (labels.length >= most) {
            break;
        }
        put(wish, (box) => !covered.meets(box));
    }
    return labels;
}

/** The label with the most text that fits somewhere. */
function labelOf({ key, texts, x, y, always = false }: Wish, widthOf: (text: string) => number, fits: (box: Box) => boolean): Label | undefined {
    for (const text of texts) {
        const box = places({ x, y }, widthOf(text) * (always ? BOLD : 1), always ? REACH_OF_RING : REACH).find(fits);
        if (box !== undefined) {
            return { key, text, box };
        }
    }
    return undefined;
}

function markOf({ x, y }: Pick<Wish, 'x' | 'y'>): Box {
    return { left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK };
}

/** Where a label may stand: right and left of the mark first, where it is read best, then above and below. */
function places({ x, y }: Pick<Wish, 'x' | 'y'>, width: number, reach: number): Box[] {
    const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + LABEL_HEIGHT });
    const [level, above, below] = [y - LABEL_HEIGHT / 2, y - LABEL_HEIGHT - reach + 4, y + reach - 4];
    const [right, left, middle] = [x + reach, x - reach - width, x - width / 2];
    return [
        at(right, level),
        at(left, level),
        at(middle, above - 1),
        at(middle, below + 1),
        at(right - 4, above + 3),
        at(right - 4, below - 3),
        at(left + 4, above + 3),
        at(left + 4, below - 3),
    ];
}

const CELL = 48;

/** What is taken, found again by where it is. */
class Taken {
    private readonly cells = new Map<string, Box[]>();

    add(box: Box): void {
        for (const cell of cellsOf(box)) {
            const boxes = this.cells.get(cell);
            if (boxes === undefined) {
                this.cells.set(cell, [box]);
            } else {
                boxes.push(box);
            }
        }
    }

    meets(box: Box): boolean {
        return cellsOf(box).some((cell) => this.cells.get(cell)?.some((other) => overlap(box, other)) === true);
    }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
    const cells: string[] = [];
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
        for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
            cells.push(`${column} ${row}`);
        }
    }
    return cells;
}
