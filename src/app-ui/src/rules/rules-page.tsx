import type { VNode } from 'preact';
import { TextField } from '../parts/field';
import { Failure, Loading, Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { settings as load, type Settings } from '../rest/rules';
import { whole } from '../wording/format';
import { useDecision, type Decision } from './decision';
import { PreviewTable } from './preview-table';
import { RuleVersions } from './rule-versions';
import { RulesForm } from './rules-form';

/** The rules of a project, or without one those that all projects inherit. */
export function RulesPage({ project }: { project?: string }): VNode {
    const { value, error, reload, replace } = useResource(`rules/${project ?? ''}`, (signal) => load(project, signal));
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={6} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.rules.unavailable')} messages={error.all} retry={reload} />
        );
    }
    // A new version is a new form: whatever was typed before is decided or out of date.
    return <Rules key={value.version} settings={value} replace={replace} />;
}

function Rules({ settings, replace }: { settings: Settings; replace: (settings: Settings) => void }): VNode {
    const decision = useDecision(settings, replace);
    const { draft, preview, error } = decision;
    return (
        <div class="outcomes-setup" aria-busy={decision.busy}>
            <State settings={settings} />
            <RulesForm settings={settings} draft={draft} change={decision.edit} errors={error?.fields ?? {}} />
            <div aria-live="polite">
                {error !== undefined && <Failure title={AJS.I18n.getText('outcomes.rules.failed')} messages={error.all} />}
                {preview !== undefined && <PreviewTable preview={preview} />}
            </div>
            {decision.ready && <Reason decision={decision} />}
            <Actions decision={decision} />
            {settings.versions.length > 0 && <RuleVersions versions={settings.versions} />}
        </div>
    );
}

function State({ settings }: { settings: Settings }): VNode {
    return (
        <>
            <p>
                {settings.version === 0
                    ? AJS.I18n.getText('outcomes.rules.state.none')
                    : AJS.I18n.getText('outcomes.rules.state.version', whole(settings.version))}{' '}
                {settings.project === null
                    ? AJS.I18n.getText('outcomes.rules.what.site')
                    : AJS.I18n.getText('outcomes.rules.what.project')}
            </p>
            {settings.unsearchable > 0 && (
                <Message kind="info">
                    <p>{AJS.I18n.getText('outcomes.rules.unsearchable', whole(settings.unsearchable))}</p>
                </Message>
            )}
        </>
    );
}

function Reason({ decision }: { decision: Decision }): VNode {
    return (
        <div class="outcomes-fields">
            <div class="outcomes-field-wide">
                <TextField
                    label={AJS.I18n.getText('outcomes.rules.reason')}
                    hint={AJS.I18n.getText('outcomes.rules.reason.hint')}
                    value={decision.reason}
                    error={decision.error?.fields['reason']}
                    change={decision.explain}
                />
            </div>
        </div>
    );
}

function Actions({ decision }: { decision: Decision }): VNode {
    const { draft, changed, ready, busy, ask, save, edit } = decision;
    return (
        <div class="outcomes-actions">
            {changed && !ready ? (
                <button type="button" class="aui-button aui-button-primary" disabled={busy} onClick={ask}>
                    {AJS.I18n.getText('outcomes.rules.preview')}
                </button>
            ) : (
                <button type="button" class="aui-button aui-button-primary" disabled={busy || !ready} onClick={save}>
                    {AJS.I18n.getText('outcomes.rules.save')}
                </button>
            )}
            {Object.keys(draft).length > 0 && (
                <button
                    type="button"
                    class="aui-button aui-button-link"
                    disabled={busy}
                    onClick={() => {
                        edit({});
                    }}
                >
                    {AJS.I18n.getText('outcomes.rules.reset')}
                </button>
            )}
        </div>
    );
}
