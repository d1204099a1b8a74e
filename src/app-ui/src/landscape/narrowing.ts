import { isScored } from '../parts/score';
import type { PlacedOutcome } from '../rest/landscape';
import type { JourneyStep, OpportunityScore, OpportunityType } from '../rest/types';
import { NOBODY, type Place } from './place';

/** What narrows the outcomes in the browser, without asking the server. */
export type Narrowing = Pick<Place, 'at' | 'persona' | 'owner' | 'types'>;

/** An outcome with a score to show. */
export type ScoredOutcome = PlacedOutcome & { score: OpportunityScore };

export function hasScore(outcome: PlacedOutcome): outcome is ScoredOutcome {
    return isScored(outcome.score);
}

/** The outcomes that are left, in their order. */
export function narrowed(outcomes: readonly PlacedOutcome[], { at, persona, owner, types }: Narrowing): PlacedOutcome[] {
    return outcomes.filter(
        (outcome) =>
            standsAt(outcome, at) &&
            (persona === '' || outcome.appliesTo.includes(persona)) &&
            (owner === '' || ownedBy(outcome, owner)) &&
            (types.length === 0 || isOfType(outcome, types)),
    );
}

/** Whether the outcome is on the step, or on one of the phase or the journey. */
export function standsAt({ steps }: Pick<PlacedOutcome, 'steps'>, at: string): boolean {
    return at === '' || steps.some((step) => `${labelOf(step)} / `.startsWith(`${at} / `));
}

function ownedBy({ owner: person }: PlacedOutcome, owner: string): boolean {
    return owner === NOBODY ? person === null : person?.name === owner;
}

function isOfType({ score }: PlacedOutcome, types: OpportunityType[]): boolean {
    return isScored(score) && types.includes(score.type);
}

/** A step as the field Journey step names it. */
export function labelOf({ journey, phase, step }: JourneyStep): string {
    return [journey, phase, step].filter((name) => name !== '').join(' / ');
}

/** Whether anything narrows the outcomes. */
export function isNarrowed({ at, persona, owner, types, jql }: Narrowing & Pick<Place, 'jql'>): boolean {
    return [at, persona, owner, jql.trim()].some((words) => words !== '') || types.length > 0;
}

export const EVERYTHING: Narrowing & Pick<Place, 'jql'> = { at: '', persona: '', owner: '', types: [], jql: '' };
