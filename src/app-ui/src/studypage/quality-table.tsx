import type { VNode } from 'preact';
import { Section } from '../parts/section';
import type { QualityFinding } from '../rest/study-types';
import { whole } from '../wording/format';

/** What the quality rules found at the import, and who was left out. */
export function QualityTable({ quality }: { quality: QualityFinding[] }): VNode | null {
    if (quality.length === 0) {
        return null;
    }
    const title = AJS.I18n.getText('outcomes.importing.quality');
    return (
        <Section title={title}>
            <table class="outcomes-table outcomes-quality-table">
                <caption class="outcomes-hidden">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.page.rule')}</th>
                        <th scope="col" class="outcomes-number">
                            {AJS.I18n.getText('outcomes.study.page.found')}
                        </th>
                        <th scope="col">{AJS.I18n.getText('outcomes.study.page.effect')}</th>
                    </tr>
                </thead>
                <tbody>
                    {quality.map(({ rule, label, found, excluded, checked, why }) => (
                        <tr key={rule}>
                            <th scope="row">{label}</th>
                            <td class="outcomes-number">{checked ? whole(found) : ''}</td>
                            <td>{checked ? effect(excluded) : AJS.I18n.getText('outcomes.importing.quality.not-checked', why ?? '')}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Section>
    );
}

function effect(excluded: boolean): string {
    return excluded ? AJS.I18n.getText('outcomes.study.page.left-out') : AJS.I18n.getText('outcomes.study.page.counted');
}
