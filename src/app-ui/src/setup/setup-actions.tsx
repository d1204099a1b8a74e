import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Setup } from '../rest/setup';
import { SwitchOff } from './switch-off';

interface Props {
    setup: Setup;
    /** Whether other issue types were chosen. */
    chosen: boolean;
    busy: boolean;
    on: () => void;
    off: () => void;
}

/** Switching on, completing and switching off; only what the project's state allows. */
export function SetupActions({ setup, chosen, busy, on, off }: Props): VNode {
    const [leaving, setLeaving] = useState(false);
    const close = (): void => {
        setLeaving(false);
    };
    const complete = setup.steps.every((step) => step.exists);
    return (
        <div class="outcomes-actions">
            {(!setup.enabled || !complete || chosen) && (
                <button type="button" class="aui-button aui-button-primary" disabled={busy} onClick={on}>
                    {onLabel(setup.enabled, chosen)}
                </button>
            )}
            {setup.enabled && (
                <button
                    type="button"
                    class="aui-button"
                    aria-haspopup="dialog"
                    disabled={busy}
                    onClick={() => {
                        setLeaving(true);
                    }}
                >
                    {AJS.I18n.getText('outcomes.setup.page.switch-off')}
                </button>
            )}
            <span class="outcomes-quiet" role="status">
                {busy ? AJS.I18n.getText('outcomes.setup.page.busy') : ''}
            </span>
            {leaving && (
                <SwitchOff
                    project={setup.project.name}
                    close={close}
                    confirm={() => {
                        close();
                        off();
                    }}
                />
            )}
        </div>
    );
}

function onLabel(enabled: boolean, chosen: boolean): string {
    if (!enabled) {
        return AJS.I18n.getText('outcomes.setup.page.switch-on');
    }
    return chosen ? AJS.I18n.getText('outcomes.setup.page.change-types') : AJS.I18n.getText('outcomes.setup.page.complete');
}
