import type { VNode } from 'preact';
import type { PlacedOutcome } from '../rest/landscape';
import { OPPORTUNITY_TYPES } from '../rest/types';
import { whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { hasScore, narrowed } from './narrowing';
import type { Go, Place } from './place';
import { TypeShape } from './shapes';

interface Props {
    place: Place;
    go: Go;
    outcomes: readonly PlacedOutcome[];
}

/** What the marks mean, with how many there are of each; chosen ones are shown alone. */
export function Legend({ place, go, outcomes }: Props): VNode {
    const scored = narrowed(outcomes, { ...place, types: [] }).filter(hasScore);
    return (
        <div class="outcomes-legend" role="group" aria-label={AJS.I18n.getText('outcomes.landscape.legend')}>
            {OPPORTUNITY_TYPES.map((type) => {
                const on = place.types.includes(type);
                return (
                    <button
                        key={type}
                        type="button"
                        class="outcomes-legend-type"
                        aria-pressed={on}
                        onClick={() => {
                            go({ types: on ? place.types.filter((one) => one !== type) : [...place.types, type] });
                        }}
                    >
                        <TypeShape type={type} /> {typeLabel(type)} <span class="outcomes-legend-count">{whole(scored.filter(({ score }) => score.type === type).length)}</span>
                    </button>
                );
            })}
        </div>
    );
}
