import type { NoteKind, StepNote } from '../rest/journeys';
import type { MapStep } from './model';

/** A note with the step at which it stands. */
export interface PlacedNote {
    note: StepNote;
    step: MapStep;
}

export interface Theme {
    /** Empty for the notes that have none. */
    theme: string;
    notes: PlacedNote[];
    /** At how many steps it comes up. */
    steps: number;
}

export function notesOf(steps: readonly MapStep[]): PlacedNote[] {
    return steps.flatMap((step) => step.step.notes.map((note) => ({ note, step })));
}

export function ofKind(notes: readonly PlacedNote[], kind: NoteKind): PlacedNote[] {
    return notes.filter(({ note }) => note.kind === kind);
}

/** Notes by theme, the theme with the most notes first; those without any come last. */
export function byTheme(notes: readonly PlacedNote[]): Theme[] {
    const themes = new Map<string, PlacedNote[]>();
    for (const placed of notes) {
        const theme = placed.note.theme?.trim() ?? '';
        themes.set(theme, [...(themes.get(theme) ?? []), placed]);
    }
    return [...themes]
        .map(([theme, own]) => ({ theme, notes: own, steps: new Set(own.map(({ step }) => step.key)).size }))
        .sort((a, b) => Number(a.theme === '') - Number(b.theme === '') || b.notes.length - a.notes.length || a.theme.localeCompare(b.theme));
}
