import type { VNode } from 'preact';
import { Message } from '../parts/messages';
import type { Editing } from './editing';

/** What came of a change, in sight wherever on the page the viewer is, while the focus stays; and what screen readers are told. */
export function Saying({ editing: { said, tell, announced } }: { editing: Editing }): VNode {
    return (
        <>
            <p class="outcomes-hidden" role="status">
                {announced}
            </p>
            {said !== undefined && (
                <div class="outcomes-saying">
                    <Message kind={said.kind}>
                        <p>{said.words}</p>
                        {said.reasons?.map((reason) => <p key={reason}>{reason}</p>)}
                        <p>
                            <button
                                type="button"
                                class="aui-button aui-button-link"
                                onClick={() => {
                                    tell(undefined);
                                }}
                            >
                                {AJS.I18n.getText('outcomes.editor.said')}
                            </button>
                        </p>
                    </Message>
                </div>
            )}
        </>
    );
}
