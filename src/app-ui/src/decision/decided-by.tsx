import type { VNode } from 'preact';
import type { Person } from '../rest/coverage';
import { moment } from '../wording/format';

/** Who decided something, and when. */
export function DecidedBy({ decision }: { decision: { by: Person; at: string } }): VNode {
    return (
        <p class="outcomes-quiet">
            {AJS.I18n.getText('outcomes.decision.by', decision.by.displayName, moment(decision.at))}
        </p>
    );
}
