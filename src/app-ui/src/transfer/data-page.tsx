import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../parts/field';
import { Failure, Message } from '../parts/messages';
import { asRestError, RestError } from '../rest/client';
import { exportUrl, importProject, type ImportAnswer } from '../rest/transfer';
import { ImportSummary } from './import-summary';
import { otherKeys } from './other-keys';

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
    const [file, setFile] = useState<File>();
    const [keys, setKeys] = useState('');
    const [skip, setSkip] = useState(false);
    const [busy, setBusy] = useState(false);
    const [answer, setAnswer] = useState<ImportAnswer>();
    const [error, setError] = useState<RestError>();
    const forget = (): void => {
        setAnswer(undefined);
        setError(undefined);
    };
    const run = async (dryRun: boolean): Promise<void> => {
        setBusy(true);
        forget();
        try {
            const content = await read(file);
            setAnswer(await importProject(project, { export: content, keys: otherKeys(keys), skipUnmatched: skip, dryRun }));
        } catch (failed) {
            setError(asRestError(failed));
        } finally {
            setBusy(false);
        }
    };
    return (
        <form
            class="outcomes-form aui"
            aria-busy={busy}
            onSubmit={(event) => {
                event.preventDefault();
                void run(true);
            }}
        >
            <Field
                label={AJS.I18n.getText('outcomes.transfer.choose')}
                control={(id, described) => (
                    <input
                        id={id}
                        type="file"
                        accept=".json,application/json"
                        aria-describedby={described}
                        onChange={(event) => {
                            setFile(event.currentTarget.files?.[0]);
                            forget();
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
                        value={keys}
                        aria-describedby={described}
                        onInput={(event) => {
                            setKeys(event.currentTarget.value);
                            forget();
                        }}
                    />
                )}
            />
            <div class="outcomes-checks">
                <label>
                    <input
                        type="checkbox"
                        checked={skip}
                        onChange={(event) => {
                            setSkip(event.currentTarget.checked);
                        }}
                    />{' '}
                    {AJS.I18n.getText('outcomes.transfer.skip')}
                </label>
            </div>
            <div class="outcomes-actions">
                <button type="submit" class="aui-button" disabled={busy || file === undefined}>
                    {AJS.I18n.getText('outcomes.transfer.check')}
                </button>
                {answer?.status === 'dry-run' && (
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        disabled={busy || (answer.unmatched.length > 0 && !skip)}
                        onClick={() => void run(false)}
                    >
                        {AJS.I18n.getText('outcomes.transfer.run')}
                    </button>
                )}
            </div>
            <div aria-live="polite">
                {error !== undefined && <Refused error={error} />}
                {answer !== undefined && <ImportSummary answer={answer} />}
            </div>
        </form>
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

/** @throws RestError if the file is no JSON */
async function read(file: File | undefined): Promise<unknown> {
    try {
        return JSON.parse((await file?.text()) ?? '') as unknown;
    } catch {
        throw new RestError(0, [AJS.I18n.getText('outcomes.transfer.not-json', file?.name ?? '')]);
    }
}
