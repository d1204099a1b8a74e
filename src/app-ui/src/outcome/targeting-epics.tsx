import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import { StatusLozenge } from '../parts/status';
import type { TargetingEpic } from '../rest/types';

/** What is being done about the outcome. */
export function TargetingEpics({ epics }: { epics: TargetingEpic[] }): VNode {
    if (epics.length === 0) {
        return <p class="outcomes-untargeted">{AJS.I18n.getText('outcomes.outcome.no-epic')}</p>;
    }
    return (
        <table class="outcomes-table outcomes-epics">
            <caption>{AJS.I18n.getText('outcomes.outcome.epics')}</caption>
            <thead class="outcomes-hidden">
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.epic')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.status')}</th>
                </tr>
            </thead>
            <tbody>
                {epics.map((epic) => (
                    <tr key={epic.key}>
                        <th scope="row">
                            <a class="outcomes-key" href={issueUrl(epic.key)}>
                                {epic.key}
                            </a>{' '}
                            {epic.summary}
                        </th>
                        <td>
                            <StatusLozenge status={epic.status} category={epic.statusCategory} />
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}
