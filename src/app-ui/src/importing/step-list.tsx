import type { VNode } from 'preact';
import { isReachable, STEPS, type Flow, type Step } from './flow';

interface Props {
    flow: Flow;
    go: (step: Step) => void;
}

/** The numbered steps: where the user is, and the way back to what is done. */
export function StepList({ flow, go }: Props): VNode {
    const at = STEPS.indexOf(flow.step);
    return (
        <nav aria-label={AJS.I18n.getText('outcomes.importing.steps')}>
            <ol class="outcomes-step-list">
                {STEPS.map((step, index) => (
                    <li key={step} class={index < at ? 'outcomes-step-done' : ''} aria-current={index === at ? 'step' : undefined}>
                        {index !== at && isReachable(flow, step) ? (
                            <button
                                type="button"
                                onClick={() => {
                                    go(step);
                                }}
                            >
                                <StepName number={index + 1} step={step} done={index < at} />
                            </button>
                        ) : (
                            <span>
                                <StepName number={index + 1} step={step} done={index < at} />
                            </span>
                        )}
                    </li>
                ))}
            </ol>
        </nav>
    );
}

function StepName({ number, step, done }: { number: number; step: Step; done: boolean }): VNode {
    return (
        <>
            <span class="outcomes-step-number" aria-hidden="true">
                {done ? '\u2713' : number}
            </span>
            <span class="outcomes-hidden">{AJS.I18n.getText('outcomes.importing.step.number', number)} </span>
            <span class="outcomes-step-name">{stepLabel(step)}</span>
            {done && <span class="outcomes-hidden"> {AJS.I18n.getText('outcomes.importing.step.done')}</span>}
        </>
    );
}

function stepLabel(step: Step): string {
    switch (step) {
        case 'file':
            return AJS.I18n.getText('outcomes.importing.step.file');
        case 'found':
            return AJS.I18n.getText('outcomes.importing.step.found');
        case 'columns':
            return AJS.I18n.getText('outcomes.importing.step.columns');
        case 'check':
            return AJS.I18n.getText('outcomes.importing.step.check');
        case 'import':
            return AJS.I18n.getText('outcomes.importing.step.import');
    }
}
