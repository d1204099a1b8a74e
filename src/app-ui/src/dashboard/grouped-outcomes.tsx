import type { VNode } from 'preact';
import { OutcomeList } from '../coverage/outcome-list';
import type { OutcomeColumn } from '../coverage/outcome-order';
import type { CoveredOutcome } from '../rest/coverage';
import { whole } from '../wording/format';
import type { Settings } from './settings';
import { grouped } from './shown';

interface Props {
    /** Highest opportunity score first. */
    outcomes: CoveredOutcome[];
    settings: Settings;
    caption: string;
}

const COLUMNS: readonly OutcomeColumn[] = ['outcome', 'opportunity', 'type', 'owner', 'epics'];

/** The first outcomes as one list, or as one for each group. */
export function GroupedOutcomes({ outcomes, settings: { group, rows }, caption }: Props): VNode {
    if (group === 'none') {
        return <OutcomeList outcomes={outcomes} caption={caption} columns={COLUMNS} most={rows} />;
    }
    const columns = COLUMNS.filter((column) => column !== group);
    return (
        <>
            {grouped(outcomes.slice(0, rows), group).map(({ name, outcomes: own }) => (
                <section key={name} class="outcomes-group">
                    <h4>{AJS.I18n.getText('outcomes.dashboard.group.heading', name, whole(own.length))}</h4>
                    <OutcomeList
                        outcomes={own}
                        caption={AJS.I18n.getText('outcomes.dashboard.group.caption', caption, name)}
                        columns={columns}
                    />
                </section>
            ))}
        </>
    );
}
