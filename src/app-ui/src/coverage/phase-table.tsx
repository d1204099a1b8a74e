import type { VNode } from 'preact';
import type { Coverage, PhaseCoverage } from '../rest/coverage';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';
import { Filled, slot } from '../wording/filled';
import { isOne, whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { CountLink } from './count-link';

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** Phases against opportunity types: how many outcomes of each, and how many of a phase an open epic works on. */
export function PhaseTable({ coverage }: { coverage: Coverage }): VNode {
    const { byPhase, unplaced, jql } = coverage;
    const unscored = byPhase.some((phase) => phase.unscored > 0);
    const columns = OPPORTUNITY_TYPES.length + (unscored ? 4 : 3);
    return (
        <table class="outcomes-table outcomes-phases" role="table">
            <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.coverage.phases.caption')}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.phase')} />
                    {OPPORTUNITY_TYPES.map((type) => (
                        <Head key={type} text={typeLabel(type)} />
                    ))}
                    {unscored && <Head text={AJS.I18n.getText('outcomes.score.none')} />}
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.total')} />
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.with-open-epic')} />
                </tr>
            </thead>
            {journeysOf(byPhase).map(({ journey, phases }, index, all) => (
                <tbody key={journey} role="rowgroup">
                    {(all.length > 1 || index > 0) && <JourneyRow journey={journey} columns={columns} />}
                    {phases.map((phase) => (
                        <PhaseRow key={phase.phase} phase={phase} highest={highest(byPhase)} unscored={unscored} />
                    ))}
                </tbody>
            ))}
            {unplaced > 0 && (
                <tbody role="rowgroup">
                    <tr role="row" class="outcomes-phase-unplaced">
                        <th role="rowheader" scope="row">
                            {AJS.I18n.getText('outcomes.coverage.phases.unplaced')}
                        </th>
                        <td role="cell" colSpan={columns - 1}>
                            <CountLink count={unplaced} jql={jql.unplaced}>
                                {isOne(unplaced)
                                    ? AJS.I18n.getText('outcomes.coverage.outcomes.one', whole(unplaced))
                                    : AJS.I18n.getText('outcomes.coverage.outcomes.other', whole(unplaced))}
                            </CountLink>
                        </td>
                    </tr>
                </tbody>
            )}
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

function JourneyRow({ journey, columns }: { journey: string; columns: number }): VNode {
    return (
        <tr role="row" class="outcomes-phase-journey">
            <th role="rowheader" scope="rowgroup" colSpan={columns}>
                {journey}
            </th>
        </tr>
    );
}

function PhaseRow({ phase, highest, unscored }: { phase: PhaseCoverage; highest: number; unscored: boolean }): VNode {
    const { total, withOpenEpic, jql } = phase;
    return (
        <tr role="row">
            <th role="rowheader" scope="row">
                {phase.phase}
            </th>
            {OPPORTUNITY_TYPES.map((type) => (
                <Cell
                    key={type}
                    look={`outcomes-heat outcomes-heat-${type} outcomes-heat-${strength(phase.counts[type], highest)}`}
                    count={phase.counts[type]}
                    jql={`${jql} AND issue in outcomesOfType(${type})`}
                    word={typeLabel(type)}
                />
            ))}
            {unscored && (
                <Cell
                    look="outcomes-heat outcomes-heat-0"
                    count={phase.unscored}
                    jql={`${jql} AND issue not in outcomesOfType(${OPPORTUNITY_TYPES.join(', ')})`}
                    word={AJS.I18n.getText('outcomes.score.none')}
                />
            )}
            <Cell look="outcomes-phase-sum" count={total} jql={jql} word={AJS.I18n.getText('outcomes.coverage.phases.total')} />
            <td role="cell" class="outcomes-phase-sum">
                <Filled
                    text={AJS.I18n.getText('outcomes.coverage.of', slot(0), whole(total))}
                    nodes={[
                        <CountLink key="count" count={withOpenEpic} jql={`${jql} AND issue not in untargetedOutcomes()`}>
                            {whole(withOpenEpic)}
                        </CountLink>,
                    ]}
                />
                <Word text={AJS.I18n.getText('outcomes.coverage.phases.with-open-epic')} />
            </td>
        </tr>
    );
}

function Cell({ look, count, jql, word }: { look: string; count: number; jql: string; word: string }): VNode {
    return (
        <td role="cell" class={look}>
            <CountLink count={count} jql={jql}>
                {whole(count)}
                <Word text={word} />
            </CountLink>
        </td>
    );
}

/** What the number counts: for those who hear the cell alone, and for narrow pages, where the head is gone. */
function Word({ text }: { text: string }): VNode {
    return (
        <span class="outcomes-phase-word" data-take="no">
            {' '}
            {text}
        </span>
    );
}

interface Journey {
    journey: string;
    phases: PhaseCoverage[];
}

function journeysOf(phases: PhaseCoverage[]): Journey[] {
    const journeys = new Map<string, PhaseCoverage[]>();
    for (const phase of phases) {
        journeys.set(phase.journey, [...(journeys.get(phase.journey) ?? []), phase]);
    }
    return [...journeys].map(([journey, own]) => ({ journey, phases: own }));
}

function highest(phases: PhaseCoverage[]): number {
    return Math.max(1, ...phases.flatMap(({ counts }) => OPPORTUNITY_TYPES.map((type: OpportunityType) => counts[type])));
}

/** How strongly a cell is tinted: 0 for none, else 1 to 3. */
function strength(count: number, most: number): number {
    return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 3));
}
