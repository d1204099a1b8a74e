import { fill, pictureColours, token } from '../charts/colours';
import { escaped, wrapped, type Caption, type Picture } from '../charts/picture';
import { OPPORTUNITY_TYPES } from '../rest/types';
import { whole } from '../wording/format';
import type { JourneyMap, MapPhase, MapStep, Tally } from './model';
import { kindLabel, partsOf, type Kind } from './type-bar';
import { outcomesWords, wayWords } from './words';

const COLUMN = 208;
const GAP = 12;
const PADDING = 10;
const NAME = 13;
const SMALL = 11;
const LINE = 17;
const BAR = 9;
/** More phases than these stand in a further row. */
const COLUMNS = 6;
/** What a letter takes of its size, on the safe side. */
const LETTER_WIDTH = 0.56;

interface Tone {
    token: string;
    fallback: string;
    /** What makes the tone known without its colour, in a field of 6 by 6. */
    mark: string;
}

const TONES: Record<Kind, Tone> = {
    'extremely-underserved': { token: '--ds-chart-red-bolder', fallback: '#e2483d', mark: '' },
    'strongly-underserved': { token: '--ds-chart-orange-bold', fallback: '#e56910', mark: 'M-1 1l2-2M0 6L6 0M5 7l2-2' },
    underserved: { token: '--ds-chart-yellow-bold', fallback: '#b38600', mark: 'M1.5 0V6M4.5 0V6' },
    served: { token: '--ds-chart-teal-bold', fallback: '#2898bd', mark: 'M0 3H6' },
    overserved: { token: '--ds-chart-purple-bold', fallback: '#8f7ee7', mark: 'M3 3h0.01' },
    'low-priority': { token: '--ds-chart-gray-bold', fallback: '#8590a2', mark: '' },
    unscored: { token: '--ds-chart-gray-bold', fallback: '#8590a2', mark: '' },
};

interface Look {
    text: string;
    quiet: string;
    surface: string;
    sunken: string;
    line: string;
    tone: Record<Kind, string>;
}

/** The map as it stands on the screen: phases as columns, steps as cards, each with its bar by type. */
export function mapPicture(map: JourneyMap, caption: Caption, place: Element): Picture {
    const look = lookOf(place);
    const rows = chunks(map.phases, COLUMNS);
    const parts: string[] = [patterns(look)];
    let y = 0;
    for (const phases of rows) {
        const cards = phases.map(({ steps }) => steps.map(measured));
        const height = HEAD + Math.max(...cards.map((own) => own.reduce((sum, card) => sum + card.height + 8, 0))) + PADDING - 8;
        phases.forEach((phase, index) => {
            parts.push(column(phase, cards[index] ?? [], { x: index * (COLUMN + GAP), y, height }, look));
        });
        y += height + GAP;
    }
    const key = keyOfTones(map.tally, y + 8, look);
    return {
        drawing: [...parts, key.drawing].join(''),
        width: Math.max(Math.min(map.phases.length, COLUMNS) * (COLUMN + GAP) - GAP, 480),
        height: y + 8 + key.height,
        caption,
        colours: pictureColours(place),
    };
}

const HEAD = 40;

function lookOf(place: Element): Look {
    const { text, quiet, surface } = pictureColours(place);
    const tones = Object.entries(TONES).map(([kind, tone]) => [kind, token(place, tone.token, tone.fallback)]);
    return {
        text,
        quiet,
        surface,
        sunken: token(place, '--ds-surface-sunken', '#f7f8f9'),
        line: token(place, '--ds-border-bold', '#758195'),
        tone: Object.fromEntries(tones) as Record<Kind, string>,
    };
}

function patterns({ tone, surface }: Look): string {
    return `<defs>${[...OPPORTUNITY_TYPES]
        .filter((kind) => TONES[kind].mark !== '')
        .map(
            (kind) =>
                `<pattern id="outcomes-${kind}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" ${fill(tone[kind])}/><path d="${TONES[kind].mark}" stroke="${escaped(surface)}" stroke-opacity="0.6" stroke-width="1.4" stroke-linecap="round"/></pattern>`,
        )
        .join('')}</defs>`;
}

interface Card {
    step: MapStep;
    names: string[];
    ways: string[];
    height: number;
}

function measured(step: MapStep): Card {
    const letters = (COLUMN - 4 * PADDING) / (NAME * LETTER_WIDTH);
    const names = wrapped(step.step.name, letters);
    const ways = step.ways.flatMap((way) => wrapped(wayWords(way), (COLUMN - 4 * PADDING) / (SMALL * LETTER_WIDTH)));
    return { step, names, ways, height: 2 * PADDING + names.length * LINE + LINE + (step.tally.total > 0 ? BAR + 3 : 0) + ways.length * (LINE - 2) };
}

interface Box {
    x: number;
    y: number;
    height: number;
}

function column({ phase, tally }: MapPhase, cards: Card[], { x, y, height }: Box, look: Look): string {
    const parts = [
        `<rect x="${x}" y="${y}" width="${COLUMN}" height="${height}" rx="6" ${fill(look.sunken)}/>`,
        text(phase.name, { x: x + PADDING, y: y + 25, size: 14, weight: 600, colour: look.text }),
        text(whole(tally.total), { x: x + COLUMN - PADDING, y: y + 25, size: 12, weight: 400, colour: look.quiet, end: true }),
    ];
    let at = y + HEAD;
    for (const card of cards) {
        parts.push(cardOf(card, x + PADDING, at, look));
        at += card.height + 8;
    }
    return parts.join('');
}

function cardOf({ step: { step, tally }, names, ways, height }: Card, x: number, y: number, look: Look): string {
    const width = COLUMN - 2 * PADDING;
    const inner = x + PADDING;
    const under = y + PADDING + names.length * LINE;
    const below = under + LINE + (tally.total > 0 ? BAR + 3 : 0);
    const marks = step.retired ? ` · ${AJS.I18n.getText('outcomes.map.retired')}` : '';
    const needed = tally.underserved > 0 ? ` · ${AJS.I18n.getText('outcomes.map.underserved', whole(tally.underserved))}` : '';
    return [
        `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="4" ${fill(look.surface)} stroke="${escaped(look.line)}" stroke-opacity="0.5"/>`,
        ...names.map((line, index) => text(line, { x: inner, y: y + PADDING + 12 + index * LINE, size: NAME, weight: 500, colour: look.text })),
        text(outcomesWords(tally.total) + needed + marks, { x: inner, y: under + 12, size: SMALL, weight: 400, colour: look.quiet }),
        bar(tally, { x: inner, y: under + LINE + 1, width: width - 2 * PADDING }, look),
        ...ways.map((line, index) => text(line, { x: inner, y: below + 12 + index * (LINE - 2), size: SMALL, weight: 400, colour: look.quiet })),
    ].join('');
}

function bar(tally: Tally, { x, y, width }: { x: number; y: number; width: number }, look: Look): string {
    const parts = partsOf(tally);
    const room = width - 2 * Math.max(0, parts.length - 1);
    let at = x;
    return parts
        .map(({ kind, count }) => {
            const own = (room * count) / tally.total;
            const drawn = mark(kind, { x: at, y, width: own, height: BAR }, look);
            at += own + 2;
            return drawn;
        })
        .join('');
}

/** A field in the tone of a kind: full, hatched, or an outline. */
function mark(kind: Kind, { x, y, width, height }: { x: number; y: number; width: number; height: number }, look: Look): string {
    const at = (inset: number): string =>
        `<rect x="${(x + inset).toFixed(1)}" y="${y + inset}" width="${Math.max(1, width - 2 * inset).toFixed(1)}" height="${height - 2 * inset}" rx="2"`;
    if (kind === 'low-priority' || kind === 'unscored') {
        return `${at(0.75)} fill="none" stroke="${escaped(look.tone[kind])}" stroke-width="1.5"${kind === 'unscored' ? ' stroke-dasharray="3 2"' : ''}/>`;
    }
    return TONES[kind].mark === '' ? `${at(0)} ${fill(look.tone[kind])}/>` : `${at(0)} fill="url(#outcomes-${kind})"/>`;
}

/** What the tones mean, with the numbers of the whole journey: two beside each other. */
function keyOfTones(tally: Tally, y: number, look: Look): { drawing: string; height: number } {
    const parts = partsOf(tally);
    const drawing = parts
        .map(({ kind, count }, index) => {
            const x = (index % 2) * 240;
            const at = y + Math.floor(index / 2) * 20;
            return (
                mark(kind, { x, y: at, width: 18, height: BAR }, look) +
                text(`${kindLabel(kind)}: ${whole(count)}`, { x: x + 26, y: at + BAR, size: 12, weight: 400, colour: look.text })
            );
        })
        .join('');
    return { drawing, height: Math.ceil(parts.length / 2) * 20 };
}

interface Words {
    x: number;
    y: number;
    size: number;
    weight: number;
    colour: string;
    /** Whether the words end there. */
    end?: boolean;
}

function text(words: string, { x, y, size, weight, colour, end = false }: Words): string {
    return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" ${fill(colour)}${end ? ' text-anchor="end"' : ''}>${escaped(words)}</text>`;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
