import { fill, pictureColours, token } from './colours';
import { escaped, wrapped, type Caption, type Picture } from './picture';

/** One tile: so many of so many. */
export interface Fraction {
    words: string;
    count: number;
    total: number;
    /** The count, and the total with what stands before it, in words. */
    numbers: { count: string; of: string };
    /** Covered is what should grow; apart is what wants a look. */
    tone: 'covered' | 'apart';
}

const TILE = { width: 225, height: 144 };
const GAP = 12;
const PADDING = 16;
const WORDS = 13;
const LINE = 18;

/** Tiles side by side, as they stand on the screen. */
export function fractionPicture(fractions: Fraction[], caption: Caption, place: Element): Picture {
    const colours = pictureColours(place);
    const look: Look = {
        text: colours.text,
        quiet: colours.quiet,
        line: token(place, '--ds-border-bold', '#758195'),
        covered: token(place, '--ds-chart-teal-bolder', '#227d9b'),
        apart: token(place, '--ds-chart-purple-bolder', '#8270db'),
    };
    return {
        drawing: fractions.map((fraction, index) => tile(fraction, index * (TILE.width + GAP), look)).join(''),
        width: fractions.length * (TILE.width + GAP) - GAP,
        height: TILE.height,
        caption,
        colours,
    };
}

interface Look {
    text: string;
    quiet: string;
    line: string;
    covered: string;
    apart: string;
}

function tile({ words, count, total, numbers, tone }: Fraction, x: number, look: Look): string {
    const bar = TILE.width - 2 * PADDING;
    const share = total === 0 ? 0 : count / total;
    const lines = wrapped(words, bar / (WORDS * 0.54));
    return [
        `<g transform="translate(${x} 0)">`,
        `<rect x="0.5" y="0.5" width="${TILE.width - 1}" height="${TILE.height - 1}" rx="6" fill="none" stroke="${escaped(look.line)}" stroke-opacity="0.5"/>`,
        `<text x="${PADDING}" y="42" font-size="30" font-weight="600" ${fill(look.text)}>${escaped(numbers.count)}`,
        `<tspan dx="8" font-size="14" font-weight="400" ${fill(look.quiet)}>${escaped(numbers.of)}</tspan></text>`,
        ...lines.map((line, index) => `<text x="${PADDING}" y="${66 + index * LINE}" font-size="${WORDS}" ${fill(look.text)}>${escaped(line)}</text>`),
        `<rect x="${PADDING}" y="120" width="${bar}" height="8" rx="4" ${fill(look.quiet)} fill-opacity="0.18"/>`,
        `<rect x="${PADDING}" y="120" width="${bar * share}" height="8" rx="4" ${fill(look[tone])}/>`,
        '</g>',
    ].join('');
}
