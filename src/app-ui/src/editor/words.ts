import type { Journey } from '../rest/journeys';
import { isOne, list, whole } from '../wording/format';
import { following, inOrder, stepIn, stepsOf } from './moving';

/** What pages say of journeys and their parts. */

export function notesCounted(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.editor.notes.one', whole(count))
        : AJS.I18n.getText('outcomes.editor.notes.other', whole(count));
}

/** Where a step stands now. */
export function stepStands(journey: Journey, id: number): string {
    const placed = stepIn(journey, id);
    if (placed === undefined) {
        return '';
    }
    const { phase, step } = placed;
    return AJS.I18n.getText(
        'outcomes.editor.moved.step',
        step.name,
        whole(phase.steps.indexOf(step) + 1),
        whole(phase.steps.length),
        phase.name,
    );
}

/** Where a phase stands now. */
export function phaseStands(journey: Journey, id: number): string {
    const index = journey.phases.findIndex((phase) => phase.id === id);
    return AJS.I18n.getText(
        'outcomes.editor.moved.phase',
        journey.phases[index]?.name ?? '',
        whole(index + 1),
        whole(journey.phases.length),
    );
}

/** Which steps may follow one where that was said; empty where the order says it. */
export function followersSaid(journey: Journey, id: number): string {
    const next = stepIn(journey, id)?.step.next ?? [];
    const names = stepsOf(journey).flatMap(({ step }) => {
        if (step.id === null || !next.includes(step.id)) {
            return [];
        }
        return following(journey, id, step.id) === 'loop'
            ? AJS.I18n.getText('outcomes.editor.follow.loop', step.name)
            : step.name;
    });
    return names.length === 0 ? '' : AJS.I18n.getText('outcomes.editor.follow.said', list(names));
}

/** Which step follows by the order, in words. */
export function followersInOrder(journey: Journey, id: number): string {
    const [next] = inOrder(journey, id);
    if (next !== undefined) {
        return AJS.I18n.getText('outcomes.editor.follow.next', next.step.name);
    }
    const last = stepsOf(journey).at(-1)?.step.id === id;
    return last ? AJS.I18n.getText('outcomes.editor.follow.last') : AJS.I18n.getText('outcomes.editor.follow.any');
}
