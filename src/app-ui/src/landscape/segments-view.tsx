import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChoiceField } from '../parts/field';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { fetchSegments, type ComparedOutcome, type PlacedOutcome, type SegmentComparison } from '../rest/landscape';
import { percent } from '../wording/format';
import { ComparisonTable } from './comparison-table';
import { hasScore } from './narrowing';
import { queryOf } from './place';
import type { ViewProps } from './shown';
import { SmallPlot } from './small-plot';
import { TakenSection } from './taken';

/** The groups of a dimension side by side. */
export function SegmentsView(props: ViewProps): VNode {
    const { place, go, landscape } = props;
    const { dimensions } = landscape;
    // A single group has nothing to stand beside.
    const usual = dimensions.find(({ values }) => values.length > 1) ?? dimensions[0];
    const dimension = dimensions.some((one) => one.dimension === place.dimension) ? place.dimension : (usual?.dimension ?? '');
    if (dimension === '') {
        return <p class="outcomes-landscape-empty">{AJS.I18n.getText('outcomes.landscape.segments.none')}</p>;
    }
    return (
        <>
            <div class="outcomes-wave-segment outcomes-compare-by">
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.landscape.segments.by')}
                    value={dimension}
                    choices={dimensions.map((one) => ({ value: one.dimension, label: one.dimension }))}
                    change={(chosen) => {
                        go({ dimension: chosen, unique: '' });
                    }}
                />
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.landscape.segments.show')}
                    value={place.unique}
                    choices={[
                        { value: '', label: AJS.I18n.getText('outcomes.landscape.segments.all') },
                        ...(dimensions.find((one) => one.dimension === dimension)?.values ?? []).map((value) => ({
                            value,
                            label: AJS.I18n.getText('outcomes.landscape.segments.unique', value),
                        })),
                    ]}
                    change={(unique) => {
                        go({ dimension, unique });
                    }}
                />
            </div>
            <Compared key={dimension} {...props} dimension={dimension} />
        </>
    );
}

function Compared({ dimension, ...props }: ViewProps & { dimension: string }): VNode {
    const query = queryOf(props.place);
    const { value, error, reload } = useResource(`segments/${JSON.stringify(query)}/${dimension}/${props.landscape.asOf}`, (signal) =>
        fetchSegments(query, dimension, signal),
    );
    if (value === undefined) {
        return error === undefined ? <Loading rows={4} /> : <Failure messages={error.all} retry={reload} />;
    }
    return <Comparison {...props} comparison={value} />;
}

/** An outcome with what the groups say of it. */
export interface Row {
    outcome: PlacedOutcome;
    compared: ComparedOutcome;
}

function Comparison({ place, landscape, shown, opening, comparison }: ViewProps & { comparison: SegmentComparison }): VNode {
    const { dimension, values, level } = comparison;
    const rows = useMemo(() => rowsOf(shown, comparison, place.unique), [shown, comparison, place.unique]);
    const title = AJS.I18n.getText('outcomes.landscape.segments.title', dimension);
    return (
        <>
            <div class="outcomes-small-plots">
                {values.map(({ value, n }, index) => (
                    <SmallPlot
                        key={value}
                        value={value}
                        n={n}
                        cuts={landscape.cuts}
                        minimum={landscape.minimum}
                        chosen={place.chosen}
                        outcomes={rows.map(({ outcome, compared }) => ({ ...outcome, score: compared.scores[index] ?? null })).filter(hasScore)}
                    />
                ))}
            </div>
            <TakenSection title={title} landscape={landscape} as="table">
                {rows.length === 0 ? (
                    <p>{AJS.I18n.getText('outcomes.landscape.segments.nothing')}</p>
                ) : (
                    <ComparisonTable
                        caption={title}
                        rows={rows}
                        comparison={comparison}
                        chosen={place.chosen}
                        choose={(key) => {
                            opening.open(key, true);
                        }}
                    />
                )}
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.segments.note', percent(level))}</p>
            </TakenSection>
        </>
    );
}

/** The outcomes that are left and that at least one group was asked about. */
function rowsOf(shown: readonly PlacedOutcome[], { outcomes }: SegmentComparison, unique: string): Row[] {
    const byKey = new Map(outcomes.map((compared) => [compared.key, compared]));
    return shown.flatMap((outcome) => {
        const compared = byKey.get(outcome.key);
        const told = compared?.scores.some((score) => score !== null) === true;
        return compared !== undefined && told && (unique === '' || compared.uniqueTo.includes(unique)) ? [{ outcome, compared }] : [];
    });
}

