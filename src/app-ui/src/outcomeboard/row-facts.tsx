import type { VNode } from 'preact';
import { Act, OutcomeActions } from '../coverage/actions';
import { epicsOf, outcomesOf } from '../coverage/as-of';
import { CountLink } from '../coverage/count-link';
import { CompactScore } from '../parts/score';
import { UNDERSERVED_TYPES } from '../rest/types';
import { isOne, whole } from '../wording/format';
import { nameOf } from './group-words';
import { typeOf, type Row } from './rows';
import type { Shown } from './shown';

/** What stands beside a row's name: the score of one outcome or the number of several, how many epics, and what is a gap. */
export function RowFacts({ row: { group, outcomes, epics } }: { row: Row }): VNode {
    return (
        <div class="outcomes-board-row-facts">
            {group.kind === 'outcome' && (
                <span>
                    <CompactScore score={group.outcome.score} />
                </span>
            )}
            {group.kind !== 'outcome' && outcomes.length > 0 && (
                <CountLink count={outcomes.length} jql={theseOf(outcomes)}>
                    {outcomesOf(outcomes.length)}
                </CountLink>
            )}
            {epics.length > 0 && (
                <CountLink count={epics.length} jql={theseOf(epics)}>
                    {epicsOf(epics.length)}
                </CountLink>
            )}
            <Gap outcomes={outcomes} />
        </div>
    );
}

/** Finds exactly these issues. */
export function theseOf(issues: readonly { key: string }[]): string {
    return `issuekey in (${issues.map(({ key }) => key).join(', ')})`;
}

/** That nobody works on the outcomes, or not on all of them; the stronger where they are under-served. */
function Gap({ outcomes }: Pick<Row, 'outcomes'>): VNode | null {
    const open = outcomes.filter(({ openEpics }) => openEpics === 0);
    if (open.length === 0) {
        return null;
    }
    const underserved = open.some((outcome) => UNDERSERVED_TYPES.some((type) => type === typeOf(outcome)));
    return <span class={underserved ? 'outcomes-board-gap' : 'outcomes-quiet'}>{gapWords(outcomes, open)}</span>;
}

function gapWords(outcomes: Row['outcomes'], open: Row['outcomes']): string {
    if (open.length === outcomes.length && outcomes.every(({ epics }) => epics === 0)) {
        return isOne(outcomes.length) ? AJS.I18n.getText('outcomes.board.gap.one') : AJS.I18n.getText('outcomes.board.gap.all');
    }
    if (outcomes.length === 1) {
        return AJS.I18n.getText('outcomes.board.gap.no-open');
    }
    return AJS.I18n.getText('outcomes.board.gap.some', whole(open.length));
}

/** The ways to close a gap. */
export function GapActions({ row: { group, outcomes }, shown: { acting, allowed } }: { row: Row; shown: Shown }): VNode | null {
    if (group.kind === 'outcome') {
        return (
            <span class="outcomes-list-buttons">
                <OutcomeActions outcome={group.outcome} allowed={allowed(group.outcome.project)} acting={acting} />
            </span>
        );
    }
    return outcomes.some(({ project }) => allowed(project).create && allowed(project).link) ? (
        <span class="outcomes-list-buttons">
            <Act
                text={AJS.I18n.getText('outcomes.many.create')}
                label={AJS.I18n.getText('outcomes.board.create-for', nameOf(group))}
                act={() => {
                    acting.begin({ kind: 'create-epics', outcomes });
                }}
            />
        </span>
    ) : null;
}
