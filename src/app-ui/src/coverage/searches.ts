import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';

/** Narrows a search for outcomes to those of a type. */
export function ofType(jql: string, type: OpportunityType): string {
    return `${jql} AND issue in outcomesOfType(${type})`;
}

/** Narrows a search for outcomes to those without a shown score. */
export function unscored(jql: string): string {
    return `${jql} AND issue not in outcomesOfType(${OPPORTUNITY_TYPES.join(', ')})`;
}

/** Narrows a search for outcomes to those that an open epic targets. */
export function withOpenEpic(jql: string): string {
    return `${jql} AND issue not in untargetedOutcomes()`;
}
