import type { VNode } from 'preact';
import { contextPath, issueUrl } from '../jira/page';
import { Filled, slot } from '../wording/filled';

interface Props {
    /** The issue that was chosen, if one was. */
    issue: string | undefined;
    project: string;
}

/** Teaches what a survey file looks like, and where to put it. */
export function NoFiles({ issue, project }: Props): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.import.no-file')}</p>
            <p>{AJS.I18n.getText('outcomes.import.no-file.what')}</p>
            <pre class="outcomes-example">{EXAMPLE}</pre>
            <UploadHint issue={issue} project={project} />
        </div>
    );
}

/** A survey file in its simplest form: a row a respondent, two columns an outcome. */
const EXAMPLE = 'respondent,imp_FT-1,sat_FT-1,market\nr1,5,2,DE\nr2,4,4,US';

/** Files come in by Jira's own way. */
export function UploadHint({ issue, project }: Props): VNode {
    return (
        <p class="outcomes-quiet outcomes-upload">
            {issue === undefined ? (
                <Filled
                    text={AJS.I18n.getText('outcomes.importing.file.upload', slot(0))}
                    nodes={[
                        <a key="create" href={`${contextPath()}/projects/${encodeURIComponent(project)}/issues`}>
                            {AJS.I18n.getText('outcomes.importing.file.upload.issues')}
                        </a>,
                    ]}
                />
            ) : (
                <Filled
                    text={AJS.I18n.getText('outcomes.importing.file.upload', slot(0))}
                    nodes={[
                        <a key="issue" href={issueUrl(issue)}>
                            {issue}
                        </a>,
                    ]}
                />
            )}
        </p>
    );
}
