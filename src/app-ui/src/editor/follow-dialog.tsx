import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { changeStep, type Journey, type Step } from '../rest/journeys';
import { Ask, Refused } from './ask';
import type { Editing } from './editing';
import { following, stepsOf, type Placed } from './moving';
import { followersInOrder } from './words';

interface Props {
    editing: Editing;
    journey: Journey;
    step: Step;
}

/** Says which steps may follow one: several branch, an earlier one loops, none leaves it to the order. */
export function FollowDialog({ editing, journey, step }: Props): VNode {
    const [next, setNext] = useState(step.next);
    const id = step.id ?? 0;
    return (
        <Ask
            title={AJS.I18n.getText('outcomes.editor.follow.title', step.name)}
            submit={AJS.I18n.getText('outcomes.editor.save')}
            act={async () => {
                await editing.change(() => changeStep(id, { next }));
                editing.close();
            }}
            close={editing.close}
        >
            {(error) => (
                <>
                    <p>{AJS.I18n.getText('outcomes.editor.follow.hint')}</p>
                    <p class="outcomes-quiet" aria-live="polite">
                        {next.length === 0 ? followersInOrder(journey, id) : AJS.I18n.getText('outcomes.editor.follow.chosen')}
                    </p>
                    <Refused error={error} />
                    {journey.phases.map((phase) => (
                        <fieldset key={phase.id} class="outcomes-follow">
                            <legend>{phase.name}</legend>
                            {phase.steps
                                .filter((other) => other.id !== id)
                                .map((other) => (
                                    <Follower
                                        key={other.id}
                                        placed={{ phase, step: other }}
                                        kind={following(journey, id, other.id ?? 0)}
                                        chosen={next}
                                        choose={setNext}
                                        order={stepsOf(journey).map((one) => one.step.id ?? 0)}
                                    />
                                ))}
                        </fieldset>
                    ))}
                </>
            )}
        </Ask>
    );
}

interface FollowerProps {
    placed: Placed;
    kind: ReturnType<typeof following>;
    chosen: number[];
    choose: (next: number[]) => void;
    /** All steps of the journey. */
    order: number[];
}

function Follower({ placed: { step }, kind, chosen, choose, order }: FollowerProps): VNode {
    const id = step.id ?? 0;
    return (
        <label class="outcomes-follower">
            <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => {
                    const { checked } = event.currentTarget;
                    choose(order.filter((one) => (one === id ? checked : chosen.includes(one))));
                }}
            />
            <span>
                {step.name}{' '}
                {kind === 'loop' && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.editor.follow.back')}</span>}
            </span>
        </label>
    );
}
