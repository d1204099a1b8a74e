import type { VNode } from 'preact';
import { CompactScore } from '../parts/score';
import { Scrollable } from '../parts/scrollable';
import type { RuleChange, RulesPreview } from '../rest/rules';
import { isOne, whole } from '../wording/format';

/** What the rules would change of what the viewer can see. */
export function PreviewTable({ preview }: { preview: RulesPreview }): VNode {
    const { counts, changes, outcomes } = preview;
    const changed = counts.hidden + counts.shown + counts.type + counts.score;
    if (changed === 0) {
        return <p>{AJS.I18n.getText('outcomes.rules.preview.nothing', whole(outcomes))}</p>;
    }
    const lines = (['type', 'score', 'hidden', 'shown'] as const).filter((change) => counts[change] > 0);
    return (
        <>
            <p>{AJS.I18n.getText('outcomes.rules.preview.of', whole(outcomes))}</p>
            <ul class="outcomes-preview-counts">
                {lines.map((change) => (
                    <li key={change}>{counted(change, counts[change])}</li>
                ))}
            </ul>
            <Scrollable label={AJS.I18n.getText('outcomes.rules.preview.caption')}>
                <table class="outcomes-table">
                    <caption>{AJS.I18n.getText('outcomes.rules.preview.caption')}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.rules.preview.now')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.rules.preview.then')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {changes.map(({ key, summary, from, to }) => (
                            <tr key={key}>
                                <th scope="row">
                                    {key}
                                    <span class="outcomes-quiet outcomes-line">{summary}</span>
                                </th>
                                <td>
                                    <CompactScore score={from} />
                                </td>
                                <td>
                                    {to === null ? AJS.I18n.getText('outcomes.rules.preview.told-later') : <CompactScore score={to} />}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </Scrollable>
            {changed > changes.length && (
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.rules.preview.more', whole(changed - changes.length))}</p>
            )}
        </>
    );
}

function counted(change: RuleChange, count: number): string {
    switch (change) {
        case 'type':
            return isOne(count)
                ? AJS.I18n.getText('outcomes.rules.preview.type.one', whole(count))
                : AJS.I18n.getText('outcomes.rules.preview.type.other', whole(count));
        case 'score':
            return isOne(count)
                ? AJS.I18n.getText('outcomes.rules.preview.score.one', whole(count))
                : AJS.I18n.getText('outcomes.rules.preview.score.other', whole(count));
        case 'hidden':
            return isOne(count)
                ? AJS.I18n.getText('outcomes.rules.preview.hidden.one', whole(count))
                : AJS.I18n.getText('outcomes.rules.preview.hidden.other', whole(count));
        case 'shown':
            return isOne(count)
                ? AJS.I18n.getText('outcomes.rules.preview.shown.one', whole(count))
                : AJS.I18n.getText('outcomes.rules.preview.shown.other', whole(count));
    }
}
