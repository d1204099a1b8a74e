import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field, TextField } from '../parts/field';
import { createJourney } from '../rest/journeys';
import { isOne, list, whole } from '../wording/format';
import { Ask, Refused } from './ask';
import type { Editing } from './editing';
import { readOutline, type Outline, type OutlineFault } from './outline';
import type { Place } from './place';

interface Props {
    editing: Editing;
    go: (next: Place) => void;
}

/** Creates a journey without phases. */
export function NewJourney({ editing, go }: Props): VNode {
    const [name, setName] = useState('');
    return (
        <Ask
            title={AJS.I18n.getText('outcomes.editor.create')}
            submit={AJS.I18n.getText('outcomes.editor.create.submit')}
            incomplete={name.trim() === ''}
            act={async () => {
                const journey = await editing.change(() => createJourney(editing.project, { name: name.trim() }));
                shown({ editing, go }, journey.id);
            }}
            close={editing.close}
        >
            {(error) => (
                <>
                    <TextField
                        label={AJS.I18n.getText('outcomes.editor.create.name')}
                        hint={AJS.I18n.getText('outcomes.editor.create.hint')}
                        value={name}
                        change={setName}
                        error={error?.fields['name']}
                        first
                    />
                    <Refused error={error} shown={['name']} />
                </>
            )}
        </Ask>
    );
}

/** Creates journeys from lines that somebody pasted, after a look at what they will be. */
export function OutlineDialog({ editing, go }: Props): VNode {
    const [text, setText] = useState('');
    const [made, setMade] = useState<string[]>([]);
    const outline = readOutline(text);
    const left = outline.journeys.filter(({ name }) => !made.includes(name));
    return (
        <Ask
            title={AJS.I18n.getText('outcomes.editor.outline.title')}
            submit={AJS.I18n.getText('outcomes.editor.create.submit')}
            incomplete={left.length === 0 || outline.faults.length > 0}
            act={async () => {
                let last: number | null = null;
                for (const draft of left) {
                    const journey = await editing.change(() => createJourney(editing.project, draft));
                    setMade((old) => [...old, draft.name]);
                    last = journey.id;
                }
                shown({ editing, go }, last);
            }}
            close={editing.close}
        >
            {(error) => (
                <>
                    <Field
                        label={AJS.I18n.getText('outcomes.editor.outline.label')}
                        hint={AJS.I18n.getText('outcomes.editor.outline.hint')}
                        error={error?.all.join(' ')}
                        control={(id, described) => (
                            <textarea
                                id={id}
                                class="textarea outcomes-outline"
                                rows={8}
                                value={text}
                                spellcheck={false}
                                autofocus
                                placeholder={AJS.I18n.getText('outcomes.editor.outline.example')}
                                aria-invalid={error !== undefined || outline.faults.length > 0}
                                aria-describedby={described}
                                onInput={(event) => {
                                    setText(event.currentTarget.value);
                                }}
                            />
                        )}
                    />
                    <Faults faults={outline.faults} />
                    <OutlinePreview outline={outline} />
                </>
            )}
        </Ask>
    );
}

function shown({ editing, go }: Props, journey: number | null): void {
    editing.close();
    go({ journey: String(journey ?? ''), step: undefined });
    editing.focusOn('journey', journey ?? 0);
}

function Faults({ faults }: { faults: Outline['faults'] }): VNode | null {
    if (faults.length === 0) {
        return null;
    }
    return (
        <ul class="error outcomes-faults" role="status">
            {faults.map(({ line, fault, name }) => (
                <li key={line}>{AJS.I18n.getText('outcomes.editor.outline.fault', whole(line), name, faultSaid(fault))}</li>
            ))}
        </ul>
    );
}

function faultSaid(fault: OutlineFault): string {
    switch (fault) {
        case 'too-deep':
            return AJS.I18n.getText('outcomes.editor.outline.fault.too-deep');
        case 'separator':
            return AJS.I18n.getText('outcomes.editor.outline.fault.separator');
        case 'twice':
            return AJS.I18n.getText('outcomes.editor.outline.fault.twice');
        case 'too-long':
            return AJS.I18n.getText('outcomes.editor.outline.fault.too-long');
    }
}

function OutlinePreview({ outline: { journeys } }: { outline: Outline }): VNode | null {
    if (journeys.length === 0) {
        return null;
    }
    return (
        <section class="outcomes-outline-preview" aria-label={AJS.I18n.getText('outcomes.editor.outline.preview')}>
            {journeys.map(({ name, phases }) => {
                const steps = phases.reduce((count, phase) => count + phase.steps.length, 0);
                return (
                    <div key={name}>
                        <h3>{name}</h3>
                        <p class="outcomes-quiet">{list([phasesCounted(phases.length), stepsCounted(steps)])}</p>
                        <ol>
                            {phases.map((phase) => (
                                <li key={phase.name}>
                                    <strong>{phase.name}</strong>
                                    {phase.steps.length > 0 && <span>{list(phase.steps.map((step) => step.name))}</span>}
                                </li>
                            ))}
                        </ol>
                    </div>
                );
            })}
        </section>
    );
}

function phasesCounted(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.editor.phases.one', whole(count))
        : AJS.I18n.getText('outcomes.editor.phases.other', whole(count));
}

function stepsCounted(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.editor.steps.one', whole(count))
        : AJS.I18n.getText('outcomes.editor.steps.other', whole(count));
}
