import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addStep, changePhase, type Journey, type Phase } from '../rest/journeys';
import { beforeAt, useDraggable, useTarget } from './dragging';
import type { Editing } from './editing';
import { AddInPlace, NameField } from './in-place';
import { landing, look } from './look';
import { Menu, type MenuItem } from '../parts/menu';
import { idsOf, type Move } from './moving';
import { Retired, StepCard, type Looking } from './step-card';
import { changeOrTell, retirement, shifts } from './step-menu';
import { phaseStands } from './words';

interface Props extends Looking {
    journey: Journey;
    phase: Phase;
}

/** A phase with its steps, which can be dragged into it. */
export function PhaseColumn(props: Props): VNode {
    const { editing, mayEdit, journey, phase } = props;
    const column = useRef<HTMLLIElement>(null);
    const inside = useRef<HTMLDivElement>(null);
    const id = phase.id ?? 0;
    const target = { journey: journey.id ?? 0 };
    const edge = useTarget(
        column,
        {
            ...target,
            kind: 'phase',
            siblings: 'beside',
            landing: (dragged, at): Move => ({ kind: 'phase', id: dragged, before: beforeAt(at, id, idsOf(journey.phases)) }),
        },
        mayEdit,
    );
    const within = useTarget(
        inside,
        { ...target, kind: 'step', siblings: undefined, landing: (dragged): Move => ({ kind: 'step', id: dragged, phase: id, before: null }) },
        mayEdit,
    );
    const marks = { ...landing(edge), ...landing(within), 'outcomes-retired': phase.retired };
    return (
        <li ref={column} class={look('outcomes-journey-phase', marks)} data-part={`phase-${id}`}>
            <div ref={inside}>
                <PhaseHead {...props} />
                <ol class="outcomes-journey-steps" aria-label={AJS.I18n.getText('outcomes.editor.steps-of', phase.name)}>
                    {phase.steps.map((step) => (
                        <StepCard key={step.id ?? step.name} {...props} step={step} />
                    ))}
                </ol>
                {mayEdit && (
                    <AddInPlace
                        button={AJS.I18n.getText('outcomes.editor.add.step')}
                        label={AJS.I18n.getText('outcomes.editor.add.step.name', phase.name)}
                        add={(name) => editing.change(() => addStep(id, name))}
                    />
                )}
            </div>
        </li>
    );
}

function PhaseHead({ editing, mayEdit, journey, phase }: Props): VNode {
    const head = useRef<HTMLElement>(null);
    const [renaming, setRenaming] = useState(false);
    const id = phase.id ?? 0;
    const movable = mayEdit && !renaming;
    useDraggable(head, { kind: 'phase', id, journey: journey.id ?? 0 }, movable);
    return (
        <header ref={head} class={look('outcomes-journey-phase-head', { 'outcomes-draggable': movable })}>
            {renaming ? (
                <NameField
                    label={AJS.I18n.getText('outcomes.editor.rename.phase', phase.name)}
                    name={phase.name}
                    rename={(name) => editing.change(() => changePhase(id, { name }))}
                    close={(byKey) => {
                        setRenaming(false);
                        if (byKey) {
                            editing.focusOn('phase', id);
                        }
                    }}
                />
            ) : (
                <PhaseName phase={phase} />
            )}
            {movable && (
                <Menu
                    label={AJS.I18n.getText('outcomes.editor.menu.phase', phase.name)}
                    groups={phaseMenu(editing, journey, phase, () => {
                        setRenaming(true);
                    })}
                />
            )}
        </header>
    );
}

function PhaseName({ phase }: { phase: Phase }): VNode {
    return (
        <span class="outcomes-journey-step-text">
            <h3>{phase.name}</h3>
            {phase.retired && <Retired />}
            {phase.anyOrder && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.editor.any-order')}</span>}
        </span>
    );
}

function phaseMenu(editing: Editing, journey: Journey, phase: Phase, rename: () => void): MenuItem[][] {
    const id = phase.id ?? 0;
    const part = { kind: 'phase' as const, id, name: phase.name };
    return [
        [
            { label: AJS.I18n.getText('outcomes.editor.menu.rename'), act: rename },
            {
                label: AJS.I18n.getText('outcomes.editor.menu.any-order'),
                checked: phase.anyOrder,
                act: () => {
                    changeOrTell(editing, () => changePhase(id, { anyOrder: !phase.anyOrder }));
                },
            },
        ],
        shifts(idsOf(journey.phases), id, (before) => {
            editing.move(journey.id ?? 0, { kind: 'phase', id, before }, (after) => phaseStands(after, id));
        }),
        [
            {
                label: AJS.I18n.getText('outcomes.editor.menu.merge'),
                act: () => {
                    editing.begin({ kind: 'merge', part });
                },
            },
            retirement(phase, (retired) => {
                changeOrTell(editing, () => changePhase(id, { retired }));
            }),
            {
                label: AJS.I18n.getText('outcomes.editor.menu.delete'),
                act: () => {
                    editing.begin({ kind: 'delete', part });
                },
            },
        ],
    ];
}
