import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { studiesUrl } from '../jira/page';
import { Failure, Message } from '../parts/messages';
import { whole } from '../wording/format';
import type { ImportResult } from './flow';
import type { ImportFlow } from './use-flow';
import { useRun } from './use-run';

interface Props {
    session: ImportFlow;
    project: string;
    /** Begins with another file. */
    again: () => void;
}

/** The import under way, and what came of it. A large one goes on when the user leaves. */
export function ImportStep({ session, project, again }: Props): VNode {
    const { flow, finish } = session;
    const run = useRun(flow.run, finish);
    if (flow.result !== undefined) {
        return <Done flow={flow} result={flow.result} project={project} again={again} />;
    }
    if (run.failure !== undefined) {
        return (
            <>
                <Failure title={AJS.I18n.getText('outcomes.import.refused')} messages={[run.failure]} />
                <button type="button" class="aui-button" onClick={again}>
                    {AJS.I18n.getText('outcomes.importing.again')}
                </button>
            </>
        );
    }
    const total = flow.found?.rows;
    return (
        <div class="outcomes-progress" role="status">
            <progress
                aria-label={AJS.I18n.getText('outcomes.import.running')}
                {...(total === undefined || run.rows === undefined ? {} : { max: Math.max(1, total), value: run.rows })}
            />
            <p>
                {run.rows === undefined
                    ? AJS.I18n.getText('outcomes.import.running')
                    : AJS.I18n.getText('outcomes.import.running.rows', whole(run.rows))}
            </p>
            {flow.run !== undefined && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.importing.may-leave')}</p>}
        </div>
    );
}

interface DoneProps {
    flow: ImportFlow['flow'];
    result: ImportResult;
    project: string;
    again: () => void;
}

function Done({ flow, result, project, again }: DoneProps): VNode {
    const place = useRef<HTMLAnchorElement>(null);
    useEffect(() => {
        place.current?.focus();
    }, []);
    return (
        <Message kind={result.status === 'unchanged' ? 'info' : 'success'} title={titleOf(result)}>
            <p>{textOf(flow, result)}</p>
            {flow.form?.deleteAttachment === true && result.attachmentDeleted !== null && (
                <p>
                    {result.attachmentDeleted
                        ? AJS.I18n.getText('outcomes.import.file-deleted')
                        : AJS.I18n.getText('outcomes.import.file-kept')}
                </p>
            )}
            <p class="outcomes-done-actions">
                <a ref={place} class="aui-button aui-button-primary" href={studiesUrl(project, result.id ?? '')}>
                    {AJS.I18n.getText('outcomes.importing.open-study')}
                </a>
                <button type="button" class="aui-button" onClick={again}>
                    {AJS.I18n.getText('outcomes.import.another')}
                </button>
            </p>
        </Message>
    );
}

function titleOf({ status }: ImportResult): string {
    switch (status) {
        case 'unchanged':
            return AJS.I18n.getText('outcomes.import.unchanged');
        case 'replaced':
            return AJS.I18n.getText('outcomes.import.replaced');
        default:
            return AJS.I18n.getText('outcomes.import.imported');
    }
}

function textOf({ found }: ImportFlow['flow'], { status }: ImportResult): string {
    if (status === 'unchanged') {
        return AJS.I18n.getText('outcomes.import.unchanged.what');
    }
    return found === undefined
        ? ''
        : AJS.I18n.getText(
              'outcomes.import.counts',
              whole(found.respondents),
              whole(found.outcomes),
              whole(found.problemCount),
          );
}
