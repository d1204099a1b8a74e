import type { VNode } from 'preact';
import { isScored } from './score';
import type { Outcome, ScoringMethod } from '../rest/types';
import { methodExplained } from '../wording/terms';

/** How the scores come about, folded away until somebody asks. */
export function HowMeasured({ outcomes }: { outcomes: Pick<Outcome, 'score'>[] }): VNode | null {
    const methods = new Set<ScoringMethod>();
    for (const { score } of outcomes) {
        if (isScored(score)) {
            methods.add(score.method);
        }
    }
    if (methods.size === 0) {
        return null;
    }
    return (
        <details class="outcomes-measured">
            <summary>{AJS.I18n.getText('outcomes.measured.title')}</summary>
            <p>{AJS.I18n.getText('outcomes.measured.formula')}</p>
            {[...methods].map((method) => (
                <p key={method}>
                    {methodExplained(method)} <code>{method}</code>
                </p>
            ))}
            <p>{AJS.I18n.getText('outcomes.measured.interval')}</p>
            <p>{AJS.I18n.getText('outcomes.measured.change')}</p>
        </details>
    );
}
