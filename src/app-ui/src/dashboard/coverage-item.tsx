import type { VNode } from 'preact';
import { captionOf } from '../charts/caption';
import { fractionPicture, type Fraction } from '../charts/fraction-picture';
import { AsOf } from '../coverage/as-of';
import { Fractions } from '../coverage/fractions';
import { fetchCoverage, type Coverage } from '../rest/coverage';
import type { Sheet } from '../taking/csv';
import { TakeButtons } from '../taking/take-buttons';
import { isOne, whole } from '../wording/format';
import { Answer, useItemResource, useSourceName, useTitle } from './answer';
import type { ItemKind, ItemProps } from './item';
import { sourceText } from './settings';

/** How the roadmap stands, in four numbers. */
export const coverageItem: ItemKind = {
    title: () => AJS.I18n.getText('outcomes.dashboard.coverage.title'),
    takes: { filters: true, list: false },
    View: CoverageView,
};

function CoverageView(props: ItemProps): VNode {
    const { source } = props;
    const of = useSourceName(source);
    const title = useTitle(props, coverageItem.title(), of);
    const resource = useItemResource(sourceText(source), props, (signal) => fetchCoverage(source, signal));
    return (
        <Answer
            resource={resource}
            rows={2}
            body={(coverage) => (
                <>
                    <Fractions coverage={coverage} />
                    <AsOf coverage={coverage}>
                        <TakeButtons
                            taking={{ title, source: of, asOf: coverage.asOf }}
                            sheet={() => sheetOf(fractionsOf(coverage))}
                            picture={() =>
                                fractionPicture(fractionsOf(coverage), captionOf(title, of, coverage), document.documentElement)
                            }
                        />
                    </AsOf>
                </>
            )}
        />
    );
}

/** The tiles as a table, in their words. */
function sheetOf(fractions: Fraction[]): Sheet {
    return [
        [
            AJS.I18n.getText('outcomes.dashboard.coverage.what'),
            AJS.I18n.getText('outcomes.dashboard.coverage.count'),
            AJS.I18n.getText('outcomes.dashboard.coverage.of'),
        ],
        ...fractions.map(({ words, count, total }) => [words, whole(count), whole(total)]),
    ];
}

function fractionsOf({ outcomes, underserved, epics }: Coverage): Fraction[] {
    const fraction = (words: string, count: number, total: number, tone: Fraction['tone']): Fraction => ({
        words,
        count,
        total,
        numbers: { count: whole(count), of: AJS.I18n.getText('outcomes.coverage.of', '', whole(total)).trim() },
        tone,
    });
    return [
        fraction(AJS.I18n.getText('outcomes.coverage.tile.outcomes'), outcomes.withOpenEpic, outcomes.total, 'covered'),
        fraction(AJS.I18n.getText('outcomes.coverage.tile.underserved'), underserved.withOpenEpic, underserved.total, 'covered'),
        fraction(AJS.I18n.getText('outcomes.coverage.tile.without-outcome'), epics.withoutOutcome, epics.total, 'apart'),
        fraction(
            isOne(epics.openOnlyServedOrOverserved)
                ? AJS.I18n.getText('outcomes.coverage.tile.served-only.one')
                : AJS.I18n.getText('outcomes.coverage.tile.served-only.other'),
            epics.openOnlyServedOrOverserved,
            epics.total,
            'apart',
        ),
    ];
}
