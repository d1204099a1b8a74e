import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useResource } from '../parts/resource';
import { fetchJourneys } from '../rest/journeys';
import { isOne, whole } from '../wording/format';
import { heatOf, inCell, stepsInOrder, type Cell } from './heat';
import { HeatTable } from './heat-table';
import { jqlOfCell, wordsOfCell } from './heat-search';
import { COLUMNS } from './order';
import { OutcomeTable } from './outcome-table';
import type { ViewProps } from './shown';
import { TakenSection } from './taken';

/** Where on the journeys the outcomes of each type stand. */
export function HeatView(props: ViewProps): VNode {
    const { place, go, landscape, shown } = props;
    const { value, error } = useResource(`journeys/${place.project}`, (signal) => fetchJourneys(place.project, signal));
    const heat = useMemo(() => heatOf(shown, stepsInOrder(value?.journeys ?? [], landscape.outcomes, place.at)), [shown, value, landscape, place.at]);
    const title = AJS.I18n.getText('outcomes.landscape.heat');
    if (value === undefined && error === undefined) {
        return <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.loading')}</p>;
    }
    return (
        <>
            <TakenSection title={title} landscape={landscape} as="table">
                <HeatTable
                    caption={title}
                    heat={heat}
                    cell={place.cell}
                    open={(cell) => {
                        go({ cell });
                    }}
                />
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.heat.note')}</p>
            </TakenSection>
            {inCell(shown, place.cell) !== undefined && <InCell {...props} cell={place.cell} />}
        </>
    );
}

/** The outcomes of one cell. */
function InCell({ place, go, landscape, shown, rankings, opening, cell }: ViewProps & { cell: Cell }): VNode {
    const heading = useRef<HTMLDivElement>(null);
    const outcomes = inCell(shown, cell) ?? [];
    const title = wordsOfCell(cell);
    useEffect(() => {
        heading.current?.focus();
    }, [cell]);
    const jql = landscape.wave === null && landscape.segment.length === 0 ? jqlOfCell(place, cell) : undefined;
    return (
        <div
            ref={heading}
            tabIndex={-1}
            class="outcomes-cell-list"
            role="region"
            aria-label={title}
            onKeyDown={(event) => {
                if (event.key === 'Escape') {
                    event.stopPropagation();
                    go({ cell: '' });
                    focusCell(cell);
                }
            }}
        >
            <TakenSection title={title} landscape={landscape} as="table" found={jql === undefined ? undefined : { count: outcomes.length, jql }}>
                <p class="outcomes-quiet">
                    {isOne(outcomes.length)
                        ? AJS.I18n.getText('outcomes.coverage.outcomes.one', whole(outcomes.length))
                        : AJS.I18n.getText('outcomes.coverage.outcomes.other', whole(outcomes.length))}
                    {jql === undefined && ` \u00b7 ${AJS.I18n.getText('outcomes.landscape.heat.no-search')}`}
                </p>
                <OutcomeTable
                    outcomes={outcomes}
                    caption={title}
                    columns={COLUMNS}
                    rankings={rankings}
                    chosen={place.chosen}
                    choose={(key) => {
                        opening.open(key, true);
                    }}
                />
            </TakenSection>
        </div>
    );
}

function focusCell(cell: Cell): void {
    const counts = document.querySelectorAll<HTMLElement>('[data-cell]');
    [...counts].find((count) => count.dataset['cell'] === cell)?.focus();
}
