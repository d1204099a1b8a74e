import type { Cuts } from '../rest/landscape';
import type { OpportunityType } from '../rest/types';
import { HIGHEST_RATING, type Spot } from './frame';

/** Where the outcomes of a type lie; later zones cover earlier ones. */
export interface Zone {
    type: OpportunityType;
    area: Spot[];
}

function spot(importance: number, satisfaction: number): Spot {
    return { importance, satisfaction };
}

/** The zones of all types, as the project's cuts part them. */
export function zonesOf(cuts: Cuts): Zone[] {
    const { importance: cut } = cuts;
    return [
        { type: 'low-priority', area: [spot(0, 0), spot(cut, 0), spot(cut, cut)] },
        { type: 'overserved', area: [spot(0, 0), spot(cut, cut), spot(cut, HIGHEST_RATING), spot(0, HIGHEST_RATING)] },
        { type: 'served', area: [spot(cut, 0), spot(HIGHEST_RATING, 0), spot(HIGHEST_RATING, HIGHEST_RATING), spot(cut, HIGHEST_RATING)] },
        { type: 'underserved', area: areaFrom(cuts.underserved) },
        { type: 'strongly-underserved', area: areaFrom(cuts.strongly) },
        { type: 'extremely-underserved', area: areaFrom(cuts.extremely) },
    ];
}

/**
 * Where the opportunity score is at least this (0 to 20). Right of the diagonal the score is 2 I - S, so that its border is
 * a line of that slope; left of it the score is the importance alone, so that its border stands upright.
 */
export function areaFrom(score: number): Spot[] {
    return [...borderOf(score), ...(score < HIGHEST_RATING ? [spot(HIGHEST_RATING, HIGHEST_RATING)] : []), spot(HIGHEST_RATING, 0)];
}

/** The line on which the opportunity score is exactly this, from below upwards. */
export function borderOf(score: number): Spot[] {
    const foot = spot(score / 2, 0);
    return score < HIGHEST_RATING
        ? [foot, spot(score, score), spot(score, HIGHEST_RATING)]
        : [foot, spot(HIGHEST_RATING, 2 * HIGHEST_RATING - score)];
}

/** The upright line of the importance cut, as far as under-served outcomes don't lie across it. */
export function importanceLine({ importance, underserved }: Cuts): Spot[] {
    const foot = Math.min(HIGHEST_RATING, Math.max(0, 2 * importance - underserved));
    return importance > underserved ? [] : [spot(importance, foot), spot(importance, HIGHEST_RATING)];
}

/** The diagonal, which parts over-served from low priority left of the importance cut. */
export function diagonal({ importance, underserved }: Cuts): Spot[] {
    const end = Math.min(importance, underserved);
    return [spot(0, 0), spot(end, end)];
}

/** Between which satisfactions a zone of the under-served meets the right edge, where its word stands. */
export function bandAtRight(type: OpportunityType, { extremely, strongly, underserved }: Cuts): [number, number] | undefined {
    const at = (score: number): number => Math.min(HIGHEST_RATING, Math.max(0, 2 * HIGHEST_RATING - score));
    switch (type) {
        case 'extremely-underserved':
            return [0, at(extremely)];
        case 'strongly-underserved':
            return [at(extremely), at(strongly)];
        case 'underserved':
            return [at(strongly), at(underserved)];
        default:
            return undefined;
    }
}
