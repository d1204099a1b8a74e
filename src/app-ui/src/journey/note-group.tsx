import type { ComponentChildren, VNode } from 'preact';
import { issueUrl, studiesUrl } from '../jira/page';
import type { NoteKind } from '../rest/journeys';
import { isOne, whole } from '../wording/format';
import { noteKindHeading, painKindLabel } from '../wording/note-terms';
import { Group } from './group';
import { byTheme, ofKind, type PlacedNote, type Theme } from './notes';

interface Props {
    project: string;
    kind: NoteKind;
    notes: readonly PlacedNote[];
    /** Opens the step of a note; absent where all are of one step. */
    openStep: ((key: string) => void) | undefined;
}

/** The notes of one kind; pains by their themes. */
export function NoteGroup({ project, kind, notes, openStep }: Props): VNode {
    const own = ofKind(notes, kind);
    const themes = kind === 'pain' ? byTheme(own) : [];
    return (
        <Group title={noteKindHeading(kind)} count={own.length}>
            {themes.some(({ theme }) => theme !== '') ? (
                themes.map((theme) => <ThemeOf key={theme.theme} project={project} theme={theme} openStep={openStep} />)
            ) : (
                <NoteList project={project} notes={own} openStep={openStep} />
            )}
        </Group>
    );
}

function ThemeOf({ project, theme: { theme, notes, steps }, openStep }: { project: string; theme: Theme; openStep: Props['openStep'] }): VNode {
    return (
        <div class="outcomes-map-theme">
            <h4>
                {theme === '' ? AJS.I18n.getText('outcomes.map.theme.none') : theme}{' '}
                <span class="outcomes-quiet">
                    {openStep === undefined ? whole(notes.length) : countAtSteps(notes.length, steps)}
                </span>
            </h4>
            <NoteList project={project} notes={notes} openStep={openStep} />
        </div>
    );
}

function countAtSteps(notes: number, steps: number): string {
    return isOne(steps)
        ? AJS.I18n.getText('outcomes.map.theme.steps.one', whole(notes), whole(steps))
        : AJS.I18n.getText('outcomes.map.theme.steps.other', whole(notes), whole(steps));
}

function NoteList({ project, notes, openStep }: { project: string; notes: readonly PlacedNote[]; openStep: Props['openStep'] }): VNode {
    return (
        <ul class="outcomes-map-notes">
            {notes.map((placed) => (
                <li key={placed.note.id}>
                    <span class="outcomes-map-words">{placed.note.text}</span>{' '}
                    {placed.note.painKind !== null && (
                        <span class="aui-lozenge aui-lozenge-subtle outcomes-map-pain">{painKindLabel(placed.note.painKind)}</span>
                    )}
                    <About project={project} placed={placed} openStep={openStep} />
                </li>
            ))}
        </ul>
    );
}

/** Where it was heard, and what it is about. */
function About({ project, placed: { note, step }, openStep }: { project: string; placed: PlacedNote; openStep: Props['openStep'] }): VNode | null {
    const parts: ComponentChildren[] = [];
    if (openStep !== undefined) {
        parts.push(
            <button
                type="button"
                class="aui-button aui-button-link"
                onClick={() => {
                    openStep(step.key);
                }}
            >
                {step.step.name}
            </button>,
        );
    }
    if (note.heard !== null) {
        parts.push(
            note.asked === null
                ? AJS.I18n.getText('outcomes.map.heard', whole(note.heard))
                : AJS.I18n.getText('outcomes.map.heard.of', whole(note.heard), whole(note.asked)),
        );
    }
    parts.push(
        ...note.outcomes.map(({ key, summary }) => (
            <a href={issueUrl(key)} title={summary}>
                {key}
            </a>
        )),
        ...note.studies.map(({ id, name }) => <a href={studiesUrl(project, id)}>{name}</a>),
    );
    return parts.length === 0 ? null : (
        <span class="outcomes-quiet outcomes-map-about">
            {parts.map((part, index) => (
                <span key={index}>{part}</span>
            ))}
        </span>
    );
}
