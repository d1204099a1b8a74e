import type { VNode } from 'preact';
import { CompactScore } from '../parts/score';
import { Statement, Steps } from '../parts/statement';
import type { Outcome } from '../rest/types';
import { whole } from '../wording/format';
import type { Search } from './outcome-search';

interface Props {
    search: Search;
    chosen: Outcome[];
    /** Keys that can't be chosen because the epic targets them already. */
    linked: Set<string>;
    toggle: (outcome: Outcome) => void;
}

/** What the search found; what was chosen before stays on top although a later search doesn't find it. */
export function Candidates({ search, chosen, linked, toggle }: Props): VNode {
    const found = search.page?.outcomes ?? [];
    const kept = chosen.filter(({ key }) => !found.some((outcome) => outcome.key === key));
    const shown = [...kept, ...found];
    return (
        <div class="outcomes-candidates" aria-busy={search.searching} onKeyDown={moveFocus}>
            <p class="outcomes-quiet" role="status">
                {countText(search)}
            </p>
            <ul>
                {shown.map((outcome) => (
                    <li key={outcome.key}>
                        <Candidate
                            outcome={outcome}
                            chosen={chosen.some(({ key }) => key === outcome.key)}
                            linked={linked.has(outcome.key)}
                            toggle={toggle}
                        />
                    </li>
                ))}
            </ul>
        </div>
    );
}

function countText({ page, searching }: Search): string {
    if (page === undefined) {
        return searching ? AJS.I18n.getText('outcomes.loading') : '';
    }
    if (page.total === 0) {
        return AJS.I18n.getText('outcomes.picker.none');
    }
    return page.total > page.outcomes.length
        ? AJS.I18n.getText('outcomes.picker.more', whole(page.outcomes.length), whole(page.total))
        : AJS.I18n.getText('outcomes.picker.found', whole(page.total));
}

interface CandidateProps {
    outcome: Outcome;
    chosen: boolean;
    linked: boolean;
    toggle: (outcome: Outcome) => void;
}

function Candidate({ outcome, chosen, linked, toggle }: CandidateProps): VNode {
    return (
        <label class="outcomes-candidate">
            <input
                type="checkbox"
                checked={chosen || linked}
                disabled={linked}
                onChange={() => {
                    toggle(outcome);
                }}
            />
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
        </label>
    );
}

/** Up and down move between the boxes, as in a list. */
function moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) {
        return;
    }
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:enabled')];
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + step];
    if (next !== undefined) {
        event.preventDefault();
        next.focus();
    } else if (step < 0) {
        event.preventDefault();
        event.currentTarget.closest('dialog')?.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    }
}
