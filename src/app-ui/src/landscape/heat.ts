import { isScored } from '../parts/score';
import type { Journey } from '../rest/journeys';
import type { PlacedOutcome } from '../rest/landscape';
import { OPPORTUNITY_TYPES, type JourneyStep, type OpportunityType } from '../rest/types';
import { labelOf, standsAt } from './narrowing';

/** A type, those without a score, or all of a step. */
export type CellType = OpportunityType | 'unscored' | 'all';

/** A cell as "type:journey / phase / step"; without a step where outcomes stand on none. */
export type Cell = string;

export const CELL_TYPES: readonly CellType[] = [...OPPORTUNITY_TYPES, 'unscored', 'all'];

/** The outcomes of one step by type; an outcome on two steps counts on both. */
export interface HeatRow {
    /** Undefined for outcomes on no step. */
    step: JourneyStep | undefined;
    counts: Record<CellType, number>;
}

export interface Heat {
    rows: HeatRow[];
    /** Each outcome once. */
    total: Record<CellType, number>;
    /** The highest count of each type: rare types are not to fade beside frequent ones. */
    highest: Record<CellType, number>;
}

/** The steps in the journeys' order; then those that only outcomes name. Retired ones only where outcomes stand on them. */
export function stepsInOrder(journeys: readonly Journey[], outcomes: readonly PlacedOutcome[], at: string): JourneyStep[] {
    const used = new Map(outcomes.flatMap(({ steps }) => steps).map((step) => [labelOf(step), step]));
    const known = journeys.flatMap((journey) =>
        journey.phases.flatMap((phase) =>
            phase.steps.map(({ name, retired }) => ({
                step: { journey: journey.name, phase: phase.name, step: name },
                retired: retired || phase.retired || journey.retired,
            })),
        ),
    );
    const offered = known.filter(({ step, retired }) => !retired || used.has(labelOf(step))).map(({ step }) => step);
    const all = new Map([...offered, ...used.values()].map((step) => [labelOf(step), step]));
    return [...all.values()].filter((step) => standsAt({ steps: [step] }, at));
}

export function heatOf(outcomes: readonly PlacedOutcome[], steps: readonly JourneyStep[]): Heat {
    const onStep = steps.map((step): HeatRow => ({ step, counts: countsOf(outcomes.filter((outcome) => standsAt(outcome, labelOf(step)))) }));
    const unplaced = outcomes.filter((outcome) => outcome.steps.length === 0);
    const rows = unplaced.length === 0 ? onStep : [...onStep, { step: undefined, counts: countsOf(unplaced) }];
    return { rows, total: countsOf(outcomes), highest: recordOf((type) => Math.max(0, ...rows.map(({ counts }) => counts[type]))) };
}

function countsOf(outcomes: readonly PlacedOutcome[]): Record<CellType, number> {
    return recordOf((type) => outcomes.filter((outcome) => isOf(outcome, type)).length);
}

function recordOf(value: (type: CellType) => number): Record<CellType, number> {
    return Object.fromEntries(CELL_TYPES.map((type) => [type, value(type)])) as Record<CellType, number>;
}

function isOf({ score }: PlacedOutcome, type: CellType): boolean {
    return type === 'all' || (isScored(score) ? score.type === type : type === 'unscored');
}

export function cellOf(type: CellType, step: JourneyStep | undefined): Cell {
    return `${type}:${step === undefined ? '' : labelOf(step)}`;
}

/** The type and the step of a cell; undefined where it names no type. */
export function partsOf(cell: Cell): { type: CellType; label: string } | undefined {
    const [name] = cell.split(':', 1);
    const type = CELL_TYPES.find((one) => one === name);
    return type === undefined ? undefined : { type, label: cell.slice(type.length + 1) };
}

/** The outcomes of a cell; undefined where it is none. */
export function inCell(outcomes: readonly PlacedOutcome[], cell: Cell): PlacedOutcome[] | undefined {
    const parts = partsOf(cell);
    return parts === undefined
        ? undefined
        : outcomes.filter((outcome) => isOf(outcome, parts.type) && (parts.label === '' ? outcome.steps.length === 0 : standsAt(outcome, parts.label)));
}
