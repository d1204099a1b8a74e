import type { VNode } from 'preact';
import { NOTE_KINDS, type Journey, type Step, type StepNote } from '../rest/journeys';
import { whole } from '../wording/format';
import { noteKindHeading } from '../wording/note-terms';
import type { Editing } from './editing';
import type { Placed } from './moving';
import { NoteItem } from './note-item';
import type { Place } from './place';
import { Retired } from './step-card';
import { followersInOrder, followersSaid } from './words';

interface Props {
    editing: Editing;
    journey: Journey;
    placed: Placed;
    place: Place;
    go: (next: Place) => void;
    mayEdit: boolean;
    mayNote: boolean;
}

/** What is known of the open step: what follows it, and what was noted. */
export function StepPanel({ editing, journey, placed: { phase, step }, place, go, mayEdit, mayNote }: Props): VNode {
    const id = step.id ?? 0;
    const close = (): void => {
        go({ ...place, step: undefined });
        editing.focusOn('step', id);
    };
    return (
        <section
            class="outcomes-section outcomes-step-panel"
            aria-labelledby="outcomes-step-title"
            data-part={`panel-${id}`}
            onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.defaultPrevented) {
                    close();
                }
            }}
        >
            <header>
                <h2 id="outcomes-step-title" tabIndex={-1} data-focus>
                    {step.name}
                </h2>
                {step.retired && <Retired />}
                <span class="outcomes-quiet">{phase.name}</span>
                <span class="outcomes-page-actions">
                    {mayNote && (
                        <button
                            type="button"
                            class="aui-button"
                            onClick={() => {
                                editing.begin({ kind: 'note', step: id, note: undefined });
                            }}
                        >
                            {AJS.I18n.getText('outcomes.editor.note.add')}
                        </button>
                    )}
                    <button type="button" class="aui-button aui-button-subtle" onClick={close}>
                        {AJS.I18n.getText('outcomes.editor.panel.close')}
                    </button>
                </span>
            </header>
            <p>
                {followersSaid(journey, id) || followersInOrder(journey, id)}{' '}
                {mayEdit && (
                    <button
                        type="button"
                        class="aui-button aui-button-link"
                        onClick={() => {
                            editing.begin({ kind: 'follow', step });
                        }}
                    >
                        {AJS.I18n.getText('outcomes.editor.follow.change')}
                    </button>
                )}
            </p>
            <Notes editing={editing} step={step} mayNote={mayNote} />
        </section>
    );
}

function Notes({ editing, step, mayNote }: { editing: Editing; step: Step; mayNote: boolean }): VNode {
    if (step.notes.length === 0) {
        return <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.editor.notes.none')}</p>;
    }
    const groups = NOTE_KINDS.map((kind) => ({ kind, notes: step.notes.filter((note) => note.kind === kind) }));
    return (
        <div class="outcomes-note-groups">
            {groups
                .filter(({ notes }) => notes.length > 0)
                .map(({ kind, notes }) => (
                    <section key={kind}>
                        <h3>
                            {noteKindHeading(kind)} <span class="outcomes-quiet">{whole(notes.length)}</span>
                        </h3>
                        <ul>
                            {byTheme(notes).map((note) => (
                                <NoteItem key={note.id} editing={editing} step={step} note={note} mayNote={mayNote} />
                            ))}
                        </ul>
                    </section>
                ))}
        </div>
    );
}

/** Notes of one theme stand together, in the order in which their themes first came up. */
function byTheme(notes: StepNote[]): StepNote[] {
    const themes = [...new Set(notes.map(({ theme }) => theme))];
    return themes.flatMap((theme) => notes.filter((note) => note.theme === theme));
}
