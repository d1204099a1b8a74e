import type { Cuts, Rules } from '../rest/rules';

/** Rules while they are edited: numbers are what was typed; what is left out is inherited. */
export interface Draft extends Partial<Omit<Rules, 'cuts' | 'minimumGroup'>> {
    cuts?: Record<keyof Cuts, string>;
    minimumGroup?: string;
}

export function draftOf({ cuts, minimumGroup, ...rest }: Partial<Rules>): Draft {
    return {
        ...rest,
        ...(cuts === undefined ? {} : { cuts: typed(cuts) }),
        ...(minimumGroup === undefined ? {} : { minimumGroup: String(minimumGroup) }),
    };
}

/** The rules as they are sent; what is no number is sent as none, and the server says so. */
export function rulesOf({ cuts, minimumGroup, ...rest }: Draft): Partial<Rules> {
    return {
        ...rest,
        ...(cuts === undefined ? {} : { cuts: numbers(cuts) }),
        ...(minimumGroup === undefined ? {} : { minimumGroup: number(minimumGroup) }),
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
