import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { isNarrowed, hasScore } from './narrowing';
import { Details } from './details';
import { Legend } from './legend';
import { Plot } from './plot';
import { Ranked } from './ranked';
import { shownInWords } from './counts';
import type { ViewProps } from './shown';
import { TakenSection } from './taken';

/** The plot, beside it what is chosen in it and the ranked list. */
export function PlotView(props: ViewProps): VNode {
    const { place, go, landscape, shown, rankings, acting, allowed, opening } = props;
    const scored = useMemo(() => shown.filter(hasScore), [shown]);
    const chosen = landscape.outcomes.find(({ key }) => key === place.chosen);
    return (
        <div class="outcomes-landscape-view">
            <TakenSection title={AJS.I18n.getText('outcomes.landscape.plot')} landscape={landscape} as="drawing" told={isNarrowed(place) ? shownInWords(shown, landscape.outcomes.length) : []}>
                <Legend place={place} go={go} outcomes={landscape.outcomes} />
                <Plot outcomes={scored} cuts={landscape.cuts} chosen={place.chosen} choose={opening.open} />
            </TakenSection>
            <div class="outcomes-landscape-beside">
                {chosen !== undefined && (
                    <Details
                        outcome={chosen}
                        landscape={landscape}
                        rankings={rankings}
                        allowed={allowed(chosen.project)}
                        acting={acting}
                        opened={opening.taken}
                        close={opening.close}
                    />
                )}
                <Ranked landscape={landscape} shown={shown} rankings={rankings} chosen={place.chosen} open={opening.open} />
            </div>
        </div>
    );
}
