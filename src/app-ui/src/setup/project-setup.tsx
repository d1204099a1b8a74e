import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Failure, Loading, Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { asRestError, type RestError } from '../rest/client';
import { projectSetup, switchOff, switchOn, type Setup, type SetupChoice } from '../rest/setup';
import { FirstSteps } from './first-steps';
import { SetupActions } from './setup-actions';
import { PlannedSteps } from './planned-steps';
import { TypeChoices } from './type-choices';
import { TypesInUse } from './types-in-use';

/** Switches outcomes on and off for a project, after telling what that would create and change. */
export function ProjectSetup({ project }: { project: string }): VNode {
    const { value, error, reload, replace } = useResource(`setup/${project}`, (signal) => projectSetup(project, {}, signal));
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={4} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.setup.page.unavailable')} messages={error.all} retry={reload} />
        );
    }
    return <SetupPage setup={value} replace={replace} />;
}

/** What the last press of a button came to. */
type Result = { kind: 'done'; done: 'on' | 'off' | 'completed' } | { kind: 'failed'; error: RestError };

function SetupPage({ setup, replace }: { setup: Setup; replace: (setup: Setup) => void }): VNode {
    const [choice, setChoice] = useState<SetupChoice>({});
    const [busy, setBusy] = useState(false);
    const [result, setResult] = useState<Result>();
    const project = setup.project.key;
    const change = async (send: () => Promise<Setup>): Promise<void> => {
        setBusy(true);
        setResult(undefined);
        try {
            const answer = await send();
            replace(answer);
            setChoice({});
            setResult({ kind: 'done', done: !answer.enabled ? 'off' : setup.enabled ? 'completed' : 'on' });
        } catch (error) {
            setResult({ kind: 'failed', error: asRestError(error) });
        } finally {
            setBusy(false);
        }
    };
    return (
        <div class="outcomes-setup" aria-busy={busy}>
            <State setup={setup} />
            <div aria-live="polite">{result !== undefined && <ResultMessage result={result} />}</div>
            <FirstSteps setup={setup} />
            {setup.enabled && <TypesInUse setup={setup} />}
            <TypeChoices setup={setup} choice={choice} change={setChoice} />
            <PlannedSteps setup={setup} choice={choice} />
            <SetupActions
                setup={setup}
                chosen={Object.keys(choice).length > 0}
                busy={busy}
                on={() => void change(() => switchOn(project, choice))}
                off={() => void change(() => switchOff(project))}
            />
        </div>
    );
}

function State({ setup }: { setup: Setup }): VNode {
    return (
        <>
            <h1 class="outcomes-setup-state">
                {setup.enabled
                    ? AJS.I18n.getText('outcomes.setup.page.on', setup.project.name)
                    : AJS.I18n.getText('outcomes.setup.page.off', setup.project.name)}
            </h1>
            <p>{AJS.I18n.getText('outcomes.setup.page.what')}</p>
        </>
    );
}

function ResultMessage({ result }: { result: Result }): VNode {
    if (result.kind === 'failed') {
        return <Failure title={AJS.I18n.getText('outcomes.setup.page.failed')} messages={result.error.all} />;
    }
    return (
        <Message kind="success">
            <p>{doneLabel(result.done)}</p>
        </Message>
    );
}

function doneLabel(done: 'on' | 'off' | 'completed'): string {
    switch (done) {
        case 'on':
            return AJS.I18n.getText('outcomes.setup.page.switched-on');
        case 'off':
            return AJS.I18n.getText('outcomes.setup.page.switched-off');
        case 'completed':
            return AJS.I18n.getText('outcomes.setup.page.completed');
    }
}
