import type { VNode } from 'preact';
import { Dialog } from '../parts/dialog';

/** Says what switching off does before it is done. */
export function SwitchOff({ project, close, confirm }: { project: string; close: () => void; confirm: () => void }): VNode {
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.setup.page.switch-off.title', project)}
            close={close}
            footer={
                <>
                    <span />
                    <button type="button" class="aui-button aui-button-primary" onClick={confirm}>
                        {AJS.I18n.getText('outcomes.setup.page.switch-off')}
                    </button>
                    <button type="button" class="aui-button aui-button-link" autofocus onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <p class="outcomes-dialog-text">{AJS.I18n.getText('outcomes.setup.page.switch-off.what')}</p>
        </Dialog>
    );
}
