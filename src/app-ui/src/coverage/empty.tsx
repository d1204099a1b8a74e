import type { VNode } from 'preact';
import { contextPath, importUrl, searchUrl, studiesUrl } from '../jira/page';
import { Message } from '../parts/messages';
import type { RestError } from '../rest/client';
import type { Coverage } from '../rest/coverage';
import { isOne, whole } from '../wording/format';
import { unscored as unscoredIn } from './searches';

/** Teaches what an outcome is where there is none. */
export function NoOutcomesYet(): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.coverage.empty.outcomes')}</p>
            <p>{AJS.I18n.getText('outcomes.coverage.empty.outcomes.what')}</p>
            <blockquote>
                <span class="outcomes-job">{AJS.I18n.getText('outcomes.empty.example.job')}</span>{' '}
                <span class="outcomes-measure">{AJS.I18n.getText('outcomes.empty.example.measure')}</span>
            </blockquote>
            <p>
                <a class="aui-button aui-button-primary create-issue" href={`${contextPath()}/secure/CreateIssue!default.jspa`}>
                    {AJS.I18n.getText('outcomes.epic.create')}
                </a>
            </p>
        </div>
    );
}

/** Says which outcomes no survey has rated, and how they come to be. */
export function NotRated({ coverage, project }: { coverage: Coverage; project: string }): VNode | null {
    const { unscored, studies, outcomes, jql } = coverage;
    if (unscored === 0 || outcomes.total === 0) {
        return null;
    }
    const count = isOne(unscored)
        ? AJS.I18n.getText('outcomes.coverage.unrated.one', whole(unscored))
        : AJS.I18n.getText('outcomes.coverage.unrated.other', whole(unscored));
    const link = <a href={searchUrl(unscoredIn(jql.outcomes))}>{count}</a>;
    if (studies.length > 0) {
        return <p class="outcomes-quiet">{link}</p>;
    }
    return (
        <Message kind="info" title={AJS.I18n.getText('outcomes.coverage.empty.survey')}>
            <p>{AJS.I18n.getText('outcomes.coverage.empty.survey.what')}</p>
            <p>
                {link}
                {project !== '' && (
                    <>
                        {' · '}
                        <a href={importUrl(project)}>{AJS.I18n.getText('outcomes.importing.title')}</a>
                        {' · '}
                        <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.studies.title')}</a>
                    </>
                )}
            </p>
        </Message>
    );
}

/** Says what was counted where the query itself found only the one or the other. */
export function FellBack({ coverage: { matched, outcomes, epics } }: { coverage: Coverage }): VNode | null {
    const notes = [
        matched.outcomes === 0 && outcomes.total > 0 ? AJS.I18n.getText('outcomes.coverage.fallback.outcomes') : '',
        matched.epics === 0 && epics.total > 0 ? AJS.I18n.getText('outcomes.coverage.fallback.epics') : '',
    ].filter((note) => note !== '');
    return notes.length === 0 ? null : <p class="outcomes-quiet">{notes.join(' ')}</p>;
}

/** Whether the server refused a question about a project as a whole, which it does where the app is off. */
export function refusesProject({ status, fields }: RestError): boolean {
    return status === 400 && Object.keys(fields).length === 0;
}

/** Where the app is off for the project. */
export function ProjectOff({ project }: { project: string }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.coverage.empty.off')}</p>
            <p>{AJS.I18n.getText('outcomes.coverage.empty.off.what')}</p>
            <p>
                <a class="aui-button" href={`${contextPath()}/plugins/servlet/outcomes/settings/${encodeURIComponent(project)}`}>
                    {AJS.I18n.getText('outcomes.coverage.empty.off.settings')}
                </a>
            </p>
        </div>
    );
}
