import type { VNode } from 'preact';
import { importUrl } from '../jira/page';
import { Message } from '../parts/messages';
import type { RunningImport } from '../rest/study-detail';
import { whole } from '../wording/format';

/** The imports that go on, whoever began them. */
export function RunningImports({ project, running }: { project: string; running: RunningImport[] }): VNode | null {
    if (running.length === 0) {
        return null;
    }
    return (
        <Message kind="info" title={AJS.I18n.getText('outcomes.studies.running')}>
            <ul class="outcomes-running">
                {running.map((each) => (
                    <li key={each.id}>
                        <a href={importUrl(project, { run: each.id })}>{each.name ?? each.filename ?? each.wave ?? each.id}</a>{' '}
                        <progress aria-label={AJS.I18n.getText('outcomes.import.running')} />{' '}
                        {each.rowsRead !== undefined && AJS.I18n.getText('outcomes.import.running.rows', whole(each.rowsRead))}{' '}
                        <span class="outcomes-quiet">{each.startedBy}</span>
                    </li>
                ))}
            </ul>
        </Message>
    );
}
