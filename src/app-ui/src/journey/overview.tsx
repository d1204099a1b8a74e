import type { VNode } from 'preact';
import { Waves } from '../coverage/as-of';
import { searchUrl } from '../jira/page';
import type { Landscape } from '../rest/landscape';
import { Filled, slot } from '../wording/filled';
import { isOne, moment, whole } from '../wording/format';
import { unplacedIn, type JourneyMap } from './model';
import { searchAt, searchUnplaced } from './searches';
import { TypeKey } from './type-bar';
import { outcomesWords } from './words';

interface Props {
    project: string;
    landscape: Landscape;
    map: JourneyMap;
    busy: boolean;
    reload: () => void;
}

/** How many outcomes there are, whose scores of when, of which types, and which stand on no step. */
export function Overview({ project, landscape, map, busy, reload }: Props): VNode {
    const { asOf, outcomes, studies, stale } = landscape;
    const jql = searchAt(project, map);
    return (
        <div class="outcomes-map-overview">
            <div class="outcomes-as-of">
                <p>
                    <Filled
                        text={AJS.I18n.getText('outcomes.map.of-those-you-see', slot(0), outcomesWords(outcomes.length))}
                        nodes={[
                            <a key="here" href={searchUrl(jql)}>
                                {whole(map.tally.total)}
                            </a>,
                        ]}
                    />{' '}
                    <Unplaced project={project} count={unplacedIn(outcomes).length} />
                </p>
                <p class="outcomes-source">
                    <span>{AJS.I18n.getText('outcomes.coverage.as-of', moment(asOf))}</span>
                    <Waves studies={studies} />
                </p>
                {stale > 0 && (
                    <p class="outcomes-stale-warning" role="status">
                        {isOne(stale)
                            ? AJS.I18n.getText('outcomes.coverage.stale.one', whole(stale))
                            : AJS.I18n.getText('outcomes.coverage.stale.other', whole(stale))}
                    </p>
                )}
                <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={reload}>
                    {AJS.I18n.getText('outcomes.coverage.refresh')}
                </button>
            </div>
            {map.journey.anyOrder && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.map.any-order.journey')}</p>}
            <TypeKey tally={map.tally} jql={isSearchable(landscape) ? jql : undefined} />
        </div>
    );
}

/** Whether the types are those that search knows: by the scores of the board, of everybody. */
export function isSearchable({ wave, segment }: Landscape): boolean {
    return wave === null && segment.length === 0;
}

function Unplaced({ project, count }: { project: string; count: number }): VNode | null {
    return count === 0 ? null : (
        <a href={searchUrl(searchUnplaced(project))}>
            {isOne(count)
                ? AJS.I18n.getText('outcomes.map.unplaced.one', whole(count))
                : AJS.I18n.getText('outcomes.map.unplaced.other', whole(count))}
        </a>
    );
}
