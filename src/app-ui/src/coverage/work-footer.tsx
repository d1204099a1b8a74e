import type { VNode } from 'preact';
import type { Works } from './use-works';

/** What can be done about many epics that have begun: stop, or try the rest again. */
export function WorkFooter({ form, all: { running, close } }: { form: string; all: Works }): VNode {
    return (
        <>
            <span />
            {!running && (
                <button type="submit" form={form} class="aui-button aui-button-primary">
                    {AJS.I18n.getText('outcomes.many.again')}
                </button>
            )}
            <button type="button" class="aui-button aui-button-link" onClick={close}>
                {running ? AJS.I18n.getText('outcomes.many.stop') : AJS.I18n.getText('outcomes.dialog.close')}
            </button>
        </>
    );
}
