import type { ComponentChildren, VNode } from 'preact';
import { contextPath, importUrl, searchUrl } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { firstSteps, type FirstSteps as Progress } from '../rest/first-steps';
import type { Setup } from '../rest/setup';
import { isOne, whole } from '../wording/format';

const NOTHING: Progress = { outcomes: 0, targeted: 0, studies: 0 };

/** What a project needs on its way to scored outcomes, what of it is done, and where the next step is taken. */
export function FirstSteps({ setup }: { setup: Setup }): VNode {
    const key = setup.project.key;
    const { value, error, reload } = useResource(`first-steps/${key}/${setup.enabled}`, (signal) =>
        setup.enabled && setup.types.outcome !== null
            ? firstSteps(key, setup.types.outcome.id, signal)
            : Promise.resolve(NOTHING),
    );
    if (value === undefined) {
        return error === undefined ? <Loading rows={5} /> : <Failure messages={error.all} retry={reload} />;
    }
    return (
        <section class="outcomes-first-steps">
            <h2>{AJS.I18n.getText('outcomes.first.title')}</h2>
            <ol>
                <Step done={setup.enabled} title={AJS.I18n.getText('outcomes.first.enable')} />
                <Step done={setup.enabled && setup.steps.every(({ exists }) => exists)} title={AJS.I18n.getText('outcomes.first.complete')} />
                <OutcomesStep count={value.outcomes} enabled={setup.enabled} />
                <Step done={value.targeted > 0} title={AJS.I18n.getText('outcomes.first.link')}>
                    {AJS.I18n.getText('outcomes.first.link.how')}
                </Step>
                <Step done={value.studies > 0} title={AJS.I18n.getText('outcomes.first.import')}>
                    {AJS.I18n.getText('outcomes.first.import.how')}{' '}
                    <a href={importUrl(key)}>{AJS.I18n.getText('outcomes.importing.title')}</a>{' '}
                    <Unrated setup={setup} outcomes={value.outcomes} />
                </Step>
            </ol>
        </section>
    );
}

/** A step; how it is taken is said until it is done. */
function Step({ done, title, children }: { done: boolean; title: string; children?: ComponentChildren }): VNode {
    return (
        <li>
            {title}{' '}
            <span class={`aui-lozenge aui-lozenge-subtle${done ? ' aui-lozenge-success' : ''}`}>
                {done ? AJS.I18n.getText('outcomes.first.done') : AJS.I18n.getText('outcomes.first.to-do')}
            </span>
            {!done && children !== undefined && <div class="outcomes-quiet">{children}</div>}
        </li>
    );
}

function OutcomesStep({ count, enabled }: { count: number; enabled: boolean }): VNode {
    const title =
        count === 0
            ? AJS.I18n.getText('outcomes.first.outcomes')
            : isOne(count)
              ? AJS.I18n.getText('outcomes.first.outcomes.one', whole(count))
              : AJS.I18n.getText('outcomes.first.outcomes.other', whole(count));
    return (
        <Step done={count > 0} title={title}>
            <p>
                {AJS.I18n.getText('outcomes.first.outcomes.what')} “{AJS.I18n.getText('outcomes.empty.example.job')}{' '}
                {AJS.I18n.getText('outcomes.empty.example.measure')}”
            </p>
            {enabled && (
                <a class="create-issue" href={`${contextPath()}/secure/CreateIssue!default.jspa`}>
                    {AJS.I18n.getText('outcomes.epic.create')}
                </a>
            )}
        </Step>
    );
}

function Unrated({ setup, outcomes }: { setup: Setup; outcomes: number }): VNode | null {
    const type = setup.types.outcome;
    if (type === null || outcomes === 0) {
        return null;
    }
    const jql = `project = "${setup.project.key}" AND issuetype = ${type.id}`;
    return <a href={searchUrl(jql)}>{AJS.I18n.getText('outcomes.first.import.unrated')}</a>;
}
