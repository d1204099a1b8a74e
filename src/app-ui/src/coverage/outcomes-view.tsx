import type { VNode } from 'preact';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { useAllowed } from './allowed';
import { ChosenBar } from './chosen';
import { useChoosing } from './choosing';
import { ListSection } from './list-section';
import { outcomesIn } from './listed';
import { decisionOf, type ListsProps } from './lists';
import { OutcomeList } from './outcome-list';
import { OUTCOME_COLUMNS } from './outcome-order';

/** All outcomes in scope, ranked. */
export function RankedOutcomes({ coverage, acting, taking }: Pick<ListsProps, 'coverage' | 'acting' | 'taking'>): VNode {
    const { value, error, reload } = useResource(`ranked/${coverage.jql.outcomes}/${coverage.asOf}`, (signal) =>
        outcomesIn(coverage, 'outcomes', signal),
    );
    const allowed = useAllowed(value ?? []);
    const choosing = useChoosing();
    const title = AJS.I18n.getText('outcomes.coverage.ranked');
    if (value === undefined) {
        return error === undefined ? <Loading rows={6} /> : <Failure messages={error.all} retry={reload} />;
    }
    return (
        <ListSection title={title} found={{ count: value.length, jql: `${coverage.jql.outcomes} ORDER BY "Opportunity score" DESC` }} taking={taking}>
            <OutcomeList
                outcomes={value}
                caption={title}
                columns={OUTCOME_COLUMNS}
                note={decisionOf}
                choosing={value.some(({ project }) => allowed(project).link) ? choosing : undefined}
            />
            <ChosenBar chosen={value.filter(({ key }) => choosing.has(key))} clear={choosing.clear} acting={acting} allowed={allowed} />
        </ListSection>
    );
}
