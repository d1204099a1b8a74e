/** An outline of journeys: names on lines of their own, phases indented below their journey, steps below their phase. */

export interface OutlinedPhase {
    name: string;
    steps: { name: string }[];
}

export interface OutlinedJourney {
    name: string;
    phases: OutlinedPhase[];
}

/** Why a line can't be taken. */
export type OutlineFault = 'too-deep' | 'separator' | 'twice' | 'too-long';

export interface Outline {
    journeys: OutlinedJourney[];
    /** Lines are counted from 1. */
    faults: { line: number; fault: OutlineFault; name: string }[];
}

interface Line {
    number: number;
    indent: number;
    name: string;
}

/** How wide a tab is, where lines are indented by blanks and by tabs. */
const TAB = 4;
/** Bullets and numbers that programs put before the lines of a list. */
const BULLET = /^(?:[-*+\u2022\u2023\u25e6\u2013\u2014]|\d{1,3}[.)])\s+/;
const MOST_CHARACTERS = 255;
const SEPARATOR = ' / ';

/** Reads an outline; lines with a fault are left out of the journeys, with what is below them. */
export function readOutline(text: string): Outline {
    const outline: Outline = { journeys: [], faults: [] };
    const indents: number[] = [];
    const open: Open = { journey: undefined, phase: undefined };
    for (const line of linesOf(text)) {
        while ((indents.at(-1) ?? -1) >= line.indent) {
            indents.pop();
        }
        indents.push(line.indent);
        const fault = take(outline, open, indents.length, line.name);
        if (fault !== undefined) {
            outline.faults.push({ line: line.number, fault, name: line.name });
        }
    }
    return outline;
}

/** What the lines read last belong to. */
interface Open {
    journey: OutlinedJourney | undefined;
    phase: OutlinedPhase | undefined;
}

function linesOf(text: string): Line[] {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => {
            const blanks = /^\s*/.exec(line)?.[0] ?? '';
            return { number: index + 1, indent: widthOf(blanks), name: line.trim().replace(BULLET, '').trim() };
        })
        .filter(({ name }) => name !== '');
}

function widthOf(blanks: string): number {
    return blanks.replaceAll('\t', ' '.repeat(TAB)).length;
}

function faultOf(name: string): OutlineFault | undefined {
    if (` ${name} `.includes(SEPARATOR)) {
        return 'separator';
    }
    return name.length > MOST_CHARACTERS ? 'too-long' : undefined;
}

/** Puts a name where its depth says; answers what is wrong with it there. */
function take({ journeys }: Outline, open: Open, depth: number, name: string): OutlineFault | undefined {
    switch (depth) {
        case 1:
            open.journey = { name, phases: [] };
            open.phase = undefined;
            return add(journeys, open.journey);
        case 2:
            open.phase = { name, steps: [] };
            return add(open.journey?.phases ?? [], open.phase);
        case 3:
            return tooLong(open, name) ? 'too-long' : add(open.phase?.steps ?? [], { name });
        default:
            return 'too-deep';
    }
}

function tooLong({ journey, phase }: Open, name: string): boolean {
    return [journey?.name, phase?.name, name].join(SEPARATOR).length > MOST_CHARACTERS;
}

function add<T extends { name: string }>(siblings: T[], one: T): OutlineFault | undefined {
    const fault = faultOf(one.name);
    if (fault !== undefined) {
        return fault;
    }
    if (siblings.some(({ name }) => name.toLowerCase() === one.name.toLowerCase())) {
        return 'twice';
    }
    siblings.push(one);
    return undefined;
}
