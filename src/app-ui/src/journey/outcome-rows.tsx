import type { VNode } from 'preact';
import { ChooseBox } from '../coverage/chosen';
import type { Choosing } from '../coverage/choosing';
import { CountLink } from '../coverage/count-link';
import { CompactScore, isScored } from '../parts/score';
import { Statement } from '../parts/statement';
import type { PlacedOutcome } from '../rest/landscape';
import { isOne, whole } from '../wording/format';

interface Props {
    outcomes: readonly PlacedOutcome[];
    /** What the table is called. */
    caption: string;
    /** Which are chosen; absent where none can be. */
    choosing: Choosing | undefined;
}

/** The outcomes of a step or a phase, highest opportunity first, with their scores and who works on them. */
export function OutcomeRows({ outcomes, caption, choosing }: Props): VNode {
    return (
        <table class="outcomes-table outcomes-map-outcomes">
            <caption class="outcomes-hidden">{caption}</caption>
            <thead class="outcomes-hidden">
                <tr>
                    {choosing !== undefined && <th scope="col">{AJS.I18n.getText('outcomes.map.choose')}</th>}
                    <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.coverage.column.score')}</th>
                </tr>
            </thead>
            <tbody>
                {outcomes.map((outcome) => (
                    <tr key={outcome.key} data-outcome={outcome.key}>
                        {choosing !== undefined && (
                            <td class="outcomes-map-choose">
                                <ChooseBox outcome={outcome.key} choosing={choosing} />
                            </td>
                        )}
                        <th scope="row">
                            <Statement outcome={outcome} />
                            <Work outcome={outcome} />
                        </th>
                        <td>
                            <CompactScore score={outcome.score} />
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

/** How many epics target it; that none is open is said aloud of an under-served one. */
function Work({ outcome: { key, epics, openEpics, score } }: { outcome: PlacedOutcome }): VNode {
    const wanted = openEpics === 0 && isScored(score) && score.type.endsWith('underserved');
    const look = `outcomes-line outcomes-quiet outcomes-map-work${wanted ? ' outcomes-map-gap' : ''}`;
    if (epics === 0) {
        return <span class={look}>{AJS.I18n.getText('outcomes.map.no-epic')}</span>;
    }
    return (
        <span class={look}>
            <CountLink count={epics} jql={`issue in epicsTargeting(${key})`}>
                {isOne(epics)
                    ? AJS.I18n.getText('outcomes.map.epics.one', whole(epics), whole(openEpics))
                    : AJS.I18n.getText('outcomes.map.epics.other', whole(epics), whole(openEpics))}
            </CountLink>
        </span>
    );
}
