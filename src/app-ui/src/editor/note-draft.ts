import type { NoteDraft, NoteKind, PainKind, StepNote } from '../rest/journeys';

/** A note as its form holds it. */
export interface NoteForm {
    kind: NoteKind;
    painKind: PainKind | '';
    theme: string;
    text: string;
    heard: string;
    asked: string;
    outcomes: { key: string; summary: string }[];
    studies: string[];
    step: number;
}

const EMPTY: Omit<NoteForm, 'step'> = {
    kind: 'pain',
    painKind: '',
    theme: '',
    text: '',
    heard: '',
    asked: '',
    outcomes: [],
    studies: [],
};

export function formOf(note: StepNote | undefined, step: number): NoteForm {
    if (note === undefined) {
        return { ...EMPTY, step };
    }
    const { kind, painKind, theme, text, heard, asked, outcomes, studies } = note;
    return {
        kind,
        painKind: painKind ?? '',
        theme: theme ?? '',
        text,
        heard: written(heard),
        asked: written(asked),
        outcomes,
        studies: studies.map(({ id }) => id),
        step,
    };
}

function written(count: number | null): string {
    return count === null ? '' : String(count);
}

/** What the server is told; what is left empty is left out. */
export function draftOf({ kind, painKind, theme, text, heard, asked, outcomes, studies }: NoteForm): NoteDraft {
    return {
        kind,
        text: text.trim(),
        outcomes: outcomes.map(({ key }) => key),
        studies,
        ...(kind === 'pain' && painKind !== '' ? { painKind } : {}),
        ...(theme.trim() === '' ? {} : { theme: theme.trim() }),
        ...(heard === '' ? {} : { heard: Number(heard) }),
        ...(asked === '' ? {} : { asked: Number(asked) }),
    };
}
