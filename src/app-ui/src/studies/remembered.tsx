import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { issueUrl } from '../jira/page';
import { Failure } from '../parts/messages';
import { useResource } from '../parts/resource';
import { asRestError, type RestError } from '../rest/client';
import { forgetSurvey, rememberedSurveys, type RememberedSurvey } from '../rest/remembered';
import { moment, whole } from '../wording/format';
import { formatLabel } from '../wording/formats';

/** How the project's surveys were read, so that their next waves are read alike; each can be forgotten. */
export function Remembered({ project }: { project: string }): VNode | null {
    const { value = [], reload } = useResource(`remembered/${project}`, (signal) => rememberedSurveys(project, signal));
    const [error, setError] = useState<RestError>();
    if (value.length === 0) {
        return null;
    }
    const forget = (id: string): void => {
        setError(undefined);
        forgetSurvey(project, id).then(reload, (failed: unknown) => {
            setError(asRestError(failed));
        });
    };
    return (
        <details class="outcomes-mapping outcomes-section">
            <summary>{AJS.I18n.getText('outcomes.remembered.title')}</summary>
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.remembered.explained')}</p>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.remembered.failed')} messages={error.all} />
            )}
            <ul class="outcomes-remembered">
                {value.map((survey) => (
                    <Survey key={survey.id} survey={survey} forget={forget} />
                ))}
            </ul>
        </details>
    );
}

function Survey({ survey, forget }: { survey: RememberedSurvey; forget: (id: string) => void }): VNode {
    const { id, issue, format, by, at, mapping } = survey;
    const used = mapping.columns.filter(({ role }) => role !== 'ignore').length;
    return (
        <li>
            <span>
                {formatLabel(format)} <a href={issueUrl(issue)}>{issue}</a>{' '}
                <span class="outcomes-quiet">
                    {AJS.I18n.getText('outcomes.study.page.mapping.count', whole(used), whole(mapping.columns.length))},{' '}
                    {AJS.I18n.getText('outcomes.study.page.imported', moment(at), by)}
                </span>
            </span>{' '}
            <button
                type="button"
                class="aui-button aui-button-link"
                onClick={() => {
                    forget(id);
                }}
            >
                {AJS.I18n.getText('outcomes.remembered.forget')}
                <span class="outcomes-hidden">
                    {' '}
                    {formatLabel(format)} {issue}
                </span>
            </button>
        </li>
    );
}
