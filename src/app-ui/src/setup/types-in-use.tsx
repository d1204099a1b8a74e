import type { VNode } from 'preact';
import type { Setup } from '../rest/setup';
import { list } from '../wording/format';

/** Which issue types stand for what while outcomes are switched on. */
export function TypesInUse({ setup }: { setup: Setup }): VNode {
    const { outcome, study, roadmap } = setup.types;
    const rows: [string, string][] = [
        [AJS.I18n.getText('outcomes.setup.page.outcome-type'), outcome?.name ?? ''],
        [AJS.I18n.getText('outcomes.setup.page.study-type'), study?.name ?? ''],
        [AJS.I18n.getText('outcomes.setup.page.roadmap-types'), list(roadmap.map(({ name }) => name))],
    ];
    return (
        <dl class="outcomes-details">
            {rows.map(([label, types]) => (
                <div key={label}>
                    <dt>{label}</dt>
                    <dd>{types}</dd>
                </div>
            ))}
        </dl>
    );
}
