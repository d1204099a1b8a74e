import { FONT } from '../charts/picture';

/** The size of the labels in the plot; as in the style sheet. */
export const LABEL_SIZE = 12;
/** What a letter takes of its size where nothing can be measured, on the safe side. */
const LETTER = 0.62;

let pen: OffscreenCanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** How wide a label is, in pixels. */
export function widthOf(text: string): number {
    const measured = known.get(text) ?? Math.ceil(measure(text)) + 2;
    known.set(text, measured);
    return measured;
}

function measure(text: string): number {
    if (pen === undefined) {
        pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
        if (pen !== null) {
            pen.font = `${LABEL_SIZE}px ${FONT}`;
        }
    }
    return pen?.measureText(text).width ?? text.length * LABEL_SIZE * LETTER;
}

const LONGEST = 26;

/** As many whole words as fit in a label. */
export function shortened(words: string): string {
    if (words.length <= LONGEST) {
        return words;
    }
    const cut = words.slice(0, LONGEST + 1);
    const end = cut.lastIndexOf(' ');
    return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST)).replace(/[\s,;:.-]+$/, '')}\u2026`;
}
