import type { VNode } from 'preact';
import type { FoundColumn } from '../rest/study-types';
import { whole } from '../wording/format';

/** Above this many different answers, a few samples tell more than counts. */
const MOST_VALUES = 11;

/** What stands in a column: how often each answer was given, or a few samples. */
export function ColumnAnswers({ column }: { column: FoundColumn }): VNode {
    const { role, answers, blank, samples, values } = column;
    const counts = Object.entries(values ?? {});
    const counted = counts.length > 0 && counts.length <= MOST_VALUES;
    if (role === 'drop') {
        return <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.importing.columns.not-shown')}</span>;
    }
    return (
        <>
            {counted ? <Counts counts={counts} /> : <Samples samples={samples} />}
            {answers + blank > 0 && (
                <span class="outcomes-quiet outcomes-line">
                    {AJS.I18n.getText('outcomes.importing.columns.answered', whole(answers), whole(blank))}
                </span>
            )}
        </>
    );
}

function Counts({ counts }: { counts: [string, number][] }): VNode {
    const highest = Math.max(1, ...counts.map(([, count]) => count));
    return (
        <ul class="outcomes-value-counts">
            {counts.map(([value, count]) => (
                <li key={value}>
                    <span class="outcomes-value" title={value}>
                        {value}
                    </span>
                    <span class="outcomes-bar" aria-hidden="true">
                        <span class="outcomes-bar-fill outcomes-bar-importance" style={{ width: `${(count / highest) * 100}%` }} />
                    </span>
                    <span class="outcomes-value-count">{whole(count)}</span>
                </li>
            ))}
        </ul>
    );
}

function Samples({ samples }: { samples: string[] }): VNode | null {
    return samples.length === 0 ? null : (
        <ul class="outcomes-samples" aria-label={AJS.I18n.getText('outcomes.importing.columns.samples')}>
            {samples.map((sample) => (
                <li key={sample}>{sample}</li>
            ))}
        </ul>
    );
}
