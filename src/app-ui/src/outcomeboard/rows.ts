import { isScored } from '../parts/score';
import type { Landscape, LandscapeEpic, PlacedOutcome } from '../rest/landscape';
import type { JourneyStep, OpportunityScore } from '../rest/types';
import { UNRATED, TYPES_OR_NONE, type BoardPlace, type TypeOrNone } from './place';

/** What the epics of a row have in common. */
export type Group =
    | { kind: 'outcome'; outcome: PlacedOutcome }
    | { kind: 'phase'; journey: string; phase: string }
    | { kind: 'unplaced' }
    | { kind: 'type'; type: TypeOrNone }
    | { kind: 'elsewhere' }
    | { kind: 'no-outcome' };

/** A group with its epics; an epic may stand in several rows. */
export interface Row {
    id: string;
    group: Group;
    outcomes: PlacedOutcome[];
    epics: LandscapeEpic[];
}

/** What is left of the board once it is narrowed. */
export interface Narrowed {
    outcomes: PlacedOutcome[];
    epics: LandscapeEpic[];
    rows: Row[];
}

/** Names a phase apart from those of the same name in other journeys. */
export function phaseId({ journey, phase }: Pick<JourneyStep, 'journey' | 'phase'>): string {
    return `${journey} / ${phase}`;
}

export function typeOf({ score }: PlacedOutcome): TypeOrNone {
    return isScored(score) ? score.type : UNRATED;
}

/**
 * The rows of a board. Of epics that one person has, only the rows are left in which that person has any, since an empty
 * row says that nobody works on it.
 *
 * @param phases the phases in their order
 */
export function narrowed({ outcomes: all, epics: everybodys }: Pick<Landscape, 'outcomes' | 'epics'>, place: BoardPlace, phases: string[]): Narrowed {
    const { type, phase, owner } = place;
    const outcomes = all.filter(
        (outcome) => (type === '' || typeOf(outcome) === type) && (phase === '' || outcome.steps.some((step) => phaseId(step) === phase)),
    );
    const theirs = everybodys.filter((epic) => owner === '' || epic.owner?.name === owner);
    const rows = [
        ...groupsOf(outcomes, place, phases).map((row) => ({ ...row, epics: targeting(row.outcomes, theirs) })),
        // These belong to no type and no phase.
        ...(type === '' && phase === '' ? besides(all, theirs) : []),
    ].filter((row) => owner === '' || row.epics.length > 0);
    const shown = new Set(rows.flatMap(({ epics }) => epics));
    return { outcomes, epics: theirs.filter((epic) => shown.has(epic)), rows };
}

function targeting(outcomes: PlacedOutcome[], epics: LandscapeEpic[]): LandscapeEpic[] {
    const keys = new Set(outcomes.map(({ key }) => key));
    return epics.filter(({ outcomeKeys }) => outcomeKeys.some((key) => keys.has(key)));
}

type Grouped = Omit<Row, 'epics'>;

function groupsOf(outcomes: PlacedOutcome[], { grouping, phase }: BoardPlace, phases: string[]): Grouped[] {
    switch (grouping) {
        case 'outcome':
            return outcomes.map((outcome) => ({ id: outcome.key, group: { kind: 'outcome', outcome }, outcomes: [outcome] }));
        case 'type':
            return TYPES_OR_NONE.map((type): Grouped => {
                return { id: type, group: { kind: 'type', type }, outcomes: outcomes.filter((outcome) => typeOf(outcome) === type) };
            }).filter((row) => row.outcomes.length > 0);
        case 'phase':
            return byPhase(outcomes, phases).filter(({ id }) => phase === '' || id === phase);
    }
}

/** An outcome on several phases stands in each. */
function byPhase(outcomes: PlacedOutcome[], phases: string[]): Grouped[] {
    const rows = new Map<string, Grouped>();
    for (const outcome of outcomes) {
        for (const step of outcome.steps) {
            const id = phaseId(step);
            const row = rows.get(id) ?? { id, group: { kind: 'phase', journey: step.journey, phase: step.phase }, outcomes: [] };
            rows.set(id, row.outcomes.includes(outcome) ? row : { ...row, outcomes: [...row.outcomes, outcome] });
        }
    }
    const unplaced = outcomes.filter(({ steps }) => steps.length === 0);
    return [
        ...[...rows.values()].sort((a, b) => rank(a.id, phases) - rank(b.id, phases) || a.id.localeCompare(b.id)),
        ...(unplaced.length === 0 ? [] : [{ id: 'unplaced', group: { kind: 'unplaced' as const }, outcomes: unplaced }]),
    ];
}

function rank(phase: string, phases: string[]): number {
    const at = phases.indexOf(phase);
    return at < 0 ? phases.length : at;
}

/** Epics that target outcomes of other projects alone, and those that target none. */
function besides(outcomes: PlacedOutcome[], epics: LandscapeEpic[]): Row[] {
    const here = new Set(outcomes.map(({ key }) => key));
    const elsewhere = epics.filter(({ outcomeKeys }) => outcomeKeys.length > 0 && !outcomeKeys.some((key) => here.has(key)));
    const without = epics.filter(({ outcomeKeys }) => outcomeKeys.length === 0);
    const rows: Row[] = [
        { id: 'elsewhere', group: { kind: 'elsewhere' }, outcomes: [], epics: elsewhere },
        { id: 'no-outcome', group: { kind: 'no-outcome' }, outcomes: [], epics: without },
    ];
    return rows.filter((row) => row.epics.length > 0);
}

/** In how many rows each epic stands. */
export function rowCounts(rows: Row[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { key } of rows.flatMap(({ epics }) => epics)) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}

/** The highest score that stands behind an epic's. */
export function highestOf({ outcomeKeys, highest }: LandscapeEpic, outcomes: PlacedOutcome[]): OpportunityScore | undefined {
    if (highest === null) {
        return undefined;
    }
    return outcomes
        .filter(({ key }) => outcomeKeys.includes(key))
        .map(({ score }) => score)
        .filter(isScored)
        .sort((a, b) => b.opportunity - a.opportunity)[0];
}
