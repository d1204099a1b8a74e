import type { VNode } from 'preact';
import { Failure } from '../parts/messages';
import { useResource } from '../parts/resource';
import { projectSetup, type Setup, type SetupChoice } from '../rest/setup';
import { SetupSteps } from './setup-steps';

/** What the project needs with the issue types that are chosen; until that is known, with those that stand. */
export function PlannedSteps({ setup, choice }: { setup: Setup; choice: SetupChoice }): VNode {
    if (Object.keys(choice).length === 0) {
        return <SetupSteps setup={setup} />;
    }
    return <ChosenSteps setup={setup} choice={choice} />;
}

function ChosenSteps({ setup, choice }: { setup: Setup; choice: SetupChoice }): VNode {
    const project = setup.project.key;
    const { value, error, loading, reload } = useResource(`setup/${project}/${JSON.stringify(choice)}`, (signal) =>
        projectSetup(project, choice, signal),
    );
    if (error !== undefined) {
        return <Failure title={AJS.I18n.getText('outcomes.setup.page.unavailable')} messages={error.all} retry={reload} />;
    }
    return (
        <div aria-busy={loading}>
            <SetupSteps setup={value ?? setup} />
        </div>
    );
}
