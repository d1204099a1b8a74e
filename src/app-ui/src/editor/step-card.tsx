import type { RefObject, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { changeStep, type Journey, type Phase, type Step } from '../rest/journeys';
import { beforeAt, useDraggable, useTarget } from './dragging';
import type { Editing } from './editing';
import { NameField } from './in-place';
import { landing, look } from './look';
import { Menu } from '../parts/menu';
import { idsOf, type Move } from './moving';
import { isPlain } from '../parts/project-pages';
import { editorUrl, type Place } from './place';
import { stepMenu } from './step-menu';
import { followersSaid, notesCounted } from './words';

export interface Looking {
    editing: Editing;
    place: Place;
    go: (next: Place) => void;
    /** Whether the viewer may change the journey. */
    mayEdit: boolean;
}

interface Props extends Looking {
    journey: Journey;
    phase: Phase;
    step: Step;
}

/** A step in its phase. */
export function StepCard(props: Props): VNode {
    const { step } = props;
    if (step.id === null) {
        return <li class="outcomes-journey-step">{step.name}</li>;
    }
    return <LiveStep {...props} id={step.id} />;
}

/** Opens to its notes; can be dragged, and moved by its menu. */
function LiveStep(props: Props & { id: number }): VNode {
    const { editing, place, mayEdit, step, id } = props;
    const card = useRef<HTMLLIElement>(null);
    const [renaming, setRenaming] = useState(false);
    const movable = mayEdit && !renaming;
    const marks = useDragging(card, props, movable);
    return (
        <li
            ref={card}
            class={look('outcomes-journey-step', {
                ...marks,
                'outcomes-retired': step.retired,
                'outcomes-draggable': movable,
                'outcomes-journey-step-open': place.step === id,
            })}
            data-part={`step-${id}`}
        >
            {renaming ? (
                <NameField
                    label={AJS.I18n.getText('outcomes.editor.rename.step', step.name)}
                    name={step.name}
                    rename={(name) => editing.change(() => changeStep(id, { name }))}
                    close={(byKey) => {
                        setRenaming(false);
                        if (byKey) {
                            editing.focusOn('step', id);
                        }
                    }}
                />
            ) : (
                <StepName {...props} />
            )}
            {movable && (
                <Menu
                    label={AJS.I18n.getText('outcomes.editor.menu.step', step.name)}
                    groups={stepMenu(props, id, () => {
                        setRenaming(true);
                    })}
                />
            )}
        </li>
    );
}

/** Lets the card be dragged and others land at it; answers the marks of what goes on. */
function useDragging(card: RefObject<HTMLLIElement>, props: Props & { id: number }, movable: boolean): Record<string, boolean> {
    const { journey, phase, id } = props;
    const within = { kind: 'step' as const, journey: journey.id ?? 0 };
    const dragging = useDraggable(card, { ...within, id }, movable);
    const to = { kind: 'step' as const, phase: phase.id ?? 0 };
    const edge = useTarget(
        card,
        {
            ...within,
            siblings: 'below',
            landing: (dragged, at): Move => ({ ...to, id: dragged, before: beforeAt(at, id, idsOf(phase.steps)) }),
        },
        movable,
    );
    return { 'outcomes-dragging': dragging, ...landing(edge) };
}

function StepName({ journey, step, editing, place, go, id }: Props & { id: number }): VNode {
    const followers = followersSaid(journey, id);
    const there = { journey: place.journey, step: id };
    return (
        <span class="outcomes-journey-step-text">
            <a
                href={editorUrl(editing.project, there)}
                draggable={false}
                aria-current={place.step === id ? 'true' : undefined}
                onClick={(event) => {
                    if (isPlain(event)) {
                        event.preventDefault();
                        go(there);
                        editing.focusOn('panel', id);
                    }
                }}
            >
                {step.name}
            </a>{' '}
            {step.retired && <Retired />}
            {step.notes.length > 0 && <span class="outcomes-quiet">{notesCounted(step.notes.length)}</span>}
            {followers !== '' && <span class="outcomes-quiet outcomes-line">{followers}</span>}
        </span>
    );
}

/** Says that something is no longer offered. */
export function Retired(): VNode {
    return <span class="aui-lozenge aui-lozenge-subtle">{AJS.I18n.getText('outcomes.editor.retired')}</span>;
}
