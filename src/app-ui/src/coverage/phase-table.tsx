import type { VNode } from 'preact';
import type { Coverage, PhaseCoverage } from '../rest/coverage';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';
import { Filled, slot } from '../wording/filled';
import { isOne, whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { CountLink } from './count-link';
import { ofType, unscored, withOpenEpic } from './searches';

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** Phases against opportunity types: how many outcomes of each, and how many of a phase an open epic works on. */
export function PhaseTable({ coverage }: { coverage: Coverage }): VNode {
    const { byPhase, unplaced, jql } = coverage;
    const highest = highestOf(byPhase);
    const rest = byPhase.some((phase) => phase.unscored > 0);
    const columns = OPPORTUNITY_TYPES.length + (rest ? 4 : 3);
    return (
        <table class="outcomes-table outcomes-phases" role="table">
            <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.coverage.phases.caption')}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.phase')} />
                    {OPPORTUNITY_TYPES.map((type) => (
                        <Head key={type} text={typeLabel(type)} />
                    ))}
                    {rest && <Head text={AJS.I18n.getText('outcomes.score.none')} />}
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.total')} />
                    <Head text={AJS.I18n.getText('outcomes.coverage.phases.with-open-epic')} />
                </tr>
            </thead>
            {journeysOf(byPhase).map(({ journey, phases }, index, all) => (
                <tbody key={journey} role="rowgroup">
                    {(all.length > 1 || index > 0) && <JourneyRow journey={journey} columns={columns} />}
                    {phases.map((phase) => (
                        <PhaseRow key={phase.phase} phase={phase} highest={highest} rest={rest} />
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

function PhaseRow({ phase, highest, rest }: { phase: PhaseCoverage; highest: Record<OpportunityType, number>; rest: boolean }): VNode {
    const { total, jql } = phase;
    return (
        <tr role="row">
            <th role="rowheader" scope="row">
                {phase.phase}
            </th>
            {OPPORTUNITY_TYPES.map((type) => (
                <Cell
                    key={type}
                    look={`outcomes-heat outcomes-heat-${type} outcomes-heat-${strength(phase.counts[type], highest[type])}`}
                    count={phase.counts[type]}
                    jql={ofType(jql, type)}
                    word={typeLabel(type)}
                />
            ))}
            {rest && (
                <Cell
                    look="outcomes-heat outcomes-heat-0"
                    count={phase.unscored}
                    jql={unscored(jql)}
                    word={AJS.I18n.getText('outcomes.score.none')}
                />
            )}
            <Cell look="outcomes-phase-sum" count={total} jql={jql} word={AJS.I18n.getText('outcomes.coverage.phases.total')} />
            <td role="cell" class="outcomes-phase-sum">
                <Filled
                    text={AJS.I18n.getText('outcomes.coverage.of', slot(0), whole(total))}
                    nodes={[
                        <CountLink key="count" count={phase.withOpenEpic} jql={withOpenEpic(jql)}>
                            {whole(phase.withOpenEpic)}
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

/** The highest count of each type: rare types are not to fade beside frequent ones. */
function highestOf(phases: PhaseCoverage[]): Record<OpportunityType, number> {
    const entries = OPPORTUNITY_TYPES.map((type) => [type, Math.max(0, ...phases.map(({ counts }) => counts[type]))]);
    return Object.fromEntries(entries) as Record<OpportunityType, number>;
}

/** How strongly a cell is tinted: 0 for none, else 1 to 3. */
function strength(count: number, most: number): number {
    return Math.ceil((count / Math.max(3, most)) * 3);
}
