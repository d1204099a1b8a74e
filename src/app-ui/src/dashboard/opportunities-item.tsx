import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { AsOf } from '../coverage/as-of';
import { outcomesIn } from '../coverage/listed';
import { searchUrl } from '../jira/page';
import { fetchCoverage, type Coverage, type CoveredOutcome } from '../rest/coverage';
import type { Sheet } from '../taking/csv';
import { sheetOf } from '../taking/sheet';
import { TakeButtons } from '../taking/take-buttons';
import { whole } from '../wording/format';
import { Answer, useItemResource, useSourceName, useTitle } from './answer';
import { GroupedOutcomes } from './grouped-outcomes';
import type { ItemKind, ItemProps } from './item';
import { shownLabel } from './list-fields';
import { sourceText, type ItemSource, type Shown } from './settings';
import { together } from './together';

/** The outcomes with the highest scores, or those of them that nobody works on. */
export const opportunitiesItem: ItemKind = {
    title: () => AJS.I18n.getText('outcomes.dashboard.opportunities.title'),
    takes: { filters: true, list: true },
    View: OpportunitiesView,
};

function OpportunitiesView(props: ItemProps): VNode {
    const { source, settings } = props;
    const { show } = settings;
    const of = useSourceName(source);
    const title = useTitle(props, shownLabel(show), of);
    const place = useRef<HTMLDivElement>(null);
    const resource = useItemResource(`${sourceText(source)}/${show}`, props, (signal) => chosenOf(source, show, signal));
    return (
        <Answer
            resource={resource}
            rows={4}
            body={({ coverage, outcomes }) => (
                <>
                    <div ref={place}>
                        {outcomes.length === 0 ? (
                            <p class="outcomes-empty">{emptyText(show)}</p>
                        ) : (
                            <GroupedOutcomes outcomes={outcomes} settings={settings} caption={title} />
                        )}
                    </div>
                    {outcomes.length > 0 && (
                        <ShownOf coverage={coverage} show={show} rows={settings.rows} total={outcomes.length} />
                    )}
                    <AsOf coverage={coverage}>
                        {outcomes.length > 0 && (
                            <TakeButtons
                                taking={{ title, source: of, asOf: coverage.asOf }}
                                sheet={() => sheetIn(place.current)}
                            />
                        )}
                    </AsOf>
                </>
            )}
        />
    );
}

interface ShownProps {
    coverage: Coverage;
    show: Shown;
    rows: number;
    total: number;
}

/** How many stand in the list, and the way to all of them. */
function ShownOf({ coverage, show, rows, total }: ShownProps): VNode {
    return (
        <p class="outcomes-quiet outcomes-shown">
            {total > rows
                ? AJS.I18n.getText('outcomes.dashboard.shown.first', whole(rows), whole(total))
                : AJS.I18n.getText('outcomes.dashboard.shown.all', whole(total))}{' '}
            <a href={searchUrl(`${jqlFor(coverage, show)} ORDER BY "Opportunity score" DESC`)}>{AJS.I18n.getText('outcomes.dashboard.shown.open', whole(total))}</a>
        </p>
    );
}

interface Chosen {
    coverage: Coverage;
    outcomes: CoveredOutcome[];
}

/** The coverage is asked for as other items do, so that they can share it. */
async function chosenOf(source: ItemSource, show: Shown, signal: AbortSignal): Promise<Chosen> {
    const coverage = await together(sourceText(source), signal, (shared) => fetchCoverage(source, shared));
    switch (show) {
        case 'gaps':
            return { coverage, outcomes: coverage.gaps };
        case 'underserved':
            return { coverage, outcomes: await outcomesIn(coverage, 'underserved', signal) };
        case 'all':
            return { coverage, outcomes: await outcomesIn(coverage, 'outcomes', signal) };
    }
}

function jqlFor({ jql }: Coverage, show: Shown): string {
    switch (show) {
        case 'gaps':
            return jql.gaps;
        case 'underserved':
            return jql.underserved;
        case 'all':
            return jql.outcomes;
    }
}

function emptyText(show: Shown): string {
    switch (show) {
        case 'gaps':
            return AJS.I18n.getText('outcomes.dashboard.opportunities.no-gaps');
        case 'underserved':
            return AJS.I18n.getText('outcomes.dashboard.opportunities.no-underserved');
        case 'all':
            return AJS.I18n.getText('outcomes.dashboard.opportunities.no-outcomes');
    }
}

/** All groups under one head, each begun by its name as on the screen. */
function sheetIn(place: HTMLElement | null): Sheet {
    return [...(place?.querySelectorAll('table') ?? [])].flatMap((table, index) => {
        const [head = [], ...rows] = sheetOf(table);
        const group = table.closest('section')?.querySelector('h4')?.textContent;
        return [...(index === 0 ? [head] : []), ...(group === undefined ? [] : [[group, ...head.slice(1).map(() => '')]]), ...rows];
    });
}
