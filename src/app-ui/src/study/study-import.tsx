import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { importUrl, onPageChange, projectOf, studiesUrl } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { importContext } from '../rest/studies';
import type { ImportContext } from '../rest/study-types';
import { StudyList } from './study-list';

/** The studies of an issue, and the ways to the pages that show one and import another. */
export function StudyImport({ issue }: { issue: string }): VNode {
    const { value, error, reload } = useResource(`import/${issue}`, (signal) => importContext(issue, signal));
    const self = useRef({}).current;
    useEffect(() => onPageChange(self, reload), [self, reload]);
    if (value === undefined) {
        return error === undefined ? <Loading rows={2} /> : <Failure messages={error.all} retry={reload} />;
    }
    return (
        <>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.error.stale')} messages={error.all} retry={reload} />
            )}
            {value.studies.length > 0 && <StudyList context={value} />}
            <ImportPart context={value} />
        </>
    );
}

function ImportPart({ context }: { context: ImportContext }): VNode {
    const { mayImport, issue, attachments } = context;
    const project = projectOf(issue.key);
    if (!mayImport) {
        return <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.import.may-not')}</p>;
    }
    const newest = [...attachments].sort((a, b) => b.created.localeCompare(a.created))[0];
    if (newest === undefined) {
        return <NoFile project={project} />;
    }
    return (
        <p class="outcomes-panel-links">
            <a class="aui-button aui-button-primary" href={importUrl(project, { issue: issue.key, attachment: newest.id })}>
                {AJS.I18n.getText('outcomes.import.file', newest.filename)}
            </a>
            {attachments.length > 1 && (
                <a href={importUrl(project, { issue: issue.key })}>{AJS.I18n.getText('outcomes.import.another')}</a>
            )}
            <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.study.page.all')}</a>
        </p>
    );
}

function NoFile({ project }: { project: string }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.import.no-file')}</p>
            <p>{AJS.I18n.getText('outcomes.import.no-file.what')}</p>
            <p>
                <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.study.page.all')}</a>
            </p>
        </div>
    );
}
