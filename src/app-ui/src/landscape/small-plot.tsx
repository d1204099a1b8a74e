import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Cuts, SegmentComparison } from '../rest/landscape';
import { whole } from '../wording/format';
import { smallFrameOf, round } from './frame';
import { SmallAxes, Zones } from './ground';
import type { ScoredOutcome } from './narrowing';
import { pointsIn } from './points';
import { shapeOf } from './shapes';

interface Props {
    /** The group. */
    value: string;
    n: SegmentComparison['values'][number]['n'];
    cuts: Cuts;
    minimum: number;
    /** Key of the outcome that is marked. */
    chosen: string;
    outcomes: readonly ScoredOutcome[];
}

const WIDTH = 280;
const UNDERSERVED = ['extremely-underserved', 'strongly-underserved', 'underserved'];

/** A group's landscape, small enough to stand beside those of the others; the numbers stand in the table. */
export function SmallPlot({ value, n, cuts, minimum, chosen, outcomes }: Props): VNode {
    const frame = useMemo(() => smallFrameOf(WIDTH), []);
    const points = pointsIn(frame, outcomes, 8);
    const marked = points.find(({ key }) => key === chosen);
    const open = outcomes.filter(({ score }) => UNDERSERVED.includes(score.type)).length;
    return (
        <figure class="outcomes-small-plot">
            <figcaption>
                <strong>{value}</strong>{' '}
                <span class="outcomes-quiet">
                    {n === null
                        ? AJS.I18n.getText('outcomes.score.suppressed', minimum)
                        : n[0] === n[1]
                          ? AJS.I18n.getText('outcomes.score.n', whole(n[0]))
                          : AJS.I18n.getText('outcomes.landscape.segments.n', whole(n[0]), whole(n[1]))}
                </span>
            </figcaption>
            <svg
                viewBox={`0 0 ${frame.width} ${frame.height}`}
                role="img"
                aria-label={AJS.I18n.getText('outcomes.landscape.segments.plot', value, whole(outcomes.length), whole(open))}
            >
                <Zones frame={frame} cuts={cuts} />
                <SmallAxes frame={frame} />
                {points.map(({ key, x, y, outcome }) => (
                    <g key={key} class={`outcomes-mark outcomes-mark-${outcome.score.type}`} transform={`translate(${round(x)} ${round(y)}) scale(0.7)`}>
                        <path d={shapeOf(outcome.score.type)} />
                    </g>
                ))}
                {marked !== undefined && <circle class="outcomes-mark-chosen" cx={round(marked.x)} cy={round(marked.y)} r={9} />}
            </svg>
        </figure>
    );
}
