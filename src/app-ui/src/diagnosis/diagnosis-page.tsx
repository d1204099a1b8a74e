import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { issueUrl } from '../jira/page';
import { TextField } from '../parts/field';
import { Failure } from '../parts/messages';
import { asRestError, type RestError } from '../rest/client';
import { diagnose, type Check, type CheckState, type Diagnosis } from '../rest/diagnosis';

/** Asks for an issue and a user, and tells why the user sees the app's panels on the issue, or does not. */
export function DiagnosisPage({ project }: { project: string }): VNode {
    const asked = new URLSearchParams(location.search);
    const [issue, setIssue] = useState(asked.get('issue') ?? '');
    const [user, setUser] = useState(asked.get('user') ?? '');
    const [busy, setBusy] = useState(false);
    const [found, setFound] = useState<Diagnosis>();
    const [error, setError] = useState<RestError>();
    const find = async (): Promise<void> => {
        setBusy(true);
        setError(undefined);
        try {
            setFound(await diagnose(project, issue, user));
        } catch (failed) {
            setFound(undefined);
            setError(asRestError(failed));
        } finally {
            setBusy(false);
        }
    };
    return (
        <div class="outcomes-setup" aria-busy={busy}>
            <p>{AJS.I18n.getText('outcomes.diagnosis.explain')}</p>
            <form
                class="outcomes-form aui"
                onSubmit={(event) => {
                    event.preventDefault();
                    void find();
                }}
            >
                <TextField
                    label={AJS.I18n.getText('outcomes.diagnosis.issue')}
                    value={issue}
                    change={setIssue}
                    error={error?.fields['issue']}
                />
                <TextField
                    label={AJS.I18n.getText('outcomes.diagnosis.user')}
                    value={user}
                    change={setUser}
                    error={error?.fields['user']}
                />
                <div class="outcomes-actions">
                    <button type="submit" class="aui-button aui-button-primary" disabled={busy}>
                        {AJS.I18n.getText('outcomes.diagnosis.find')}
                    </button>
                </div>
            </form>
            <div aria-live="polite">
                {error !== undefined && (
                    <Failure title={AJS.I18n.getText('outcomes.diagnosis.unavailable')} messages={error.all} />
                )}
                {found !== undefined && <Found found={found} />}
            </div>
        </div>
    );
}

function Found({ found }: { found: Diagnosis }): VNode {
    return (
        <>
            <p>
                <a href={issueUrl(found.issue.key)}>{found.issue.key}</a> {found.issue.summary}
            </p>
            <table class="outcomes-table">
                <caption>{AJS.I18n.getText('outcomes.diagnosis.panels')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.diagnosis.panel')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.diagnosis.found')}</th>
                    </tr>
                </thead>
                <tbody>
                    {found.panels.map(({ panel, label, why }) => (
                        <tr key={panel}>
                            <td>{label}</td>
                            <td>{why}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <table class="outcomes-table">
                <caption>{AJS.I18n.getText('outcomes.diagnosis.caption')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.diagnosis.what')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.diagnosis.found')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.diagnosis.remedy')}</th>
                    </tr>
                </thead>
                <tbody>
                    {found.checks.map((check) => (
                        <CheckRow key={check.check} check={check} />
                    ))}
                </tbody>
            </table>
        </>
    );
}

function CheckRow({ check }: { check: Check }): VNode {
    return (
        <tr>
            <td>{check.title}</td>
            <td>
                <span class={`aui-lozenge aui-lozenge-subtle${tone(check.state)}`}>{stateLabel(check.state)}</span>{' '}
                {check.message}
            </td>
            <td>{check.remedy}</td>
        </tr>
    );
}

function stateLabel(state: CheckState): string {
    switch (state) {
        case 'ok':
            return AJS.I18n.getText('outcomes.diagnosis.state.ok');
        case 'not':
            return AJS.I18n.getText('outcomes.diagnosis.state.not');
        case 'unknown':
            return AJS.I18n.getText('outcomes.diagnosis.state.unknown');
    }
}

function tone(state: CheckState): string {
    switch (state) {
        case 'ok':
            return ' aui-lozenge-success';
        case 'not':
            return ' aui-lozenge-removed';
        case 'unknown':
            return '';
    }
}
