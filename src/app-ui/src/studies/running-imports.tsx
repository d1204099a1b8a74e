import type { VNode } from 'preact';
import { importUrl } from '../jira/page';
import { Message } from '../parts/messages';
import type { ImportRun } from '../rest/study-detail';
import { whole } from '../wording/format';

/** The imports that go on, whoever began them. */
export function RunningImports({ project, running }: { project: string; running: ImportRun[] }): VNode | null {
    if (running.length === 0) {
        return null;
    }
    return (
        <Message kind="info" title={AJS.I18n.getText('outcomes.studies.running')}>
            <ul class="outcomes-running">
                {running.map((run) => (
                    <li key={run.id}>
                        <a href={importUrl(project, { run: run.id })}>{nameOf(run)}</a>{' '}
                        <progress aria-label={AJS.I18n.getText('outcomes.import.running')} />{' '}
                        {AJS.I18n.getText('outcomes.import.running.rows', whole(run.rowsRead))}{' '}
                        <span class="outcomes-quiet">{run.startedBy}</span>
                    </li>
                ))}
            </ul>
        </Message>
    );
}

/** The imports that stored nothing, and the way to try again. */
export function FailedImports({ project, failed }: { project: string; failed: ImportRun[] }): VNode | null {
    if (failed.length === 0) {
        return null;
    }
    return (
        <Message kind="warning" title={AJS.I18n.getText('outcomes.studies.failed')}>
            <ul class="outcomes-running">
                {failed.map((run) => (
                    <li key={run.id}>
                        <strong>{nameOf(run)}</strong> {run.message ?? AJS.I18n.getText('outcomes.import.failed')}{' '}
                        <a href={importUrl(project, { issue: run.issue })}>{AJS.I18n.getText('outcomes.studies.try-again')}</a>
                    </li>
                ))}
            </ul>
        </Message>
    );
}

function nameOf({ name, filename, wave }: ImportRun): string {
    return name ?? filename ?? wave;
}
