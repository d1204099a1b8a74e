import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Cuts } from '../rest/landscape';
import { isOne, whole } from '../wording/format';
import { useUniqueId } from '../parts/unique-id';
import { frameOf, round, type Frame } from './frame';
import { Axes, IntervalBand, roomOfWords, Zones, ZoneWords } from './ground';
import { placeLabels, type Label } from './labels';
import { Marks } from './marks';
import { shortened, widthOf } from './measure';
import type { ScoredOutcome } from './narrowing';
import { usePointing } from './pointing';
import { pointsIn, type Point } from './points';
import { Tip } from './tip';
import { useWidth } from './use-width';

interface Props {
    /** Highest score first. */
    outcomes: readonly ScoredOutcome[];
    cuts: Cuts;
    /** Key of the outcome whose details are open; empty for none. */
    chosen: string;
    /** Opens an outcome's details; with the focus in them when the keyboard did it. */
    choose: (key: string, withFocus: boolean) => void;
}

const MOST_LABELS = { wide: 48, narrow: 16 };

/** Importance by satisfaction, a mark for each outcome. */
export function Plot({ outcomes, cuts, chosen, choose }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    const width = useWidth(place);
    const help = useUniqueId();
    const frame = useMemo(() => frameOf(width), [width]);
    const points = useMemo(() => pointsIn(frame, outcomes), [frame, outcomes]);
    const ground = useMemo(() => <Ground frame={frame} cuts={cuts} />, [frame, cuts]);
    const words = useMemo(() => <ZoneWords frame={frame} cuts={cuts} />, [frame, cuts]);
    const { pointed, current, focused, press, move, leave, click } = usePointing({ place, points, chosen, choose });
    const marked = points.find(({ key }) => key === chosen);
    return (
        <div ref={place} class="outcomes-plot">
            <p id={help} class="outcomes-hidden">
                {AJS.I18n.getText('outcomes.landscape.plot.help')}
            </p>
            <svg
                class="outcomes-landscape-svg"
                width={frame.width}
                height={frame.height}
                viewBox={`0 0 ${frame.width} ${frame.height}`}
                onPointerMove={move}
                onPointerLeave={leave}
                onClick={click}
            >
                {ground}
                {marked !== undefined && <IntervalBand frame={frame} interval={marked.outcome.score.interval} />}
                <Marks
                    points={points}
                    label={nameOf(points.length)}
                    help={help}
                    current={current}
                    chosen={chosen}
                    focus={focused}
                    press={press}
                />
                {words}
                <Ring point={marked} look="outcomes-mark-chosen" radius={12} />
                <Ring point={pointed} look="outcomes-mark-pointed" radius={10} />
                <Labels frame={frame} points={points} cuts={cuts} chosen={chosen} />
            </svg>
            {pointed !== undefined && <Tip point={pointed} frame={frame} />}
        </div>
    );
}

function nameOf(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.landscape.plot.name.one', whole(count))
        : AJS.I18n.getText('outcomes.landscape.plot.name.other', whole(count));
}

/** What stands still while outcomes are looked at. */
function Ground({ frame, cuts }: { frame: Frame; cuts: Cuts }): VNode {
    return (
        <>
            <Zones frame={frame} cuts={cuts} />
            <Axes frame={frame} />
        </>
    );
}

function Ring({ point, look, radius }: { point: Point | undefined; look: string; radius: number }): VNode | null {
    return point === undefined ? null : <circle class={look} cx={round(point.x)} cy={round(point.y)} r={radius} />;
}

interface LabelsProps {
    frame: Frame;
    points: readonly Point[];
    cuts: Cuts;
    chosen: string;
}

function Labels({ frame, points, cuts, chosen }: LabelsProps): VNode {
    return useMemo(
        () => (
            <g aria-hidden="true">
                {labelsFor({ frame, points, cuts, chosen }).map(({ key, text, box }) => (
                    <text key={key} class={`outcomes-label${key === chosen ? ' outcomes-label-chosen' : ''}`} x={round(box.left + 1)} y={round(box.bottom - 4)}>
                        {text}
                    </text>
                ))}
            </g>
        ),
        [frame, points, cuts, chosen],
    );
}

/** The labels that find room, the most under-served first; the chosen outcome's always. */
export function labelsFor({ frame, points, cuts, chosen }: LabelsProps): Label[] {
    const wishes = points.map(({ key, x, y, outcome }) => {
        const words = AJS.I18n.getText('outcomes.landscape.label', key, shortened(outcome.job === '' ? outcome.summary : outcome.job));
        return { key, x, y, texts: frame.narrow && key !== chosen ? [key] : [words, key], always: key === chosen };
    });
    return placeLabels(wishes, {
        bounds: frame.plot,
        taken: roomOfWords(frame, cuts),
        widthOf,
        most: frame.narrow ? MOST_LABELS.narrow : MOST_LABELS.wide,
    });
}
