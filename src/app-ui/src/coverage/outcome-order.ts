import { isScored } from '../parts/score';
import type { Sorting } from '../parts/sorting';
import type { CoveredOutcome } from '../rest/coverage';
import { OPPORTUNITY_TYPES } from '../rest/types';

/** What a list of outcomes can show and be sorted by. */
export const OUTCOME_COLUMNS = [
    'outcome',
    'steps',
    'opportunity',
    'type',
    'importance',
    'satisfaction',
    'owner',
    'epics',
] as const;
export type OutcomeColumn = (typeof OUTCOME_COLUMNS)[number];

/** Columns of words, which begin with the lowest when they are chosen. */
export const WORDS: readonly OutcomeColumn[] = ['outcome', 'steps', 'owner'];

/** The outcomes in the order that is asked for; those that have nothing in the column come last either way. */
export function inOrder<T extends CoveredOutcome>(outcomes: readonly T[], { column, descending }: Sorting<OutcomeColumn>): T[] {
    const way = descending ? -1 : 1;
    return [...outcomes].sort((a, b) => {
        const [one, other] = [valueIn(a, column), valueIn(b, column)];
        if (one === undefined || other === undefined) {
            return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0) || byKey(a, b);
        }
        return way * compared(one, other) || byKey(a, b);
    });
}

function valueIn(outcome: CoveredOutcome, column: OutcomeColumn): string | number | undefined {
    switch (column) {
        case 'outcome':
            return outcome.key;
        case 'steps':
            return stepsInWords(outcome);
        case 'owner':
            return outcome.owner?.displayName;
        case 'epics':
            return outcome.openEpics + outcome.epics / 1000;
        default:
            return scoreIn(outcome, column);
    }
}

function scoreIn({ score }: CoveredOutcome, column: 'opportunity' | 'type' | 'importance' | 'satisfaction'): number | undefined {
    if (!isScored(score)) {
        return undefined;
    }
    return column === 'type' ? -OPPORTUNITY_TYPES.indexOf(score.type) : score[column];
}

function stepsInWords({ steps }: CoveredOutcome): string | undefined {
    const [first] = steps;
    return first === undefined ? undefined : `${first.journey} ${first.phase} ${first.step}`;
}

function compared(one: string | number, other: string | number): number {
    return typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), undefined, { numeric: true });
}

function byKey(a: CoveredOutcome, b: CoveredOutcome): number {
    return a.key.localeCompare(b.key, undefined, { numeric: true });
}
