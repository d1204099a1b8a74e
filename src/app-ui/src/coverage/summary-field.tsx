import type { VNode } from 'preact';
import { TextField } from '../parts/field';
import type { CoveredOutcome } from '../rest/coverage';

interface Props {
    outcomes: readonly CoveredOutcome[];
    /** Whether it is the only epic. */
    alone: boolean;
    value: string;
    change: (summary: string) => void;
    error?: string | undefined;
}

/** How an epic is called. */
export function SummaryField({ outcomes, alone, value, change, error }: Props): VNode {
    const [outcome] = outcomes;
    return alone || outcome === undefined ? (
        <TextField label={AJS.I18n.getText('outcomes.coverage.create-epic.summary')} value={value} change={change} error={error} />
    ) : (
        <TextField
            label={AJS.I18n.getText('outcomes.many.summary', outcome.key)}
            hint={outcome.summary}
            value={value}
            change={change}
            error={error}
        />
    );
}
