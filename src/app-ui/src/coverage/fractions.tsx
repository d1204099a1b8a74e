import type { VNode } from 'preact';
import type { Coverage } from '../rest/coverage';
import { Filled, slot } from '../wording/filled';
import { isOne, whole } from '../wording/format';
import { CountLink } from './count-link';

/** How the roadmap stands in four tiles; each number opens exactly the issues that it counts. */
export function Fractions({ coverage }: { coverage: Coverage }): VNode {
    return (
        <ul class="outcomes-fractions">
            <OutcomesTile coverage={coverage} />
            <UnderservedTile coverage={coverage} />
            <WithoutOutcomeTile coverage={coverage} />
            <ServedOnlyTile coverage={coverage} />
        </ul>
    );
}

function OutcomesTile({ coverage: { outcomes, jql } }: { coverage: Coverage }): VNode {
    return (
        <Tile
            count={outcomes.withOpenEpic}
            jql={jql.outcomesWithOpenEpic}
            of={{ total: outcomes.total, jql: jql.outcomes }}
            words={AJS.I18n.getText('outcomes.coverage.tile.outcomes')}
            tone="covered"
        >
            <Filled
                text={AJS.I18n.getText('outcomes.coverage.tile.outcomes.with-epic', slot(0))}
                nodes={[
                    <CountLink key="count" count={outcomes.withEpic} jql={jql.outcomesWithEpic}>
                        {whole(outcomes.withEpic)}
                    </CountLink>,
                ]}
            />
        </Tile>
    );
}

function UnderservedTile({ coverage: { underserved, gaps, jql } }: { coverage: Coverage }): VNode {
    return (
        <Tile
            count={underserved.withOpenEpic}
            jql={jql.underservedWithOpenEpic}
            of={{ total: underserved.total, jql: jql.underserved }}
            words={AJS.I18n.getText('outcomes.coverage.tile.underserved')}
            tone="covered"
        >
            <Filled
                text={
                    isOne(gaps.length)
                        ? AJS.I18n.getText('outcomes.coverage.tile.underserved.gaps.one', slot(0))
                        : AJS.I18n.getText('outcomes.coverage.tile.underserved.gaps.other', slot(0))
                }
                nodes={[
                    <CountLink key="count" count={gaps.length} jql={jql.gaps}>
                        {whole(gaps.length)}
                    </CountLink>,
                ]}
            />
        </Tile>
    );
}

function WithoutOutcomeTile({ coverage: { epics, jql } }: { coverage: Coverage }): VNode {
    return (
        <Tile
            count={epics.withoutOutcome}
            jql={jql.epicsWithoutOutcome}
            of={{ total: epics.total, jql: jql.epics }}
            words={AJS.I18n.getText('outcomes.coverage.tile.without-outcome')}
            tone="apart"
        >
            <Filled
                text={AJS.I18n.getText('outcomes.coverage.tile.without-outcome.excused', slot(0))}
                nodes={[
                    <CountLink key="count" count={epics.excused} jql={jql.excusedEpics}>
                        {whole(epics.excused)}
                    </CountLink>,
                ]}
            />
        </Tile>
    );
}

function ServedOnlyTile({ coverage: { epics, jql } }: { coverage: Coverage }): VNode {
    const count = epics.openOnlyServedOrOverserved;
    return (
        <Tile
            count={count}
            jql={jql.epicsOnlyServedOrOverserved}
            of={{ total: epics.total, jql: jql.epics }}
            words={
                isOne(count)
                    ? AJS.I18n.getText('outcomes.coverage.tile.served-only.one')
                    : AJS.I18n.getText('outcomes.coverage.tile.served-only.other')
            }
            tone="apart"
        />
    );
}

interface TileProps {
    count: number;
    jql: string;
    of: { total: number; jql: string };
    /** What is counted. */
    words: string;
    /** Covered is what should grow; apart is what wants a look. */
    tone: 'covered' | 'apart';
    children?: VNode;
}

function Tile({ count, jql, of, words, tone, children }: TileProps): VNode {
    return (
        <li class="outcomes-fraction">
            <p class="outcomes-fraction-numbers">
                <Filled
                    text={AJS.I18n.getText('outcomes.coverage.of', slot(0), slot(1))}
                    nodes={[
                        <strong key="count">
                            <CountLink count={count} jql={jql}>
                                {whole(count)}
                            </CountLink>
                        </strong>,
                        <CountLink key="total" count={of.total} jql={of.jql}>
                            {whole(of.total)}
                        </CountLink>,
                    ]}
                />
            </p>
            <p>{words}</p>
            {children !== undefined && <p class="outcomes-quiet">{children}</p>}
            <Meter share={of.total === 0 ? 0 : count / of.total} tone={tone} />
        </li>
    );
}

/** The fraction drawn; its numbers stand above it. */
function Meter({ share, tone }: { share: number; tone: TileProps['tone'] }): VNode {
    return (
        <span class="outcomes-bar outcomes-meter" aria-hidden="true">
            <span class={`outcomes-bar-fill outcomes-meter-${tone}`} style={{ width: `${share * 100}%` }} />
        </span>
    );
}
