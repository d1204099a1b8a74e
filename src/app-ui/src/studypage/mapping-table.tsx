import type { VNode } from 'preact';
import { Scrollable } from '../parts/scrollable';
import type { StudyDetail } from '../rest/study-detail';
import type { Outcome } from '../rest/types';
import { list, whole } from '../wording/format';
import { layoutLabel, roleLabel } from '../wording/terms';

interface Props {
    study: StudyDetail;
    known: Map<string, Outcome>;
}

/** What each column was read as; folded away until somebody asks. */
export function MappingTable({ study: { mapping, labels = [] }, known }: Props): VNode {
    const title = AJS.I18n.getText('outcomes.study.page.mapping');
    const used = mapping.columns.filter(({ role }) => role !== 'ignore');
    return (
        <details class="outcomes-mapping outcomes-section">
            <summary>
                {title} <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.study.page.mapping.count', whole(used.length), whole(mapping.columns.length))}</span>
            </summary>
            <p class="outcomes-source">
                <span>{layoutLabel(mapping.layout)}</span>
                {mapping.scale !== undefined && (
                    <span>{AJS.I18n.getText('outcomes.study.page.scale', mapping.scale.min, mapping.scale.max)}</span>
                )}
                {(mapping.reversed ?? []).length > 0 && (
                    <span>{AJS.I18n.getText('outcomes.study.page.reversed', list(mapping.reversed ?? []))}</span>
                )}
            </p>
            {labels.length > 0 && (
                <p class="outcomes-quiet">
                    {list(
                        labels.map(({ label, rating }) =>
                            rating === null
                                ? AJS.I18n.getText('outcomes.study.page.label.none', label)
                                : AJS.I18n.getText('outcomes.study.page.label', label, rating),
                        ),
                    )}
                </p>
            )}
            <Scrollable label={title}>
                <table class="outcomes-table outcomes-columns">
                    <caption class="outcomes-hidden">{title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{AJS.I18n.getText('outcomes.problem.column')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.mapping.role')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {mapping.columns.map(({ column, role, outcome }) => (
                            <tr key={column}>
                                <th scope="row">
                                    <code>{column}</code>
                                </th>
                                <td>{roleLabel(role)}</td>
                                <td>
                                    {outcome} {known.get(outcome ?? '')?.summary}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </Scrollable>
        </details>
    );
}
