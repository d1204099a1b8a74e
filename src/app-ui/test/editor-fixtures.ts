import type { Journey, Journeys, Step, StepNote } from '../src/rest/journeys';

// Journeys as design and OpenAPI describe them, about the FamilyTrip sample.

export const closed: StepNote = {
    id: 9,
    kind: 'pain',
    painKind: 'flow-issue',
    theme: 'Closed stops',
    text: 'Closed stops are not shown',
    heard: 6,
    asked: 12,
    outcomes: [{ key: 'FT-5', summary: 'Re-plan the day' }],
    studies: [{ id: '3', name: 'Wave 3', wave: '2026-Q3' }],
    by: { name: 'rita', displayName: 'Rita Research' },
    at: '2026-10-02T10:00:00Z',
};

export const phoning: StepNote = { ...closed, id: 10, kind: 'workaround', painKind: null, theme: null, text: 'Phoning ahead', heard: 2, asked: null, outcomes: [], studies: [] };

function step(id: number, phase: string, name: string, more: Partial<Step> = {}): Step {
    return { id, name, label: `Family trip / ${phase} / ${name}`, retired: false, next: [], notes: [], ...more };
}

export const trip: Journey = {
    id: 1,
    name: 'Family trip',
    project: 'FT',
    anyOrder: false,
    retired: false,
    version: 7,
    phases: [
        { id: 3, name: 'Dream', anyOrder: false, retired: false, steps: [step(5, 'Dream', 'Get inspired'), step(6, 'Dream', 'Agree on a trip')] },
        {
            id: 4,
            name: 'On the road',
            anyOrder: true,
            retired: false,
            steps: [
                step(7, 'On the road', 'Follow the plan', { next: [5, 8], notes: [closed, phoning] }),
                step(8, 'On the road', 'Eat', { retired: true }),
                step(9, 'On the road', 'Rest'),
            ],
        },
    ],
};

export const homeless: Journey = {
    id: null,
    name: 'Old journey',
    project: null,
    anyOrder: false,
    retired: false,
    version: 0,
    phases: [{ id: null, name: 'Phase', anyOrder: false, retired: false, steps: [{ ...step(0, 'Phase', 'Step'), id: null }] }],
};

export const elsewhere: Journey = { ...trip, id: 2, name: 'Operations', project: 'OPS', phases: [] };

export const journeys: Journeys = { mayEdit: true, mayNote: true, mayAdopt: true, journeys: [trip, elsewhere, homeless] };
