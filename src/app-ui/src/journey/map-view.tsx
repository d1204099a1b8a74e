import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { whole } from '../wording/format';
import { focusCell, phaseCell, stepCell } from './cells';
import type { JourneyMap, MapPhase, MapStep, Way } from './model';
import type { Open, Target } from './opening';
import { useRoving } from './roving';
import { TypeBar } from './type-bar';
import { outcomesWords, wayWords } from './words';

interface Props {
    map: JourneyMap;
    open: Open;
    /** Opens a part, or closes it when it is open. */
    toggle: (target: Target) => void;
    /** What the open phase or step holds. */
    panel: VNode | null;
}

/** From how many steps in a phase on the cards stand close together. */
const MANY_STEPS = 9;

/** Phases as columns, steps as cards. Tab stops once; the arrow keys lead from card to card. */
export function MapView({ map, open, toggle, panel }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    const [near, setNear] = useState<readonly string[]>([]);
    const roving = useRoving(map.phases.map(({ key, steps }) => [phaseCell(key), ...steps.map((step) => stepCell(step.key))]));
    const cellOf = (cell: string): CellProps => ({
        'data-cell': cell,
        tabIndex: roving.isStop(cell) ? 0 : -1,
        onFocus: () => {
            roving.stopAt(cell);
        },
        onKeyDown: (event) => {
            const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : roving.next(cell, event.key);
            if (next !== undefined) {
                event.preventDefault();
                focusCell(place.current, next);
            }
        },
    });
    const crowded = map.phases.some(({ steps }) => steps.length > MANY_STEPS);
    return (
        <div
            ref={place}
            class={`outcomes-map${crowded ? ' outcomes-map-close' : ''}`}
            style={`--outcomes-columns: ${Math.max(1, map.phases.length)}`}
            role="group"
            aria-label={AJS.I18n.getText('outcomes.map.of', map.journey.name)}
            aria-describedby="outcomes-map-hint"
        >
            {map.phases.map((phase) => (
                <Fragment key={phase.key}>
                    <PhaseColumn phase={phase} map={map} open={open} cellOf={cellOf} toggle={toggle} near={near} lookAt={setNear} />
                    {isOpenIn(phase, open) && panel}
                </Fragment>
            ))}
        </div>
    );
}

function isOpenIn({ key, steps }: MapPhase, open: Open): boolean {
    return open.step === '' ? open.phase === key : steps.some((step) => step.key === open.step);
}

interface CellProps {
    'data-cell': string;
    tabIndex: number;
    onFocus: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
}

interface ColumnProps {
    phase: MapPhase;
    map: JourneyMap;
    open: Open;
    cellOf: (cell: string) => CellProps;
    toggle: Props['toggle'];
    /** Keys of steps to which the one that is looked at leads. */
    near: readonly string[];
    lookAt: (near: readonly string[]) => void;
}

function PhaseColumn({ phase: { key, phase, steps, tally }, map, open, cellOf, toggle, near, lookAt }: ColumnProps): VNode {
    const free = phase.anyOrder || map.journey.anyOrder;
    const isOpen = open.step === '' && open.phase === key;
    return (
        <section class={`outcomes-map-phase${phase.retired ? ' outcomes-map-retired' : ''}`}>
            <h3>
                <button
                    type="button"
                    class="outcomes-map-head"
                    aria-expanded={isOpen}
                    onClick={() => {
                        toggle({ phase: key });
                    }}
                    {...cellOf(phaseCell(key))}
                >
                    <span class="outcomes-map-name">{phase.name}</span> <Retired retired={phase.retired} />{' '}
                    <span class="outcomes-quiet">
                        {phase.anyOrder && !map.journey.anyOrder
                            ? AJS.I18n.getText('outcomes.map.any-order', outcomesWords(tally.total))
                            : outcomesWords(tally.total)}
                    </span>
                </button>
            </h3>
            {steps.length === 0 ? (
                <p class="outcomes-quiet outcomes-map-none">{AJS.I18n.getText('outcomes.map.no-steps')}</p>
            ) : (
                <ol class={`outcomes-map-steps${free ? ' outcomes-map-steps-free' : ''}`}>
                    {steps.map((step) => (
                        <li key={step.key}>
                            <StepCard
                                step={step}
                                isOpen={open.step === step.key}
                                isNear={near.includes(step.key)}
                                cell={cellOf(stepCell(step.key))}
                                toggle={toggle}
                                lookAt={lookAt}
                            />
                        </li>
                    ))}
                </ol>
            )}
        </section>
    );
}

interface CardProps {
    step: MapStep;
    isOpen: boolean;
    isNear: boolean;
    cell: CellProps;
    toggle: Props['toggle'];
    lookAt: ColumnProps['lookAt'];
}

function StepCard({ step: { key, step, tally, ways }, isOpen, isNear, cell, toggle, lookAt }: CardProps): VNode {
    const look = (): void => {
        lookAt(ways.map(({ to }) => to));
    };
    const away = (): void => {
        lookAt([]);
    };
    return (
        <button
            type="button"
            class={`outcomes-map-step${isNear ? ' outcomes-map-near' : ''}${step.retired ? ' outcomes-map-retired' : ''}`}
            aria-expanded={isOpen}
            onClick={() => {
                toggle({ step: key });
            }}
            onMouseEnter={look}
            onMouseLeave={away}
            onBlur={away}
            {...cell}
            onFocus={() => {
                cell.onFocus();
                look();
            }}
        >
            <span class="outcomes-map-line">
                <span class="outcomes-map-name">{step.name}</span> <Retired retired={step.retired} />
            </span>{' '}
            <span class="outcomes-map-line outcomes-quiet">
                <span>{outcomesWords(tally.total)}</span>{' '}
                {tally.underserved > 0 && (
                    <span class="outcomes-map-needed">{AJS.I18n.getText('outcomes.map.underserved', whole(tally.underserved))}</span>
                )}
            </span>{' '}
            {tally.total > 0 && <TypeBar tally={tally} />}{' '}
            {ways.length > 0 && <Ways ways={ways} />}
        </button>
    );
}

function Ways({ ways }: { ways: readonly Way[] }): VNode {
    return (
        <span class="outcomes-map-ways outcomes-quiet">
            {ways.map((way) => (
                <span key={way.to} class="outcomes-map-way">
                    <span aria-hidden="true">{way.kind === 'back' ? '\u21a9' : '\u21aa'} </span>
                    {wayWords(way)}{' '}
                </span>
            ))}
        </span>
    );
}

export function Retired({ retired }: { retired: boolean }): ComponentChildren {
    return retired && <span class="aui-lozenge aui-lozenge-subtle">{AJS.I18n.getText('outcomes.map.retired')}</span>;
}
