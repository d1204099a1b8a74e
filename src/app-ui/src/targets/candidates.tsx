import type { VNode } from 'preact';
import { CompactScore } from '../parts/score';
import { Statement, Steps } from '../parts/statement';
import type { Outcome } from '../rest/types';
import { Choices } from './choices';
import type { Search } from './search';

interface Props {
    search: Search<Outcome>;
    chosen: Outcome[];
    /** Keys that can't be chosen because the epic targets them already. */
    linked: Set<string>;
    toggle: (outcome: Outcome) => void;
}

/** The outcomes that the search found. */
export function Candidates(props: Props): VNode {
    return (
        <Choices {...props} none={AJS.I18n.getText('outcomes.picker.none')}>
            {(outcome, linked) => (
                <>
                    <span class="outcomes-candidate-text">
                        <Statement outcome={outcome} link={false} />
                        {linked ? (
                            <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.picker.already')}</span>
                        ) : (
                            <Steps steps={outcome.steps} />
                        )}
                    </span>
                    <span class="outcomes-candidate-score">
                        <CompactScore score={outcome.score} />
                    </span>
                </>
            )}
        </Choices>
    );
}
