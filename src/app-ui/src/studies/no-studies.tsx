import type { VNode } from 'preact';
import { contextPath, importUrl } from '../jira/page';

/** What a study is, and how the first one comes in. */
export function NoStudies({ project }: { project: string }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.studies.none')}</p>
            <p>{AJS.I18n.getText('outcomes.studies.none.what')}</p>
            <ol>
                <li>
                    {AJS.I18n.getText('outcomes.studies.none.attach')}{' '}
                    <a href={`${contextPath()}/projects/${encodeURIComponent(project)}/issues`}>
                        {AJS.I18n.getText('outcomes.importing.file.upload.issues')}
                    </a>
                </li>
                <li>
                    <a href={importUrl(project)}>{AJS.I18n.getText('outcomes.studies.none.import')}</a>
                </li>
                <li>{AJS.I18n.getText('outcomes.studies.none.see')}</li>
            </ol>
        </div>
    );
}
