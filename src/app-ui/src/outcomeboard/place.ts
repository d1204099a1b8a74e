import { pageUrl } from '../jira/page';
import { useAddress } from '../parts/address';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';

export const GROUPINGS = ['outcome', 'phase', 'type'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The type of an outcome without a shown score. */
export const UNRATED = 'unrated';
export type TypeOrNone = OpportunityType | typeof UNRATED;

/** What the board shows, and how. */
export interface BoardPlace {
    grouping: Grouping;
    /** Of which type the outcomes are; empty for all. */
    type: TypeOrNone | '';
    /** The phase that the outcomes stand in, as phaseId names it; empty for all. */
    phase: string;
    /** The name of the user who has the epics; empty for all. */
    owner: string;
}

export const TYPES_OR_NONE: readonly TypeOrNone[] = [...OPPORTUNITY_TYPES, UNRATED];

export function placeIn(search: string): BoardPlace {
    const parameters = new URLSearchParams(search);
    return {
        grouping: GROUPINGS.find((one) => one === parameters.get('group')) ?? 'outcome',
        type: TYPES_OR_NONE.find((one) => one === parameters.get('type')) ?? '',
        phase: parameters.get('phase') ?? '',
        owner: parameters.get('owner') ?? '',
    };
}

/** The address of a place; what is usual is left out of it. */
export function urlOf(project: string, { grouping, ...narrowed }: BoardPlace): string {
    const parameters = new URLSearchParams(grouping === 'outcome' ? {} : { group: grouping });
    for (const [name, value] of Object.entries(narrowed)) {
        if (value !== '') {
            parameters.set(name, value);
        }
    }
    const search = parameters.toString();
    return `${pageUrl('board', project)}${search === '' ? '' : `?${search}`}`;
}

/** The place that the browser's address names, and the way to another one; the browser's buttons lead back and forth. */
export function useBoardPlace(project: string): [BoardPlace, (next: BoardPlace) => void] {
    return useAddress(placeIn, (next) => urlOf(project, next));
}
