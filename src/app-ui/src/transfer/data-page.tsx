import type { VNode } from 'preact';
import { Field } from '../parts/field';
import { Failure, Message } from '../parts/messages';
import type { RestError } from '../rest/client';
import { exportUrl } from '../rest/transfer';
import { ImportSummary } from './import-summary';
import { useImport, type ImportRun } from './import-run';

/** Exports a project's data, and brings an export of another site back after telling what that would do. */
export function DataPage({ project }: { project: string }): VNode {
    return (
        <div class="outcomes-setup">
            <h2 class="outcomes-form-title">{AJS.I18n.getText('outcomes.transfer.export')}</h2>
            <p>{AJS.I18n.getText('outcomes.transfer.export-explain')}</p>
            <p>
                <a class="aui-button" href={exportUrl(project)} download={`outcomes-${project}.json`}>
                    {AJS.I18n.getText('outcomes.transfer.export-link')}
                </a>
            </p>
            <h2 class="outcomes-form-title">{AJS.I18n.getText('outcomes.transfer.import')}</h2>
            <p>{AJS.I18n.getText('outcomes.transfer.import-explain')}</p>
            <ImportForm project={project} />
        </div>
    );
}

function ImportForm({ project }: { project: string }): VNode {
    const run = useImport(project);
    return (
        <form
            class="outcomes-form aui"
            aria-busy={run.busy}
            onSubmit={(event) => {
                event.preventDefault();
                void run.send(true);
            }}
        >
            <Inputs run={run} />
            <div class="outcomes-actions">
                <button type="submit" class="aui-button" disabled={run.busy || run.draft.file === undefined}>
                    {AJS.I18n.getText('outcomes.transfer.check')}
                </button>
                {run.answer?.status === 'dry-run' && (
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        disabled={run.busy || (run.answer.unmatched.length > 0 && !run.draft.skip)}
                        onClick={() => void run.send(false)}
                    >
                        {AJS.I18n.getText('outcomes.transfer.run')}
                    </button>
                )}
            </div>
            <div aria-live="polite">
                {run.error !== undefined && <Refused error={run.error} />}
                {run.answer !== undefined && <ImportSummary answer={run.answer} />}
            </div>
        </form>
    );
}

function Inputs({ run: { draft, edit } }: { run: ImportRun }): VNode {
    return (
        <>
            <Field
                label={AJS.I18n.getText('outcomes.transfer.choose')}
                control={(id, described) => (
                    <input
                        id={id}
                        type="file"
                        accept=".json,application/json"
                        aria-describedby={described}
                        onChange={(event) => {
                            edit({ file: event.currentTarget.files?.[0] });
                        }}
                    />
                )}
            />
            <Field
                label={AJS.I18n.getText('outcomes.transfer.keys')}
                hint={AJS.I18n.getText('outcomes.transfer.keys-hint')}
                control={(id, described) => (
                    <textarea
                        id={id}
                        class="textarea"
                        rows={3}
                        value={draft.keys}
                        aria-describedby={described}
                        onInput={(event) => {
                            edit({ keys: event.currentTarget.value });
                        }}
                    />
                )}
            />
            <div class="outcomes-checks">
                <label>
                    <input
                        type="checkbox"
                        checked={draft.skip}
                        onChange={(event) => {
                            edit({ skip: event.currentTarget.checked }, true);
                        }}
                    />{' '}
                    {AJS.I18n.getText('outcomes.transfer.skip')}
                </label>
            </div>
        </>
    );
}

/** Faults stand with their places in the file. */
function Refused({ error }: { error: RestError }): VNode {
    return (
        <>
            {error.messages.length > 0 && (
                <Failure title={AJS.I18n.getText('outcomes.transfer.failed')} messages={error.messages} />
            )}
            {Object.keys(error.fields).length > 0 && (
                <Message kind="error" title={AJS.I18n.getText('outcomes.transfer.failed')}>
                    <ul>
                        {Object.entries(error.fields).map(([place, words]) => (
                            <li key={place}>
                                <code>{place}</code> {words}
                            </li>
                        ))}
                    </ul>
                </Message>
            )}
        </>
    );
}
