import type { VNode } from 'preact';
import { Change } from '../parts/change';
import { CompactScore, isScored } from '../parts/score';
import { waveWithDate } from '../parts/source';
import type { Score } from '../rest/types';

/** The outcome's scores by wave, as the server orders them. */
export function History({ history }: { history: Score[] }): VNode {
    return (
        <table class="outcomes-table outcomes-history">
            <caption>{AJS.I18n.getText('outcomes.history.caption')}</caption>
            <thead>
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.wave')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.opportunity')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.change')}</th>
                </tr>
            </thead>
            <tbody>
                {history.map((score, index) => (
                    <tr key={index}>
                        <th scope="row">{isScored(score) && score.study !== undefined ? waveWithDate(score.study) : '\u2013'}</th>
                        <td>
                            <CompactScore score={score} />
                        </td>
                        <td>{isScored(score) && <Change score={score} />}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}
