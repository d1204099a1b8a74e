import type { Person } from '../rest/coverage';
import type { PlacedOutcome } from '../rest/landscape';

/** A journey, a phase or a step that can be chosen. */
export interface StepChoice {
    /** "journey / phase / step", or its beginning. */
    label: string;
    name: string;
    /** 0 for a journey, 1 for a phase, 2 for a step. */
    depth: number;
}

/** The journeys, phases and steps on which the outcomes stand, each once, what lies within another after it. */
export function stepsIn(outcomes: readonly PlacedOutcome[]): StepChoice[] {
    const within = new Map<string, StepChoice[]>();
    for (const { journey, phase, step } of outcomes.flatMap(({ steps }) => steps)) {
        const names = [journey, phase, step].filter((name) => name !== '');
        names.forEach((name, depth) => {
            const above = names.slice(0, depth).join(' / ');
            const label = names.slice(0, depth + 1).join(' / ');
            const known = within.get(above) ?? [];
            if (!known.some((one) => one.label === label)) {
                within.set(above, [...known, { label, name, depth }]);
            }
        });
    }
    const below = (above: string): StepChoice[] => (within.get(above) ?? []).flatMap((choice) => [choice, ...below(choice.label)]);
    return below('');
}

export function personasIn(outcomes: readonly PlacedOutcome[]): string[] {
    return [...new Set(outcomes.flatMap(({ appliesTo }) => appliesTo))].sort((a, b) => a.localeCompare(b));
}

export function ownersIn(outcomes: readonly PlacedOutcome[]): Person[] {
    const owners = new Map<string, Person>();
    for (const { owner } of outcomes) {
        if (owner !== null) {
            owners.set(owner.name, owner);
        }
    }
    return [...owners.values()].sort((a, b) => a.displayName.localeCompare(b.displayName));
}
