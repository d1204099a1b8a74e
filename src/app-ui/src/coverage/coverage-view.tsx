import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import type { Coverage } from '../rest/coverage';
import { Fractions } from './fractions';
import { ListSection } from './list-section';
import { Gaps, type ListsProps } from './lists';
import { PhaseTable } from './phase-table';

/** The whole in ten seconds: fractions, gaps, phases, and what nobody owns. */
export function CoverageOverview(props: ListsProps): VNode {
    const { coverage, taking } = props;
    return (
        <>
            <Fractions coverage={coverage} />
            <Gaps {...props} columns={['outcome', 'opportunity', 'type']} />
            <ListSection
                title={AJS.I18n.getText('outcomes.coverage.phases')}
                taking={coverage.byPhase.length > 0 ? taking : undefined}
                pictured={coverage}
            >
                {coverage.byPhase.length === 0 ? (
                    <p>{AJS.I18n.getText('outcomes.coverage.phases.none')}</p>
                ) : (
                    <PhaseTable coverage={coverage} />
                )}
            </ListSection>
            <WithoutOwner coverage={coverage} />
        </>
    );
}

function WithoutOwner({ coverage: { withoutOwner, jql } }: { coverage: Coverage }): VNode | null {
    return withoutOwner.length === 0 ? null : (
        <ListSection
            title={AJS.I18n.getText('outcomes.coverage.without-owner')}
            found={{ count: withoutOwner.length, jql: jql.withoutOwner }}
        >
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.without-owner.hint')}</p>
            <ul class="outcomes-keys">
                {withoutOwner.map((key) => (
                    <li key={key}>
                        <a href={issueUrl(key)}>{key}</a>
                    </li>
                ))}
            </ul>
        </ListSection>
    );
}
