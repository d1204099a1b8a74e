import { isScored } from '../parts/score';
import type { Sorting } from '../parts/sorting';
import type { PlacedOutcome } from '../rest/landscape';
import type { OpportunityScore } from '../rest/types';
import type { Rankings } from './ranking';
import { orderOf } from './shapes';

/** What a table of the landscape can show and be sorted by. */
export const COLUMNS = ['rank', 'outcome', 'opportunity', 'type', 'importance', 'satisfaction', 'n', 'wave', 'epics'] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that begin with the lowest when they are chosen. */
export const LOWEST_FIRST: readonly Column[] = ['rank', 'outcome'];

/** The outcomes in the order that is asked for; those that have nothing in the column come last either way. */
export function inOrder(outcomes: readonly PlacedOutcome[], { column, descending }: Sorting<Column>, rankings: Rankings): PlacedOutcome[] {
    const way = descending ? -1 : 1;
    return outcomes
        .map((outcome) => ({ outcome, value: valueOf(outcome, column, rankings) }))
        .sort(({ outcome: a, value: one }, { outcome: b, value: other }) => {
            if (one === undefined || other === undefined) {
                return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0) || byKey(a, b);
            }
            return way * compared(one, other) || byKey(a, b);
        })
        .map(({ outcome }) => outcome);
}

function valueOf(outcome: PlacedOutcome, column: Column, rankings: Rankings): string | number | undefined {
    switch (column) {
        case 'rank': {
            const ranking = rankings.of(outcome.key);
            return ranking.known ? ranking.rank : undefined;
        }
        case 'outcome':
            return outcome.key;
        case 'epics':
            return outcome.openEpics + outcome.epics / 1000;
        default:
            return isScored(outcome.score) ? numberIn(outcome.score, column) : undefined;
    }
}

function numberIn(score: OpportunityScore, column: 'opportunity' | 'type' | 'importance' | 'satisfaction' | 'n' | 'wave'): string | number | undefined {
    switch (column) {
        case 'type':
            return -orderOf(score.type);
        case 'wave':
            return score.study?.fieldDate;
        default:
            return score[column];
    }
}

function compared(one: string | number, other: string | number): number {
    return typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), undefined, { numeric: true });
}

function byKey(a: PlacedOutcome, b: PlacedOutcome): number {
    return a.key.localeCompare(b.key, undefined, { numeric: true });
}

