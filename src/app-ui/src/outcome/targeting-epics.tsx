import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import type { StatusCategory, TargetingEpic } from '../rest/types';

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
                            <span class={`aui-lozenge aui-lozenge-subtle${tone(epic.statusCategory)}`}>{epic.status}</span>
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

/** The workflow's own tones: grey, blue, green. */
function tone(category: StatusCategory): string {
    switch (category) {
        case 'done':
            return ' aui-lozenge-success';
        case 'indeterminate':
            return ' aui-lozenge-inprogress';
        default:
            return '';
    }
}
