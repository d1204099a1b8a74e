import { type RestError, send } from './client';
import type { Person } from './coverage';

/** The journeys of a project: phases, steps, and what was noted at each step. */

export const NOTE_KINDS = [
    'pain',
    'workaround',
    'ideal-solution',
    'tool',
    'motivation',
    'decision',
    'action',
    'like',
    'dislike',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const PAIN_KINDS = ['entry-barrier', 'flow-issue', 'usability-trap'] as const;
export type PainKind = (typeof PAIN_KINDS)[number];

export interface StepNote {
    id: number;
    kind: NoteKind;
    /** Of pains alone, and not of every one. */
    painKind: PainKind | null;
    theme: string | null;
    text: string;
    /** In how many interviews it was heard, of how many that were asked. */
    heard: number | null;
    asked: number | null;
    /** What the viewer may see of the outcomes and studies that it is linked to. */
    outcomes: { key: string; summary: string }[];
    studies: { id: string; name: string; wave: string }[];
    by: Person;
    /** An ISO instant. */
    at: string;
}

export interface Step {
    /** Null in a journey without home. */
    id: number | null;
    name: string;
    /** Its option of the field Journey step: journey, phase and step. */
    label: string;
    retired: boolean;
    /** The steps that may follow; none means the one after it, unless the order is free. */
    next: number[];
    notes: StepNote[];
}

export interface Phase {
    id: number | null;
    name: string;
    /** Whether its steps come in any order. */
    anyOrder: boolean;
    retired: boolean;
    steps: Step[];
}

export interface Journey {
    id: number | null;
    name: string;
    /** Key of its home; null where only options of the field name it. */
    project: string | null;
    anyOrder: boolean;
    retired: boolean;
    /** Counts its changes, so that two people do not arrange it at once unawares. */
    version: number;
    phases: Phase[];
}

export interface Journeys {
    /** Whether the viewer may change journeys, phases and steps. */
    mayEdit: boolean;
    /** Whether the viewer may write notes. */
    mayNote: boolean;
    /** Whether the viewer may give a journey without home to the project. */
    mayAdopt: boolean;
    /** The project's own first, then others on which outcomes of the project stand. */
    journeys: Journey[];
}

/** A journey that is not there yet. */
export interface JourneyDraft {
    name: string;
    anyOrder?: boolean;
    phases?: { name: string; steps: { name: string }[] }[];
}

/** What is to change; what is left out stays. */
export interface PartChange {
    name?: string;
    anyOrder?: boolean;
    retired?: boolean;
}

export interface StepChange {
    name?: string;
    retired?: boolean;
    next?: number[];
}

/** The phases in their order, each with its steps in theirs. */
export interface Arrangement {
    /** The version of the journey that was arranged. */
    version: number;
    phases: { id: number; steps: number[] }[];
}

export interface NoteDraft {
    kind: NoteKind;
    painKind?: PainKind;
    theme?: string;
    text: string;
    heard?: number;
    asked?: number;
    /** Keys. */
    outcomes?: string[];
    /** Ids. */
    studies?: string[];
}

/** Where something is in use, as far as the viewer may know. */
export interface InUse {
    /** Keys of the first of them. */
    issues: string[];
    jql: string | undefined;
}

export type PartKind = 'journey' | 'phase' | 'step';

export function fetchJourneys(project: string, signal?: AbortSignal): Promise<Journeys> {
    return send(journeysOf(project), { signal });
}

export function createJourney(project: string, draft: JourneyDraft): Promise<Journey> {
    return send(journeysOf(project), { method: 'POST', body: draft });
}

export function changeJourney(id: number, change: PartChange): Promise<Journey> {
    return send(pathOf('journey', id), { method: 'PUT', body: change });
}

export function changePhase(id: number, change: PartChange): Promise<Journey> {
    return send(pathOf('phase', id), { method: 'PUT', body: change });
}

export function changeStep(id: number, change: StepChange): Promise<Journey> {
    return send(pathOf('step', id), { method: 'PUT', body: change });
}

export function addPhase(journey: number, name: string): Promise<Journey> {
    return send(`${pathOf('journey', journey)}/phases`, { method: 'POST', body: { name } });
}

export function addStep(phase: number, name: string): Promise<Journey> {
    return send(`${pathOf('phase', phase)}/steps`, { method: 'POST', body: { name } });
}

/** Refused with 409 when somebody else has changed the journey since the arrangement's version. */
export function arrange(journey: number, arrangement: Arrangement): Promise<Journey> {
    return send(`${pathOf('journey', journey)}/order`, { method: 'PUT', body: arrangement });
}

/** Refused with 409 while outcomes stand on it; inUse tells which. */
export async function deletePart(kind: PartKind, id: number): Promise<void> {
    await send(pathOf(kind, id), { method: 'DELETE' });
}

/** Moves issues and notes of one to the other and removes the one. */
export function merge(kind: 'phase' | 'step', id: number, into: number): Promise<Journey> {
    return send(`${pathOf(kind, id)}/merge`, { method: 'POST', body: { into } });
}

export function adoptJourney(name: string, project: string): Promise<Journey> {
    return send('/journeys/adopt', { method: 'POST', body: { name, project } });
}

export function createNote(step: number, draft: NoteDraft): Promise<StepNote> {
    return send(`${pathOf('step', step)}/notes`, { method: 'POST', body: draft });
}

/** Writes a note anew, at another step where one is given. */
export function changeNote(id: number, draft: NoteDraft & { step?: number }): Promise<StepNote> {
    return send(`/journeys/notes/${id}`, { method: 'PUT', body: draft });
}

export async function deleteNote(id: number): Promise<void> {
    await send(`/journeys/notes/${id}`, { method: 'DELETE' });
}

/** Where it is in use, if that is why a request was refused. */
export function inUse({ status, body }: RestError): InUse | undefined {
    const { issues, jql } = (body ?? {}) as { issues?: unknown; jql?: unknown };
    return status === 409 && Array.isArray(issues)
        ? { issues: issues.map(String), jql: typeof jql === 'string' ? jql : undefined }
        : undefined;
}

function journeysOf(project: string): string {
    return `/projects/${encodeURIComponent(project)}/journeys`;
}

function pathOf(kind: PartKind, id: number): string {
    return kind === 'journey' ? `/journeys/${id}` : `/journeys/${kind}s/${id}`;
}
