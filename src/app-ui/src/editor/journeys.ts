import type { Journey, Journeys, PartKind, StepNote } from '../rest/journeys';

/** Changes to what is shown of a project's journeys, before and after the server knows of them. */

/** Something that has a name, a place and a life of its own. */
export interface Part {
    kind: PartKind;
    id: number;
    name: string;
}

export function journeyOf({ journeys }: Journeys, id: number): Journey | undefined {
    return journeys.find((journey) => journey.id === id);
}

/** With this journey in its place, or as the last of the project's own. */
export function withJourney(all: Journeys, journey: Journey): Journeys {
    if (all.journeys.some(({ id }) => id === journey.id)) {
        return { ...all, journeys: all.journeys.map((one) => (one.id === journey.id ? journey : one)) };
    }
    const own = all.journeys.filter(({ project }) => project === journey.project);
    const others = all.journeys.filter(({ project, name }) => project !== journey.project && !isSame(project, name, journey));
    return { ...all, journeys: [...own, journey, ...others] };
}

/** A journey that had no home until now is the one of this name. */
function isSame(project: string | null, name: string, adopted: Journey): boolean {
    return project === null && name === adopted.name;
}

export function withVersion(all: Journeys, { id, version }: Journey): Journeys {
    return { ...all, journeys: all.journeys.map((one) => (one.id === id ? { ...one, version } : one)) };
}

/** With this note at the step, and at no other. */
export function withNote(all: Journeys, step: number, note: StepNote): Journeys {
    return eachStepsNotes(all, (id, notes) => {
        const there = notes.some((one) => one.id === note.id);
        if (id !== step) {
            return there ? notes.filter((one) => one.id !== note.id) : notes;
        }
        return there ? notes.map((one) => (one.id === note.id ? note : one)) : [...notes, note];
    });
}

export function withoutNote(all: Journeys, note: number): Journeys {
    return eachStepsNotes(all, (_, notes) => notes.filter(({ id }) => id !== note));
}

function eachStepsNotes(all: Journeys, change: (step: number | null, notes: StepNote[]) => StepNote[]): Journeys {
    return {
        ...all,
        journeys: all.journeys.map((journey) => ({
            ...journey,
            phases: journey.phases.map((phase) => ({
                ...phase,
                steps: phase.steps.map((step) => ({ ...step, notes: change(step.id, step.notes) })),
            })),
        })),
    };
}
