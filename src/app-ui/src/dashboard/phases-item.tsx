import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { captionOf } from '../charts/caption';
import { tablePicture } from '../charts/table-picture';
import { AsOf } from '../coverage/as-of';
import { PhaseTable } from '../coverage/phase-table';
import { fetchCoverage } from '../rest/coverage';
import { sheetOf } from '../taking/sheet';
import { TakeButtons } from '../taking/take-buttons';
import { Answer, useItemResource, useSourceName, useTitle } from './answer';
import type { ItemKind, ItemProps } from './item';
import { sourceText } from './settings';

/** Where along the journey the unmet needs are: phases against opportunity types. */
export const phasesItem: ItemKind = {
    title: () => AJS.I18n.getText('outcomes.dashboard.phases.title'),
    takes: { filters: true, list: false },
    View: PhasesView,
};

function PhasesView(props: ItemProps): VNode {
    const { source } = props;
    const of = useSourceName(source);
    const title = useTitle(props, phasesItem.title(), of);
    const place = useRef<HTMLDivElement>(null);
    const resource = useItemResource(sourceText(source), props, (signal) => fetchCoverage(source, signal));
    const table = (): HTMLTableElement => {
        const found = place.current?.querySelector('table');
        if (found === null || found === undefined) {
            throw new Error('there is no table');
        }
        return found;
    };
    return (
        <Answer
            resource={resource}
            rows={4}
            body={(coverage) =>
                coverage.byPhase.length === 0 && coverage.unplaced === 0 ? (
                    <>
                        <p class="outcomes-empty">{AJS.I18n.getText('outcomes.dashboard.phases.none')}</p>
                        <AsOf coverage={coverage} />
                    </>
                ) : (
                    <>
                        <div ref={place}>
                            <PhaseTable coverage={coverage} />
                        </div>
                        <AsOf coverage={coverage}>
                            <TakeButtons
                                taking={{ title, source: of, asOf: coverage.asOf }}
                                sheet={() => sheetOf(table())}
                                picture={() => tablePicture(table(), captionOf(title, of, coverage))}
                            />
                        </AsOf>
                    </>
                )
            }
        />
    );
}
