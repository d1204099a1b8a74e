import type { VNode } from 'preact';
import { projectOf, studiesUrl } from '../jira/page';
import { Scrollable } from '../parts/scrollable';
import type { ImportContext, StudySummary } from '../rest/study-types';
import { day, moment, whole } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';

/** The studies whose files this issue holds. */
export function StudyList({ context }: { context: ImportContext }): VNode {
    const project = projectOf(context.issue.key);
    return (
        <Scrollable label={AJS.I18n.getText('outcomes.study.list')}>
            <table class="outcomes-table outcomes-studies">
                <caption>{AJS.I18n.getText('outcomes.study.list')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.column')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.column.wave')}</th>
                        <th scope="col" class="outcomes-number">
                            {AJS.I18n.getText('outcomes.study.respondents')}
                        </th>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.imported')}</th>
                    </tr>
                </thead>
                <tbody>
                    {context.studies.map((study) => (
                        <StudyRow key={study.id} project={project} study={study} />
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}

function StudyRow({ project, study }: { project: string; study: StudySummary }): VNode {
    return (
        <tr>
            <th scope="row">
                <a class="outcomes-job" href={studiesUrl(project, study.id)}>
                    {study.name}
                </a>
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
        </tr>
    );
}
