import type { Cuts, Limits, Rules } from '../rest/rules';

/** Rules while they are edited: numbers are what was typed; what is left out is inherited. */
export interface Draft extends Partial<Omit<Rules, 'cuts' | 'minimumGroup' | 'limits'>> {
    cuts?: Record<keyof Cuts, string>;
    minimumGroup?: string;
    limits?: Record<keyof Limits, string>;
}

export function draftOf({ cuts, minimumGroup, limits, ...rest }: Partial<Rules>): Draft {
    return {
        ...rest,
        ...(cuts === undefined ? {} : { cuts: typed(cuts) }),
        ...(minimumGroup === undefined ? {} : { minimumGroup: String(minimumGroup) }),
        ...(limits === undefined ? {} : { limits: typedLimits(limits) }),
    };
}

/** The rules as they are sent; what is no number is sent as none, and the server says so. */
export function rulesOf({ cuts, minimumGroup, limits, ...rest }: Draft): Partial<Rules> {
    return {
        ...rest,
        ...(cuts === undefined ? {} : { cuts: numbers(cuts) }),
        ...(minimumGroup === undefined ? {} : { minimumGroup: number(minimumGroup) }),
        ...(limits === undefined ? {} : { limits: limitNumbers(limits) }),
    };
}

export function typed(cuts: Cuts): Record<keyof Cuts, string> {
    return {
        extremelyAbove: String(cuts.extremelyAbove),
        stronglyFrom: String(cuts.stronglyFrom),
        underservedFrom: String(cuts.underservedFrom),
        servedImportanceFrom: String(cuts.servedImportanceFrom),
    };
}

export function typedLimits(limits: Limits): Record<keyof Limits, string> {
    return {
        fileMegabytes: String(limits.fileMegabytes),
        rows: String(limits.rows),
        columns: String(limits.columns),
        cellCharacters: String(limits.cellCharacters),
        unpackedMegabytes: String(limits.unpackedMegabytes),
    };
}

function limitNumbers(limits: Record<keyof Limits, string>): Limits {
    return {
        fileMegabytes: number(limits.fileMegabytes),
        rows: number(limits.rows),
        columns: number(limits.columns),
        cellCharacters: number(limits.cellCharacters),
        unpackedMegabytes: number(limits.unpackedMegabytes),
    };
}

function numbers(cuts: Record<keyof Cuts, string>): Cuts {
    return {
        extremelyAbove: number(cuts.extremelyAbove),
        stronglyFrom: number(cuts.stronglyFrom),
        underservedFrom: number(cuts.underservedFrom),
        servedImportanceFrom: number(cuts.servedImportanceFrom),
    };
}

function number(text: string): number {
    return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
