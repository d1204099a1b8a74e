import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import type { JourneyStep, Outcome } from '../rest/types';

/** The outcome's key, its job in strong and its success measure in quiet type. */
export function Statement({ outcome, link = true }: { outcome: Outcome; link?: boolean }): VNode {
    return (
        <span class="outcomes-statement">
            {link ? (
                <a class="outcomes-key" href={issueUrl(outcome.key)}>
                    {outcome.key}
                </a>
            ) : (
                <span class="outcomes-key">{outcome.key}</span>
            )}{' '}
            <Sentence outcome={outcome} />
        </span>
    );
}

function Sentence({ outcome }: { outcome: Outcome }): VNode {
    if (outcome.job === '') {
        return <span class="outcomes-job">{outcome.summary}</span>;
    }
    return (
        <>
            <span class="outcomes-job">{outcome.job}</span>{' '}
            {outcome.successMeasure !== null && <span class="outcomes-measure">{outcome.successMeasure}</span>}
        </>
    );
}

/** Where the outcome sits in the journeys, one line each. */
export function Steps({ steps }: { steps: JourneyStep[] }): VNode | null {
    if (steps.length === 0) {
        return null;
    }
    return (
        <ul class="outcomes-steps" aria-label={AJS.I18n.getText('outcomes.journey.steps')}>
            {steps.map(({ journey, phase, step }) => (
                <li key={`${journey}/${phase}/${step}`}>
                    {[journey, phase, step].filter((name) => name !== '').join(' \u203a ')}
                </li>
            ))}
        </ul>
    );
}

/** Says that the link stands on another issue. */
export function InheritedMark(): VNode {
    return (
        <span class="outcomes-inherited" title={AJS.I18n.getText('outcomes.inherited.hint')}>
            {AJS.I18n.getText('outcomes.inherited')}
        </span>
    );
}
