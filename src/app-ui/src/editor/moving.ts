import type { Arrangement, Journey, Phase, Step } from '../rest/journeys';

/** Where something goes: before a sibling, or to the end. */
export type Before = number | null;

/** A move within a journey. */
export type Move = { kind: 'step'; id: number; phase: number; before: Before } | { kind: 'phase'; id: number; before: Before };

/** The journey as it is after the move; the same one where there is nothing to move. */
export function moved(journey: Journey, move: Move): Journey {
    return move.kind === 'phase' ? { ...journey, phases: placed(journey.phases, move.id, move.before) } : stepMoved(journey, move);
}

function stepMoved(journey: Journey, { id, phase, before }: Move & { kind: 'step' }): Journey {
    const step = journey.phases.flatMap(({ steps }) => steps).find((one) => one.id === id);
    if (step === undefined || before === id) {
        return journey;
    }
    return {
        ...journey,
        phases: journey.phases.map((one) => {
            const others = one.steps.filter((other) => other !== step);
            return one.id === phase ? { ...one, steps: placed([...others, step], id, before) } : { ...one, steps: others };
        }),
    };
}

function placed<T extends { id: number | null }>(all: T[], id: number, before: Before): T[] {
    const one = all.find((part) => part.id === id);
    if (one === undefined || before === id) {
        return all;
    }
    const others = all.filter((part) => part !== one);
    const index = others.findIndex((part) => part.id === before);
    return index < 0 ? [...others, one] : [...others.slice(0, index), one, ...others.slice(index)];
}

/** What the server is told of a journey's order. */
export function arrangementOf({ version, phases }: Journey): Arrangement {
    return {
        version,
        phases: phases.flatMap(({ id, steps }) => (id === null ? [] : [{ id, steps: idsOf(steps) }])),
    };
}

export function idsOf(parts: { id: number | null }[]): number[] {
    return parts.flatMap(({ id }) => id ?? []);
}

/** Whether two journeys have the same phases and steps in the same order. */
export function sameOrder(one: Journey, other: Journey): boolean {
    return JSON.stringify(arrangementOf(one).phases) === JSON.stringify(arrangementOf(other).phases);
}

/** A step with the phase that it is in. */
export interface Placed {
    phase: Phase;
    step: Step;
}

export function stepsOf(journey: Journey): Placed[] {
    return journey.phases.flatMap((phase) => phase.steps.map((step) => ({ phase, step })));
}

export function stepIn(journey: Journey, id: number | undefined): Placed | undefined {
    return id === undefined ? undefined : stepsOf(journey).find(({ step }) => step.id === id);
}

/** The steps that come after a step where nothing else is said: the next one, also of the next phase. */
export function inOrder(journey: Journey, id: number): Placed[] {
    const all = stepsOf(journey).filter(({ step }) => !step.retired || step.id === id);
    const index = all.findIndex(({ step }) => step.id === id);
    const here = all[index];
    const next = all[index + 1];
    if (here === undefined || next === undefined) {
        return [];
    }
    const free = next.phase === here.phase ? here.phase.anyOrder : journey.anyOrder;
    return free ? [] : [next];
}

/** How a step that may follow lies to the one that it follows. */
export type Following = 'next' | 'branch' | 'loop';

export function following(journey: Journey, from: number, to: number): Following {
    const ids = idsOf(stepsOf(journey).map(({ step }) => step));
    const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
    if (end <= start) {
        return 'loop';
    }
    return end === start + 1 ? 'next' : 'branch';
}
