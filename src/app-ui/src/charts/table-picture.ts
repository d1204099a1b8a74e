import { sheetOf } from '../taking/sheet';
import { fill, pictureColours } from './colours';
import { escaped, wrapped, type Caption, type Picture, type PictureColours } from './picture';

const WIDTH = 960;
const FIRST_COLUMN = 170;
const ROW = 36;
const GAP = 3;
const TEXT = 13;
const HEAD = 11;
const LINE = 16;
/** What a bold letter takes of its size, on the safe side. */
const LETTER_WIDTH = 0.68;

/** A table as a picture: its words as the CSV has them, its cells in the colours that they have on the screen. */
export function tablePicture(table: HTMLTableElement, caption: Caption): Picture {
    const colours = pictureColours(table);
    const [head = [], ...rows] = sheetOf(table);
    const cells = [...table.rows].slice(1);
    const columns = columnsOf(head.length);
    const heads = head.map((words, index) => wrapped(words, (columns[index]?.width ?? WIDTH) / (HEAD * LETTER_WIDTH)));
    const top = Math.max(...heads.map((lines) => lines.length)) * LINE + 8;
    return {
        drawing: [
            ...heads.map((lines, index) => headText(lines, columns[index] ?? NOWHERE, { top, first: index === 0 }, colours)),
            ...rows.flatMap((row, index) => rowOf(row, cells[index], top + index * ROW, { columns, colours })),
        ].join(''),
        width: WIDTH,
        height: top + rows.length * ROW,
        caption,
        colours,
    };
}

interface Column {
    x: number;
    width: number;
}

const NOWHERE: Column = { x: 0, width: WIDTH };

function columnsOf(count: number): Column[] {
    const width = (WIDTH - FIRST_COLUMN) / Math.max(1, count - 1);
    return Array.from({ length: count }, (_, index) =>
        index === 0 ? { x: 0, width: FIRST_COLUMN } : { x: FIRST_COLUMN + (index - 1) * width, width },
    );
}

function headText(lines: string[], column: Column, { top, first }: { top: number; first: boolean }, colours: PictureColours): string {
    return lines
        .map((line, index) =>
            text(line, { x: first ? 0 : column.x + column.width / 2, y: top - 8 - (lines.length - 1 - index) * LINE }, {
                size: HEAD,
                colour: colours.quiet,
                centred: !first,
            }),
        )
        .join('');
}

interface Drawing {
    columns: Column[];
    colours: PictureColours;
}

function rowOf(words: string[], row: HTMLTableRowElement | undefined, y: number, { columns, colours }: Drawing): string[] {
    return words.map((word, index) => {
        const column = columns[index] ?? NOWHERE;
        const cell = row?.cells[index];
        return index === 0 || cell === undefined
            ? text(word, { x: index === 0 ? 0 : column.x, y: middle(y) }, { size: TEXT, colour: colours.text, centred: false })
            : cellOf(word, column, y, getComputedStyle(cell));
    });
}

function cellOf(word: string, column: Column, y: number, { backgroundColor, color }: CSSStyleDeclaration): string {
    const at = { x: column.x + column.width / 2, y: middle(y) };
    return box(column, y, backgroundColor) + text(word, at, { size: TEXT, colour: color, centred: true });
}

function middle(y: number): number {
    return y + ROW / 2 + TEXT / 2 - 3;
}

function box({ x, width }: Column, y: number, colour: string): string {
    return `<rect x="${x}" y="${y}" width="${width - GAP}" height="${ROW - GAP}" rx="3" ${fill(colour)}/>`;
}

interface Look {
    size: number;
    colour: string;
    centred: boolean;
}

function text(words: string, { x, y }: { x: number; y: number }, { size, colour, centred }: Look): string {
    return words === ''
        ? ''
        : `<text x="${x}" y="${y}" font-size="${size}" font-weight="600" ${fill(colour)}${centred ? ' text-anchor="middle"' : ''}>${escaped(words)}</text>`;
}
