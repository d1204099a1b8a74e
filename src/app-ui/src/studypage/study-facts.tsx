import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import { FactList } from '../parts/fact-list';
import { FreshnessLozenge } from '../parts/freshness';
import type { StudyDetail } from '../rest/study-detail';
import { day, list, moment, whole } from '../wording/format';
import { formatLabel } from '../wording/formats';
import { kindLabel, methodExplained, targetLabel } from '../wording/terms';

/** Who was asked what, when; which file the results came from, and how they are scored. */
export function StudyFacts({ study }: { study: StudyDetail }): VNode {
    const facts: [string, string | VNode | undefined][] = [
        [AJS.I18n.getText('outcomes.import.kind'), kindLabel(study.kind)],
        [AJS.I18n.getText('outcomes.import.target'), study.concept ?? targetLabel(study.target)],
        [AJS.I18n.getText('outcomes.column.wave'), study.wave],
        [AJS.I18n.getText('outcomes.import.field-date'), day(study.fieldDate)],
        [AJS.I18n.getText('outcomes.study.respondents'), whole(study.respondents)],
        [AJS.I18n.getText('outcomes.study.imported'), AJS.I18n.getText('outcomes.study.page.imported', moment(study.importedAt), study.importedBy)],
        [AJS.I18n.getText('outcomes.study.page.file'), <SourceFile key="file" study={study} />],
        [AJS.I18n.getText('outcomes.study.page.hash'), study.hash === undefined ? undefined : <code key="hash">{study.hash}</code>],
        [AJS.I18n.getText('outcomes.study.page.format'), formatOf(study)],
        [AJS.I18n.getText('outcomes.study.page.dropped'), study.dropped.length === 0 ? undefined : list(study.dropped)],
        [AJS.I18n.getText('outcomes.study.page.method'), methodOf(study)],
    ];
    return (
        <>
            <p>
                <FreshnessLozenge freshness={study.freshness} />
            </p>
            <FactList facts={facts} />
        </>
    );
}

function SourceFile({ study: { filename, issue, sourceRemoved } }: { study: StudyDetail }): VNode {
    return (
        <>
            {filename} {issue !== undefined && <a href={issueUrl(issue)}>{issue}</a>}
            {sourceRemoved && <span class="outcomes-line">{AJS.I18n.getText('outcomes.study.source-removed')}</span>}
        </>
    );
}

function formatOf({ format }: StudyDetail): string | undefined {
    if (format === undefined || format === null) {
        return undefined;
    }
    return [formatLabel(format.name), format.why].filter((words) => words !== '').join(': ');
}

function methodOf({ method, kind }: StudyDetail): VNode | undefined {
    return method === undefined || kind !== 'survey' ? undefined : (
        <>
            {methodExplained(method)} <code>{method}</code>
        </>
    );
}
