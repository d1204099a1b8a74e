import type { VNode } from 'preact';
import { Scrollable } from '../parts/scrollable';
import type { HistoryPoint } from '../rest/history';
import { day, whole } from '../wording/format';
import { outcomesName, partInWords, underservedName } from './history-chart';

/** What the chart shows, in numbers, the latest day first. */
export function HistoryTable({ points, caption }: { points: HistoryPoint[]; caption: string }): VNode {
    return (
        <Scrollable label={caption}>
            <table class="outcomes-table outcomes-history-table">
                <caption class="outcomes-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.dashboard.history.date')}</th>
                        <th scope="col">{outcomesName()}</th>
                        <th scope="col">{underservedName()}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.coverage.tile.without-outcome')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.column.wave')}</th>
                    </tr>
                </thead>
                <tbody>
                    {[...points].reverse().map(({ date, outcomes, underserved, epics, wave }) => (
                        <tr key={date}>
                            <th scope="row">{day(date)}</th>
                            <td>{partInWords(outcomes)}</td>
                            <td>{partInWords(underserved)}</td>
                            <td>{AJS.I18n.getText('outcomes.coverage.of', whole(epics.withoutOutcome), whole(epics.total))}</td>
                            <td>{wave ?? '\u2013'}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}
