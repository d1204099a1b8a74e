import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Failure, Message } from '../parts/messages';
import { Scrollable } from '../parts/scrollable';
import { asRestError, type RestError } from '../rest/client';
import { deleteStudy } from '../rest/studies';
import type { ImportContext, StudySummary } from '../rest/study-types';
import { day, moment, whole } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';

/** The studies whose files this issue holds. */
export function StudyList({ context, changed }: { context: ImportContext; changed: () => void }): VNode {
    const [leaving, setLeaving] = useState<StudySummary>();
    const [deleted, setDeleted] = useState<string>();
    return (
        <>
            {deleted !== undefined && (
                <Message kind="success">
                    <p>{AJS.I18n.getText('outcomes.study.deleted', deleted)}</p>
                </Message>
            )}
            <Scrollable label={AJS.I18n.getText('outcomes.study.list')}>
                <table class="outcomes-table outcomes-studies">
                    <caption>{AJS.I18n.getText('outcomes.study.list')}</caption>
                    <StudyHead mayDelete={context.mayImport} />
                    <tbody>
                        {context.studies.map((study) => (
                            <StudyRow
                                key={study.id}
                                study={study}
                                remove={
                                    context.mayImport
                                        ? () => {
                                              setLeaving(study);
                                          }
                                        : undefined
                                }
                            />
                        ))}
                    </tbody>
                </table>
            </Scrollable>
            {leaving !== undefined && (
                <DeleteStudy
                    study={leaving}
                    close={() => {
                        setLeaving(undefined);
                    }}
                    done={() => {
                        setLeaving(undefined);
                        setDeleted(leaving.name);
                        changed();
                    }}
                />
            )}
        </>
    );
}

function StudyHead({ mayDelete }: { mayDelete: boolean }): VNode {
    return (
        <thead>
            <tr>
                <th scope="col">{AJS.I18n.getText('outcomes.study.column')}</th>
                <th scope="col">{AJS.I18n.getText('outcomes.column.wave')}</th>
                <th scope="col" class="outcomes-number">
                    {AJS.I18n.getText('outcomes.study.respondents')}
                </th>
                <th scope="col">{AJS.I18n.getText('outcomes.study.imported')}</th>
                {mayDelete && (
                    <th scope="col">
                        <span class="outcomes-hidden">{AJS.I18n.getText('outcomes.column.actions')}</span>
                    </th>
                )}
            </tr>
        </thead>
    );
}

function StudyRow({ study, remove }: { study: StudySummary; remove: (() => void) | undefined }): VNode {
    return (
        <tr>
            <th scope="row">
                <span class="outcomes-job">{study.name}</span>
                <span class="outcomes-quiet outcomes-line">
                    {AJS.I18n.getText('outcomes.study.of', kindLabel(study.kind), study.concept ?? targetLabel(study.target))}
                </span>
                {study.sourceRemoved && (
                    <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.study.source-removed')}</span>
                )}
            </th>
            <td>
                {study.wave}
                <span class="outcomes-quiet outcomes-line">{day(study.fieldDate)}</span>
            </td>
            <td class="outcomes-number">{whole(study.respondents)}</td>
            <td>
                {moment(study.importedAt)}
                <span class="outcomes-quiet outcomes-line">{study.importedBy}</span>
            </td>
            {remove !== undefined && (
                <td class="outcomes-cell-actions">
                    <button type="button" class="aui-button aui-button-subtle" onClick={remove}>
                        {AJS.I18n.getText('outcomes.study.delete')}
                        <span class="outcomes-hidden"> {study.name}</span>
                    </button>
                </td>
            )}
        </tr>
    );
}

interface DeleteProps {
    study: StudySummary;
    close: () => void;
    done: () => void;
}

/** Asks before results go, since they can't be put back by a click. */
function DeleteStudy({ study, close, done }: DeleteProps): VNode {
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
        </Dialog>
    );
}
