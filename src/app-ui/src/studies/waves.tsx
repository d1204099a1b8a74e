import type { VNode } from 'preact';
import { importUrl, issueUrl, studiesUrl } from '../jira/page';
import { Scrollable } from '../parts/scrollable';
import { FreshnessLozenge } from '../parts/freshness';
import type { StudySummary } from '../rest/study-types';
import { day, moment, whole } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';
import type { Wave } from './filter';

interface Props {
    project: string;
    waves: Wave[];
}

/** The studies, one table with a group of rows for each wave. */
export function Waves({ project, waves }: Props): VNode {
    const caption = AJS.I18n.getText('outcomes.studies.title');
    return (
        <Scrollable label={caption}>
            <table class="outcomes-table outcomes-study-table">
                <caption class="outcomes-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.column')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.studies.freshness')}</th>
                        <th scope="col" class="outcomes-number">
                            {AJS.I18n.getText('outcomes.study.respondents')}
                        </th>
                        <th scope="col" class="outcomes-number">
                            {AJS.I18n.getText('outcomes.importing.format.outcomes')}
                        </th>
                        <th scope="col" class="outcomes-number">
                            {AJS.I18n.getText('outcomes.studies.problems')}
                        </th>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.imported')}</th>
                    </tr>
                </thead>
                {waves.map(({ wave, fieldDate, studies }) => (
                    <tbody key={wave}>
                        <tr class="outcomes-wave">
                            <th scope="rowgroup" colSpan={6}>
                                {AJS.I18n.getText('outcomes.study.wave', wave)} <span class="outcomes-quiet">{day(fieldDate)}</span>
                            </th>
                        </tr>
                        {studies.map((study) => (
                            <StudyRow key={study.id} project={project} study={study} />
                        ))}
                    </tbody>
                ))}
            </table>
        </Scrollable>
    );
}

/** Why a study should be asked again, and the way to do so. */
function Stale({ project, issue }: { project: string; issue: string | undefined }): VNode {
    return (
        <span class="outcomes-quiet outcomes-line">
            {AJS.I18n.getText('outcomes.studies.stale')}{' '}
            <a href={importUrl(project, issue === undefined ? {} : { issue })}>{AJS.I18n.getText('outcomes.studies.next-wave')}</a>
        </span>
    );
}

function StudyRow({ project, study }: { project: string; study: StudySummary }): VNode {
    return (
        <tr>
            <th scope="row">
                <a href={studiesUrl(project, study.id)}>{study.name}</a>
                <span class="outcomes-quiet outcomes-line">
                    {AJS.I18n.getText('outcomes.study.of', kindLabel(study.kind), study.concept ?? targetLabel(study.target))}
                </span>
                {study.issue !== undefined && (
                    <span class="outcomes-quiet outcomes-line">
                        <a href={issueUrl(study.issue)}>{study.issue}</a> {study.filename}
                    </span>
                )}
                {study.sourceRemoved && (
                    <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.study.source-removed')}</span>
                )}
            </th>
            <td>
                <FreshnessLozenge freshness={study.freshness} />
                {study.freshness === 'stale' && <Stale project={project} issue={study.issue} />}
            </td>
            <td class="outcomes-number">{whole(study.respondents)}</td>
            <td class="outcomes-number">{study.outcomes === undefined ? '' : whole(study.outcomes)}</td>
            <td class="outcomes-number">{study.problemCount === undefined ? '' : whole(study.problemCount)}</td>
            <td>
                {moment(study.importedAt)}
                <span class="outcomes-quiet outcomes-line">{study.importedBy}</span>
            </td>
        </tr>
    );
}
