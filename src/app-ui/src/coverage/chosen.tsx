import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CoveredOutcome } from '../rest/coverage';
import { isOne, whole } from '../wording/format';
import type { Acting } from './acting';
import { Act } from './actions';
import type { AllowedBy } from './allowed';
import type { Choosing } from './choosing';

interface BarProps {
    chosen: readonly CoveredOutcome[];
    clear: () => void;
    acting: Acting;
    allowed: AllowedBy;
}

/** How many outcomes are chosen, and what can be done about all of them. Tells the number aloud as it changes. */
export function ChosenBar({ chosen, clear, acting, allowed }: BarProps): VNode {
    const may = chosen.map(({ project }) => allowed(project));
    const begin = (kind: 'create-epics' | 'link-to-epic'): void => {
        acting.begin({ kind, outcomes: chosen, finished: clear });
    };
    return (
        <div class={`outcomes-chosen${chosen.length === 0 ? '' : ' outcomes-chosen-some'}`} role="group" aria-label={AJS.I18n.getText('outcomes.many.chosen.group')}>
            <span role="status" class="outcomes-chosen-count">
                {chosen.length === 0 ? '' : countOf(chosen.length)}
            </span>
            {chosen.length > 0 && (
                <>
                    {may.some(({ create, link }) => create && link) && (
                        <Act
                            primary
                            text={AJS.I18n.getText('outcomes.many.create')}
                            label={AJS.I18n.getText('outcomes.many.create.chosen')}
                            act={() => {
                                begin('create-epics');
                            }}
                        />
                    )}
                    {may.some(({ link }) => link) && (
                        <Act
                            text={AJS.I18n.getText('outcomes.many.link')}
                            label={AJS.I18n.getText('outcomes.many.link.chosen')}
                            act={() => {
                                begin('link-to-epic');
                            }}
                        />
                    )}
                    <button type="button" class="aui-button aui-button-link" onClick={clear}>
                        {AJS.I18n.getText('outcomes.many.clear')}
                    </button>
                </>
            )}
        </div>
    );
}

function countOf(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.many.chosen.one', whole(count))
        : AJS.I18n.getText('outcomes.many.chosen.other', whole(count));
}

/** Chooses an outcome, or takes it back. */
export function ChooseBox({ outcome, choosing }: { outcome: string; choosing: Choosing }): VNode {
    return (
        <input
            type="checkbox"
            class="outcomes-choose"
            aria-label={AJS.I18n.getText('outcomes.many.choose', outcome)}
            checked={choosing.has(outcome)}
            onChange={(event) => {
                choosing.choose([outcome], event.currentTarget.checked);
            }}
        />
    );
}

/** Chooses all that are shown, or none of them. */
export function ChooseAllBox({ shown, choosing }: { shown: readonly string[]; choosing: Choosing }): VNode {
    const box = useRef<HTMLInputElement>(null);
    const all = shown.length > 0 && shown.every(choosing.has);
    const some = shown.some(choosing.has);
    useLayoutEffect(() => {
        if (box.current !== null) {
            box.current.indeterminate = some && !all;
        }
    }, [some, all]);
    return (
        <label class="outcomes-choose-all">
            <input
                ref={box}
                type="checkbox"
                class="outcomes-choose"
                checked={all}
                onChange={(event) => {
                    choosing.choose(shown, event.currentTarget.checked);
                }}
            />{' '}
            <span class="outcomes-choose-all-words">{AJS.I18n.getText('outcomes.many.choose-all')}</span>
        </label>
    );
}
