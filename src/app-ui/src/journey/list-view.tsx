import type { VNode } from 'preact';
import { CountLink } from '../coverage/count-link';
import { ofType, unscored } from '../coverage/searches';
import { OPPORTUNITY_TYPES } from '../rest/types';
import { whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { phaseCell, stepCell } from './cells';
import { Retired } from './map-view';
import type { JourneyMap, MapPhase, MapStep, Tally } from './model';
import type { Open, Target } from './opening';
import { searchAt } from './searches';
import { wayWords } from './words';

interface Props {
    project: string;
    map: JourneyMap;
    /** Whether search knows the same types, so that their numbers can lead there. */
    searchable: boolean;
    open: Open;
    toggle: (target: Target) => void;
}

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** The map in words and numbers: steps against opportunity types, with the sums of each phase and of the journey. */
export function ListView(props: Props): VNode {
    const { project, map, searchable } = props;
    const highest = Math.max(0, ...map.phases.flatMap(({ steps }) => steps.flatMap(({ tally }) => Object.values(tally.counts))));
    return (
        <table class="outcomes-table outcomes-phases outcomes-map-list" role="table">
            <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.map.list.caption', map.journey.name)}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <Head text={AJS.I18n.getText('outcomes.map.list.step')} />
                    <Head text={AJS.I18n.getText('outcomes.page.outcomes')} />
                    {OPPORTUNITY_TYPES.map((type) => (
                        <Head key={type} text={typeLabel(type)} />
                    ))}
                    <Head text={AJS.I18n.getText('outcomes.map.unscored')} />
                </tr>
            </thead>
            {map.phases.map((phase) => (
                <PhaseRows key={phase.key} {...props} phase={phase} highest={highest} />
            ))}
            <tbody role="rowgroup">
                <tr role="row" class="outcomes-map-list-sum">
                    <th role="rowheader" scope="row">
                        {AJS.I18n.getText('outcomes.map.list.whole')}
                    </th>
                    <Numbers tally={map.tally} jql={searchAt(project, map)} searchable={searchable} highest={0} />
                </tr>
            </tbody>
        </table>
    );
}

function Head({ text }: { text: string }): VNode {
    return (
        <th role="columnheader" scope="col">
            {text}
        </th>
    );
}

function PhaseRows({ project, map, searchable, open, toggle, phase, highest }: Props & { phase: MapPhase; highest: number }): VNode {
    const { key, phase: { name, retired }, steps, tally } = phase;
    return (
        <tbody role="rowgroup">
            <tr role="row" class="outcomes-map-list-sum">
                <th role="rowheader" scope="row">
                    <Opener
                        cell={phaseCell(key)}
                        name={name}
                        isOpen={open.step === '' && open.phase === key}
                        act={() => {
                            toggle({ phase: key });
                        }}
                    />{' '}
                    <Retired retired={retired} />
                </th>
                <Numbers tally={tally} jql={searchAt(project, map, phase)} searchable={searchable} highest={0} />
            </tr>
            {steps.map((step) => (
                <tr role="row" key={step.key} class="outcomes-map-list-step">
                    <th role="rowheader" scope="row">
                        <Opener
                            cell={stepCell(step.key)}
                            name={step.step.name}
                            isOpen={open.step === step.key}
                            act={() => {
                                toggle({ step: step.key });
                            }}
                        />{' '}
                        <Retired retired={step.step.retired} />
                        <WaysLine step={step} />
                    </th>
                    <Numbers tally={step.tally} jql={searchAt(project, map, phase, step)} searchable={searchable} highest={highest} />
                </tr>
            ))}
        </tbody>
    );
}

function WaysLine({ step: { ways } }: { step: MapStep }): VNode | null {
    return ways.length === 0 ? null : <span class="outcomes-quiet outcomes-line">{ways.map(wayWords).join('; ')}</span>;
}

interface OpenerProps {
    cell: string;
    name: string;
    isOpen: boolean;
    act: () => void;
}

function Opener({ cell, name, isOpen, act }: OpenerProps): VNode {
    return (
        <button type="button" class="outcomes-sort" data-cell={cell} aria-expanded={isOpen} onClick={act}>
            {name}
        </button>
    );
}

/** The cells of a row; steps are tinted the stronger the more there are, sums (without a highest) are not. */
function Numbers({ tally, jql, searchable, highest }: { tally: Tally; jql: string; searchable: boolean; highest: number }): VNode {
    return (
        <>
            <Cell look="outcomes-phase-sum outcomes-map-list-total" count={tally.total} jql={jql} word={AJS.I18n.getText('outcomes.page.outcomes')} />
            {OPPORTUNITY_TYPES.map((type) => (
                <Cell
                    key={type}
                    look={highest === 0 ? 'outcomes-phase-sum' : `outcomes-heat outcomes-heat-${type} outcomes-heat-${strength(tally.counts[type], highest)}`}
                    count={tally.counts[type]}
                    jql={searchable ? ofType(jql, type) : undefined}
                    word={typeLabel(type)}
                />
            ))}
            <Cell
                look={highest === 0 ? 'outcomes-phase-sum' : 'outcomes-heat outcomes-heat-0'}
                count={tally.unscored}
                jql={searchable ? unscored(jql) : undefined}
                word={AJS.I18n.getText('outcomes.map.unscored')}
            />
        </>
    );
}

/** How strongly a cell is tinted: 0 for none, else 1 to 3. */
function strength(count: number, most: number): number {
    return Math.ceil((count / Math.max(3, most)) * 3);
}

function Cell({ look, count, jql, word }: { look: string; count: number; jql: string | undefined; word: string }): VNode {
    const number = (
        <>
            {whole(count)}
            <span class="outcomes-phase-word"> {word}</span>
        </>
    );
    return (
        <td role="cell" class={count === 0 ? `${look} outcomes-map-zero` : look}>
            {jql === undefined ? (
                number
            ) : (
                <CountLink count={count} jql={jql}>
                    {number}
                </CountLink>
            )}
        </td>
    );
}
