import { isScored } from '../parts/score';
import type { Journey, Phase, Step } from '../rest/journeys';
import type { PlacedOutcome } from '../rest/landscape';
import { OPPORTUNITY_TYPES, type JourneyStep, type OpportunityType } from '../rest/types';

/** How many outcomes, each counted once, and how many of each type. */
export interface Tally {
    total: number;
    counts: Record<OpportunityType, number>;
    /** Those without a shown score. */
    unscored: number;
    underserved: number;
}

/** Where a step leads besides the one after it. */
export interface Way {
    kind: 'on' | 'or-on' | 'back';
    /** The key of the step there. */
    to: string;
    name: string;
}

export interface MapStep {
    /** Names the step in the address and on the page: its id, or its label where it has none. */
    key: string;
    step: Step;
    outcomes: PlacedOutcome[];
    tally: Tally;
    ways: Way[];
}

export interface MapPhase {
    key: string;
    phase: Phase;
    steps: MapStep[];
    /** Those of its steps, each once. */
    outcomes: PlacedOutcome[];
    tally: Tally;
}

export interface JourneyMap {
    journey: Journey;
    phases: MapPhase[];
    /** Those of its phases, each once. */
    outcomes: PlacedOutcome[];
    tally: Tally;
}

/** Names a part of a journey in the address: by its id, or by its name where it has none. */
export function keyOf({ id }: { id: number | null }, name: string): string {
    return id === null ? name : String(id);
}

/** A journey with the outcomes on its steps; of what is retired only that on which outcomes stand. */
export function mapOf(journey: Journey, outcomes: readonly PlacedOutcome[]): JourneyMap {
    const ways = waysOf(journey);
    const phases = journey.phases
        .map((phase) => phaseOf(journey, phase, outcomes, ways))
        .filter(({ phase, steps }) => !phase.retired || steps.length > 0);
    const own = anyOf(outcomes, phases);
    return { journey, phases, outcomes: own, tally: tallyOf(own) };
}

function phaseOf(journey: Journey, phase: Phase, outcomes: readonly PlacedOutcome[], ways: Map<Step, Way[]>): MapPhase {
    const steps = phase.steps
        .map((step) => {
            const place = { journey: journey.name, phase: phase.name, step: step.name };
            const own = outcomes.filter((outcome) => outcome.steps.some((at) => standsAt(at, step, place)));
            return { key: keyOf(step, step.label), step, outcomes: own, tally: tallyOf(own), ways: ways.get(step) ?? [] };
        })
        .filter(({ step, outcomes: own }) => own.length > 0 || !(step.retired || phase.retired || journey.retired));
    const own = anyOf(outcomes, steps);
    return { key: keyOf(phase, phase.name), phase, steps, outcomes: own, tally: tallyOf(own) };
}

function standsAt(at: JourneyStep, step: Step, { journey, phase, step: name }: JourneyStep): boolean {
    return typeof at.id === 'number' && step.id !== null
        ? at.id === step.id
        : at.journey === journey && at.phase === phase && at.step === name;
}

/** The outcomes that stand on no journey at all. */
export function unplacedIn(outcomes: readonly PlacedOutcome[]): PlacedOutcome[] {
    return outcomes.filter(({ steps }) => steps.length === 0);
}

/** The outcomes of any of the parts, each once, in their order. */
function anyOf(outcomes: readonly PlacedOutcome[], parts: readonly { outcomes: PlacedOutcome[] }[]): PlacedOutcome[] {
    const there = new Set(parts.flatMap((part) => part.outcomes));
    return outcomes.filter((outcome) => there.has(outcome));
}

export function tallyOf(outcomes: readonly PlacedOutcome[]): Tally {
    const counts = Object.fromEntries(OPPORTUNITY_TYPES.map((type) => [type, 0])) as Record<OpportunityType, number>;
    let unscored = 0;
    for (const { score } of outcomes) {
        if (isScored(score)) {
            counts[score.type] += 1;
        } else {
            unscored += 1;
        }
    }
    return {
        total: outcomes.length,
        counts,
        unscored,
        underserved: counts['extremely-underserved'] + counts['strongly-underserved'] + counts.underserved,
    };
}

/** Where steps lead, other than from each to the one after it. */
function waysOf(journey: Journey): Map<Step, Way[]> {
    const steps = journey.phases.flatMap((phase) => phase.steps).filter(({ retired }) => !retired);
    return new Map(steps.map((step, index) => [step, waysFrom(step, index, steps)]));
}

function waysFrom(step: Step, index: number, steps: readonly Step[]): Way[] {
    const after = steps[index + 1];
    const goesOn = step.next.some((id) => id === after?.id);
    const ways: Way[] = [];
    for (const id of step.next) {
        const to = steps.findIndex((other) => other.id === id);
        const target = steps[to];
        if (target !== undefined && target !== after) {
            const or = goesOn || ways.some(({ kind }) => kind !== 'back');
            ways.push({ kind: to <= index ? 'back' : or ? 'or-on' : 'on', to: keyOf(target, target.label), name: target.name });
        }
    }
    return ways;
}

/** The step of a key, with its phase. */
export function stepAt(map: JourneyMap, key: string): { phase: MapPhase; step: MapStep } | undefined {
    for (const phase of map.phases) {
        const step = phase.steps.find((one) => one.key === key);
        if (step !== undefined) {
            return { phase, step };
        }
    }
    return undefined;
}
