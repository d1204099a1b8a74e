import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Message } from '../parts/messages';
import { issueUrl, searchUrl } from '../jira/page';
import { asRestError, type RestError } from '../rest/client';
import { changeJourney, changePhase, changeStep, deletePart, inUse, type InUse, type Journey } from '../rest/journeys';
import { Ask, Refused } from './ask';
import type { Editing } from './editing';
import type { Part } from './journeys';
import { stepsOf } from './moving';
import type { Place } from './place';
import { notesCounted } from './words';

interface Props {
    editing: Editing;
    go: (next: Place) => void;
    place: Place;
    journey: Journey;
    part: Part;
}

/** Asks before something goes; where issues stand on it, names them and offers what can be done instead. */
export function DeletePart(props: Props): VNode {
    const { editing, journey, part } = props;
    const [used, setUsed] = useState<InUse & { why: string[] }>();
    if (used !== undefined) {
        return <InUseDialog {...props} used={used} />;
    }
    return (
        <Ask
            title={titleOf(part)}
            submit={AJS.I18n.getText('outcomes.editor.delete.submit')}
            danger
            act={async () => {
                try {
                    await editing.changeAll(() => deletePart(part.kind, part.id));
                } catch (failure) {
                    const error = asRestError(failure);
                    const uses = inUse(error);
                    if (uses === undefined) {
                        throw error;
                    }
                    setUsed({ ...uses, why: error.all });
                    return;
                }
                gone(props);
            }}
            close={editing.close}
        >
            {(error) => (
                <>
                    <p>{AJS.I18n.getText('outcomes.editor.delete.what')}</p>
                    <NotesGo journey={journey} part={part} />
                    <Refused error={error} />
                </>
            )}
        </Ask>
    );
}

/** Leads to what is left, and says what is gone. */
function gone({ editing, go, place, journey, part }: Props): void {
    editing.close();
    editing.announce(AJS.I18n.getText('outcomes.editor.deleted', part.name));
    const home = journey.phases.find(({ steps }) => steps.some(({ id }) => id === part.id));
    if (part.kind === 'journey') {
        go({ journey: '', step: undefined });
        editing.tell({ kind: 'success', words: AJS.I18n.getText('outcomes.editor.deleted', part.name) });
    } else {
        if (!stepsOf(journey).some(({ step, phase }) => step.id === place.step && !covers(part, phase.id, step.id))) {
            go({ ...place, step: undefined });
        }
        const parent = part.kind === 'step' ? home?.id : undefined;
        editing.focusOn(typeof parent === 'number' ? 'phase' : 'journey', parent ?? journey.id ?? 0);
    }
}

function covers(part: Part, phase: number | null, step: number | null): boolean {
    return part.kind === 'phase' ? part.id === phase : part.id === step;
}

function titleOf({ kind, name }: Part): string {
    switch (kind) {
        case 'journey':
            return AJS.I18n.getText('outcomes.editor.delete.journey', name);
        case 'phase':
            return AJS.I18n.getText('outcomes.editor.delete.phase', name);
        case 'step':
            return AJS.I18n.getText('outcomes.editor.delete.step', name);
    }
}

function NotesGo({ journey, part }: { journey: Journey; part: Part }): VNode | null {
    const going = stepsOf(journey).filter(({ phase, step }) => part.kind === 'journey' || covers(part, phase.id, step.id));
    const notes = going.reduce((count, { step }) => count + step.notes.length, 0);
    return notes === 0 ? null : <p>{AJS.I18n.getText('outcomes.editor.delete.notes', notesCounted(notes))}</p>;
}

/** Why it can't go, which issues stand there, and the two ways on. */
function InUseDialog({ editing, part, used }: Props & { used: InUse & { why: string[] } }): VNode {
    const [error, setError] = useState<RestError>();
    const retire = async (): Promise<void> => {
        try {
            await editing.change(() => retired(part));
            editing.close();
            editing.announce(AJS.I18n.getText('outcomes.editor.in-use.retired', part.name));
            editing.focusOn(part.kind, part.id);
        } catch (failure) {
            setError(asRestError(failure));
        }
    };
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.editor.in-use.title', part.name)}
            close={editing.close}
            footer={
                <>
                    <span />
                    <button type="button" class="aui-button aui-button-primary" autofocus onClick={() => void retire()}>
                        {AJS.I18n.getText('outcomes.editor.in-use.retire')}
                    </button>
                    {part.kind !== 'journey' && (
                        <button
                            type="button"
                            class="aui-button"
                            onClick={() => {
                                editing.begin({ kind: 'merge', part: { ...part, kind: part.kind === 'phase' ? 'phase' : 'step' } });
                            }}
                        >
                            {AJS.I18n.getText('outcomes.editor.menu.merge')}
                        </button>
                    )}
                    <button type="button" class="aui-button aui-button-link" onClick={editing.close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <div class="outcomes-dialog-form">
                <Message kind="warning">
                    {used.why.map((words) => (
                        <p key={words}>{words}</p>
                    ))}
                </Message>
                <Issues used={used} />
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.editor.in-use.ways')}</p>
                <Refused error={error} />
            </div>
        </Dialog>
    );
}

function Issues({ used: { issues, jql } }: { used: InUse }): VNode | null {
    if (issues.length === 0) {
        return null;
    }
    return (
        <>
            <ul class="outcomes-in-use" aria-label={AJS.I18n.getText('outcomes.editor.in-use.issues')}>
                {issues.map((issue) => (
                    <li key={issue}>
                        <a href={issueUrl(issue)}>{issue}</a>
                    </li>
                ))}
            </ul>
            {jql !== undefined && (
                <p>
                    <a href={searchUrl(jql)}>{AJS.I18n.getText('outcomes.editor.in-use.search')}</a>
                </p>
            )}
        </>
    );
}

function retired({ kind, id }: Part): Promise<Journey> {
    switch (kind) {
        case 'journey':
            return changeJourney(id, { retired: true });
        case 'phase':
            return changePhase(id, { retired: true });
        case 'step':
            return changeStep(id, { retired: true });
    }
}
