import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { changeNote, createNote, deleteNote, type StepNote } from '../rest/journeys';
import { Ask, Refused } from './ask';
import type { Editing } from './editing';
import { withNote, withoutNote } from './journeys';
import { draftOf, formOf, type NoteForm } from './note-draft';
import { NoteFields } from './note-fields';

interface Props {
    editing: Editing;
    step: number;
    note: StepNote | undefined;
}

/** Writes a note, or changes one; it can go to another step. */
export function NoteDialog({ editing, step, note }: Props): VNode {
    const [form, setForm] = useState(() => formOf(note, step));
    const set = (change: Partial<NoteForm>): void => {
        setForm((old) => ({ ...old, ...change }));
    };
    return (
        <Ask
            title={note === undefined ? AJS.I18n.getText('outcomes.editor.note.add') : AJS.I18n.getText('outcomes.editor.note.edit')}
            submit={AJS.I18n.getText('outcomes.editor.save')}
            incomplete={form.text.trim() === ''}
            act={async () => {
                const draft = draftOf(form);
                const kept =
                    note === undefined
                        ? await createNote(form.step, draft)
                        : await changeNote(note.id, form.step === step ? draft : { ...draft, step: form.step });
                editing.put((old) => withNote(old, form.step, kept));
                editing.close();
                editing.announce(AJS.I18n.getText('outcomes.editor.note.kept'));
                if (form.step === step) {
                    editing.focusOn('note', kept.id);
                } else {
                    editing.focusOn('panel', step);
                }
            }}
            close={editing.close}
        >
            {(error) => <NoteFields editing={editing} form={form} set={set} error={error} isNew={note === undefined} />}
        </Ask>
    );
}

/** Asks before a note goes. */
export function DeleteNote({ editing, step, note }: Props & { note: StepNote }): VNode {
    return (
        <Ask
            title={AJS.I18n.getText('outcomes.editor.note.delete')}
            submit={AJS.I18n.getText('outcomes.editor.delete.submit')}
            danger
            act={async () => {
                await deleteNote(note.id);
                editing.put((old) => withoutNote(old, note.id));
                editing.close();
                editing.announce(AJS.I18n.getText('outcomes.editor.note.deleted'));
                editing.focusOn('panel', step);
            }}
            close={editing.close}
        >
            {(error) => (
                <>
                    <blockquote class="outcomes-note-text">{note.text}</blockquote>
                    <Refused error={error} />
                </>
            )}
        </Ask>
    );
}
