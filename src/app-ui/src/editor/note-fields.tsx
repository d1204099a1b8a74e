import type { VNode } from 'preact';
import { ChoiceField, Field } from '../parts/field';
import { useResource } from '../parts/resource';
import type { RestError } from '../rest/client';
import { NOTE_KINDS, PAIN_KINDS, type PainKind } from '../rest/journeys';
import { studiesOf } from '../rest/study-detail';
import { noteKindLabel, painKindLabel } from '../wording/note-terms';
import { Refused } from './ask';
import { ChosenOutcomes } from './chosen-outcomes';
import type { Editing } from './editing';
import { stepsOf } from './moving';
import type { NoteForm as Form } from './note-draft';

/** The fields whose errors stand beside them. */
const SHOWN = ['kind', 'painKind', 'theme', 'text', 'heard', 'asked', 'outcomes', 'studies', 'step'];

interface FieldsProps {
    editing: Editing;
    form: Form;
    set: (change: Partial<Form>) => void;
    error: RestError | undefined;
    isNew: boolean;
}

/** The fields of a note. */
export function NoteFields(props: FieldsProps): VNode {
    const { editing, form, set, error, isNew } = props;
    return (
        <>
            <Field
                label={AJS.I18n.getText('outcomes.editor.note.text')}
                error={error?.fields['text']}
                control={(id, described) => (
                    <textarea
                        id={id}
                        class="textarea"
                        rows={3}
                        maxLength={1000}
                        required
                        autofocus
                        value={form.text}
                        aria-invalid={error?.fields['text'] !== undefined}
                        aria-describedby={described}
                        onInput={(event) => {
                            set({ text: event.currentTarget.value });
                        }}
                    />
                )}
            />
            <div class="outcomes-fields">
                <Kinds {...props} />
                <Theme {...props} />
                <Count {...props} field="heard" label={AJS.I18n.getText('outcomes.editor.note.form.heard')} />
                <Count {...props} field="asked" label={AJS.I18n.getText('outcomes.editor.note.form.asked')} />
            </div>
            <ChosenOutcomes
                project={editing.project}
                chosen={form.outcomes}
                choose={(outcomes) => {
                    set({ outcomes });
                }}
                error={error?.fields['outcomes']}
            />
            <Studies {...props} />
            {!isNew && <StepChoice {...props} />}
            <Refused error={error} shown={SHOWN} />
        </>
    );
}

function Kinds({ form, set, error }: FieldsProps): VNode {
    return (
        <>
            <ChoiceField
                label={AJS.I18n.getText('outcomes.editor.note.kind')}
                value={form.kind}
                choices={NOTE_KINDS.map((kind) => ({ value: kind, label: noteKindLabel(kind) }))}
                change={(kind) => {
                    set({ kind });
                }}
                error={error?.fields['kind']}
            />
            {form.kind === 'pain' && (
                <ChoiceField<PainKind | ''>
                    label={AJS.I18n.getText('outcomes.editor.note.pain-kind')}
                    value={form.painKind}
                    choices={[
                        { value: '', label: AJS.I18n.getText('outcomes.editor.note.pain-kind.none') },
                        ...PAIN_KINDS.map((kind) => ({ value: kind, label: painKindLabel(kind) })),
                    ]}
                    change={(painKind) => {
                        set({ painKind });
                    }}
                    error={error?.fields['painKind']}
                />
            )}
        </>
    );
}

/** A theme, those of the journeys' other notes offered. */
function Theme({ editing, form, set, error }: FieldsProps): VNode {
    const notes = editing.journeys.journeys.flatMap(stepsOf).flatMap(({ step }) => step.notes);
    const themes = [...new Set(notes.flatMap(({ theme }) => theme ?? []))].sort((one, other) => one.localeCompare(other));
    return (
        <Field
            label={AJS.I18n.getText('outcomes.editor.note.theme')}
            error={error?.fields['theme']}
            control={(id, described) => (
                <>
                    <input
                        id={id}
                        class="text"
                        list={`${id}-themes`}
                        value={form.theme}
                        maxLength={255}
                        aria-invalid={error?.fields['theme'] !== undefined}
                        aria-describedby={described}
                        onInput={(event) => {
                            set({ theme: event.currentTarget.value });
                        }}
                    />
                    <datalist id={`${id}-themes`}>
                        {themes.map((theme) => (
                            <option key={theme} value={theme} />
                        ))}
                    </datalist>
                </>
            )}
        />
    );
}

function Count({ form, set, error, field, label }: FieldsProps & { field: 'heard' | 'asked'; label: string }): VNode {
    return (
        <Field
            label={label}
            error={error?.fields[field]}
            control={(id, described) => (
                <input
                    id={id}
                    class="text"
                    type="number"
                    min={0}
                    step={1}
                    value={form[field]}
                    aria-invalid={error?.fields[field] !== undefined}
                    aria-describedby={described}
                    onInput={(event) => {
                        set({ [field]: event.currentTarget.value });
                    }}
                />
            )}
        />
    );
}

function Studies({ editing, form, set, error }: FieldsProps): VNode | null {
    const { value } = useResource(`note-studies/${editing.project}`, (signal) => studiesOf(editing.project, signal));
    if (value === undefined || value.studies.length === 0) {
        return null;
    }
    return (
        <fieldset class="outcomes-note-studies">
            <legend>{AJS.I18n.getText('outcomes.editor.note.studies')}</legend>
            {value.studies.map(({ id, name, wave }) => (
                <label key={id} class="outcomes-follower">
                    <input
                        type="checkbox"
                        checked={form.studies.includes(id)}
                        onChange={(event) => {
                            const others = form.studies.filter((one) => one !== id);
                            set({ studies: event.currentTarget.checked ? [...others, id] : others });
                        }}
                    />
                    <span>
                        {name} <span class="outcomes-quiet">{wave}</span>
                    </span>
                </label>
            ))}
            {error?.fields['studies'] !== undefined && <p class="error">{error.fields['studies']}</p>}
        </fieldset>
    );
}

/** At which step the note stands. */
function StepChoice({ editing, form, set, error }: FieldsProps): VNode {
    const own = editing.journeys.journeys.filter(({ project }) => project === editing.project);
    const choices = own.flatMap((journey) =>
        stepsOf(journey).map(({ step }) => ({ value: String(step.id), label: step.label.replaceAll(' / ', ' \u203a ') })),
    );
    return (
        <ChoiceField
            label={AJS.I18n.getText('outcomes.editor.note.step')}
            value={String(form.step)}
            choices={choices}
            change={(step) => {
                set({ step: Number(step) });
            }}
            error={error?.fields['step']}
        />
    );
}
