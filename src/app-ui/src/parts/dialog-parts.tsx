import type { VNode } from 'preact';

/** Keeps key presses in a dialog from Jira, whose one-key shortcuts would act on what is behind. */
export const KEYS_KEPT = { onKeyDown: stop, onKeyPress: stop, onKeyUp: stop };

function stop(event: Event): void {
    event.stopPropagation();
}

/** The cross in a dialog's head. */
export function CloseButton({ close }: { close: () => void }): VNode {
    return (
        <button
            type="button"
            class="aui-button aui-button-subtle outcomes-icon-button"
            aria-label={AJS.I18n.getText('outcomes.dialog.close')}
            onClick={close}
        >
            <span class="aui-icon aui-icon-small aui-iconfont-cross" aria-hidden="true" />
        </button>
    );
}
