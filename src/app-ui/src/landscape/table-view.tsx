import type { VNode } from 'preact';
import { ChosenBar } from '../coverage/chosen';
import { useChoosing } from '../coverage/choosing';
import { HowMeasured } from '../parts/measured';
import { Legend } from './legend';
import { COLUMNS } from './order';
import { OutcomeTable } from './outcome-table';
import { RankNote } from './rank';
import type { ViewProps } from './shown';
import { TakenSection } from './taken';

/** Every number of the plot as a table, and several outcomes acted on at once. */
export function TableView({ place, go, landscape, shown, rankings, acting, allowed, opening }: ViewProps): VNode {
    const choosing = useChoosing();
    const title = AJS.I18n.getText('outcomes.landscape.table');
    return (
        <TakenSection title={title} landscape={landscape} as="table">
            <Legend place={place} go={go} outcomes={landscape.outcomes} />
            <ChosenBar chosen={shown.filter(({ key }) => choosing.has(key))} clear={choosing.clear} acting={acting} allowed={allowed} />
            <OutcomeTable
                outcomes={shown}
                caption={title}
                columns={COLUMNS}
                rankings={rankings}
                chosen={place.chosen}
                choose={(key) => {
                    opening.open(key, true);
                }}
                choosing={shown.some(({ project }) => allowed(project).link) ? choosing : undefined}
            />
            <RankNote rankings={rankings} />
            <HowMeasured outcomes={[...shown]} />
        </TakenSection>
    );
}
