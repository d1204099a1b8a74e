import { changeStep, type Journey, type Phase, type Step } from '../rest/journeys';
import { asRestError } from '../rest/client';
import type { Editing } from './editing';
import type { MenuItem } from '../parts/menu';
import { idsOf, type Before } from './moving';
import type { Place } from './place';
import { stepStands } from './words';

interface Of {
    editing: Editing;
    go: (next: Place) => void;
    journey: Journey;
    phase: Phase;
    step: Step;
}

/** All that can be done with a step: dragging and opening included, for whoever has no mouse. */
export function stepMenu(of: Of, id: number, rename: () => void): MenuItem[][] {
    const { editing, journey, step } = of;
    const part = { kind: 'step' as const, id, name: step.name };
    return [
        [
            {
                label: AJS.I18n.getText('outcomes.editor.menu.open'),
                act: () => {
                    of.go({ journey: String(journey.id), step: id });
                    editing.focusOn('panel', id);
                },
            },
            { label: AJS.I18n.getText('outcomes.editor.menu.rename'), act: rename },
            {
                label: AJS.I18n.getText('outcomes.editor.menu.follow'),
                act: () => {
                    editing.begin({ kind: 'follow', step });
                },
            },
        ],
        withinPhase(of, id),
        toPhases(of, id),
        [
            {
                label: AJS.I18n.getText('outcomes.editor.menu.merge'),
                act: () => {
                    editing.begin({ kind: 'merge', part });
                },
            },
            retirement(step, (retired) => {
                changeOrTell(editing, () => changeStep(id, { retired }));
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

function withinPhase({ editing, journey, phase }: Of, id: number): MenuItem[] {
    const move = (before: Before): void => {
        editing.move(journey.id ?? 0, { kind: 'step', id, phase: phase.id ?? 0, before }, (after) => stepStands(after, id));
    };
    return shifts(idsOf(phase.steps), id, move);
}

function toPhases({ editing, journey, phase }: Of, id: number): MenuItem[] {
    return journey.phases
        .filter((other) => other !== phase && other.id !== null)
        .map((other) => ({
            label: AJS.I18n.getText('outcomes.editor.menu.to-phase', other.name),
            act: () => {
                const there = { kind: 'step' as const, id, phase: other.id ?? 0, before: null };
                editing.move(journey.id ?? 0, there, (after) => stepStands(after, id));
            },
        }));
}

/** Up, down, first and last among siblings. */
export function shifts(siblings: number[], id: number, move: (before: Before) => void): MenuItem[] {
    const at = siblings.indexOf(id);
    const [isFirst, isLast] = [at === 0, at === siblings.length - 1];
    const item = (label: string, before: Before, disabled: boolean): MenuItem => ({
        label,
        disabled,
        act: () => {
            move(before);
        },
    });
    return [
        item(AJS.I18n.getText('outcomes.editor.menu.up'), siblings[at - 1] ?? null, isFirst),
        item(AJS.I18n.getText('outcomes.editor.menu.down'), siblings[at + 2] ?? null, isLast),
        item(AJS.I18n.getText('outcomes.editor.menu.first'), siblings[0] ?? null, isFirst),
        item(AJS.I18n.getText('outcomes.editor.menu.last'), null, isLast),
    ];
}

/** Takes something out of what is offered, or brings it back. */
export function retirement({ retired }: { retired: boolean }, change: (retired: boolean) => void): MenuItem {
    return {
        label: retired ? AJS.I18n.getText('outcomes.editor.menu.bring-back') : AJS.I18n.getText('outcomes.editor.menu.retire'),
        act: () => {
            change(!retired);
        },
    };
}

/** Changes a journey from a menu, where what goes wrong has no field to stand at. */
export function changeOrTell(editing: Editing, work: () => Promise<Journey>): void {
    editing.tell(undefined);
    editing.change(work).catch((failure: unknown) => {
        editing.tell({ kind: 'error', words: asRestError(failure).all.join(' ') });
    });
}
