import type { Journey, Journeys, Phase, Step, StepNote } from '../src/rest/journeys';
import type { Landscape, PlacedOutcome } from '../src/rest/landscape';
import { closed, landscape } from './landscape-fixtures';

// Answers of GET /projects/FT/journeys, for the outcomes of landscape-fixtures.

const rita = { name: 'rita', displayName: 'Rita Research' };

function note(id: number, changes: Partial<StepNote>): StepNote {
    return { id, kind: 'pain', painKind: null, theme: null, text: `Note ${id}`, heard: null, asked: null, outcomes: [], studies: [], by: rita, at: '2026-11-20T09:30:00Z', ...changes };
}

export const closedStops = note(1, {
    painKind: 'flow-issue',
    theme: 'Out of date',
    text: 'Closed stops are not shown',
    heard: 6,
    asked: 12,
    outcomes: [{ key: 'FT-5', summary: 'Re-plan the day' }],
    studies: [{ id: '7', name: 'Ride-along', wave: '2026-Q2' }],
});
const otherPhone = note(2, { painKind: 'entry-barrier', text: 'The plan is on another phone' });
const oldTimes = note(3, { theme: 'Out of date', text: 'Times are of last season' });
const phoning = note(4, { kind: 'workaround', text: 'Phoning ahead', heard: 3 });

function step(id: number, phase: string, name: string, changes: Partial<Step> = {}): Step {
    return { id, name, label: `Family trip / ${phase} / ${name}`, retired: false, next: [], notes: [], ...changes };
}

function phase(id: number, name: string, steps: Step[], changes: Partial<Phase> = {}): Phase {
    return { id, name, anyOrder: false, retired: false, steps, ...changes };
}

export const familyTrip: Journey = {
    id: 1,
    name: 'Family trip',
    project: 'FT',
    anyOrder: false,
    retired: false,
    version: 3,
    phases: [
        phase(1, 'Plan and book', [step(11, 'Plan and book', 'Choose stops', { notes: [oldTimes] }), step(12, 'Plan and book', 'Book', { next: [21, 11, 31] })]),
        phase(2, 'On the road', [
            step(21, 'On the road', 'Follow the plan', { notes: [closedStops, otherPhone, phoning] }),
            step(22, 'On the road', 'Print the plan', { retired: true }),
        ]),
        phase(3, 'After the trip', [step(31, 'After the trip', 'Share'), step(32, 'After the trip', 'Remember', { retired: true })], { anyOrder: true }),
    ],
};

/** A journey that only options of the field name. */
export const rental: Journey = {
    id: null,
    name: 'Car rental',
    project: null,
    anyOrder: true,
    retired: false,
    version: 0,
    phases: [{ id: null, name: 'Rent', anyOrder: false, retired: false, steps: [{ id: null, name: 'Pick up', label: 'Car rental / Rent / Pick up', retired: false, next: [], notes: [] }] }],
};

export const journeys: Journeys = { mayEdit: true, mayNote: true, mayAdopt: false, journeys: [familyTrip] };

/** The landscape with the ids of the steps, as the server tells them. */
export const onSteps: Landscape = { ...landscape, outcomes: landscape.outcomes.map(withIds) };

function withIds(outcome: PlacedOutcome): PlacedOutcome {
    const all = familyTrip.phases.flatMap(({ name, steps }) => steps.map((one) => ({ phase: name, step: one.name, id: one.id })));
    return {
        ...outcome,
        steps: outcome.steps.map((at) => ({ ...at, id: all.find((one) => one.phase === at.phase && one.step === at.step)?.id ?? null })),
    };
}

/** 120 outcomes on five phases of 15 steps. */
export function large(): { journeys: Journeys; landscape: Landscape } {
    const phases = Array.from({ length: 5 }, (_, p) =>
        phase(p + 1, `Phase ${p + 1}`, Array.from({ length: 15 }, (__, s) => step(100 * (p + 1) + s, `Phase ${p + 1}`, `Step ${p + 1}.${s + 1}`))),
    );
    const steps = phases.flatMap(({ name, steps: own }) => own.map((one) => ({ journey: 'Family trip', phase: name, step: one.name, id: one.id })));
    const outcomes = Array.from({ length: 120 }, (_, index) => ({ ...closed, key: `FT-${index + 100}`, steps: steps.slice(index % 75, (index % 75) + 1) }));
    return { journeys: { ...journeys, journeys: [{ ...familyTrip, phases }] }, landscape: { ...landscape, outcomes } };
}
