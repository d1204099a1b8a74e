import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/messages';
import { asRestError, type RestError } from '../rest/client';
import { deleteStudy } from '../rest/studies';
import type { StudyDeletion } from '../rest/study-detail';
import type { StudySummary } from '../rest/study-types';
import { list, whole } from '../wording/format';

interface Props {
    study: StudySummary;
    /** What would change, where that is told. */
    deletion: StudyDeletion | undefined;
    close: () => void;
    done: () => void;
}

/** Asks before results go, since they can't be put back by a click. */
export function DeleteStudy({ study, deletion, close, done }: Props): VNode {
    const [error, setError] = useState<RestError>();
    const [busy, setBusy] = useState(false);
    const remove = async (): Promise<void> => {
        setBusy(true);
        try {
            await deleteStudy(study.id);
            done();
        } catch (failure) {
            setError(asRestError(failure));
            setBusy(false);
        }
    };
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.study.delete.title', study.name)}
            close={close}
            footer={
                <>
                    <span />
                    <button type="button" class="aui-button aui-button-danger" disabled={busy} onClick={() => void remove()}>
                        {AJS.I18n.getText('outcomes.study.delete.confirm')}
                    </button>
                    <button type="button" class="aui-button aui-button-link" autofocus onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.study.delete.failed')} messages={error.all} />
            )}
            <p class="outcomes-dialog-text">
                {AJS.I18n.getText('outcomes.study.delete.what', whole(study.respondents), study.wave)}
            </p>
            {deletion !== undefined && <Changes deletion={deletion} />}
        </Dialog>
    );
}

function Changes({ deletion: { fallBack = [], unrated = [] } }: { deletion: StudyDeletion }): VNode {
    return (
        <>
            {fallBack.length > 0 && (
                <p class="outcomes-dialog-text">
                    {AJS.I18n.getText('outcomes.study.delete.fall-back', whole(fallBack.length), list(fallBack))}
                </p>
            )}
            {unrated.length > 0 && (
                <p class="outcomes-dialog-text">
                    {AJS.I18n.getText('outcomes.study.delete.unrated', whole(unrated.length), list(unrated))}
                </p>
            )}
            {fallBack.length + unrated.length === 0 && (
                <p class="outcomes-dialog-text">{AJS.I18n.getText('outcomes.study.delete.no-effect')}</p>
            )}
        </>
    );
}
