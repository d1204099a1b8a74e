import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OutcomeActions } from '../coverage/actions';
import type { Acting } from '../coverage/acting';
import type { Allowed } from '../rest/jira';
import { issueUrl } from '../jira/page';
import { CloseButton } from '../parts/dialog-parts';
import { FactList } from '../parts/fact-list';
import { Ratings } from '../parts/ratings';
import { isScored, ScoreBlock } from '../parts/score';
import { waveWithDate } from '../parts/source';
import { Statement, Steps } from '../parts/statement';
import { StatusLozenge } from '../parts/status';
import type { Cuts, Landscape, LandscapeEpic, PlacedOutcome } from '../rest/landscape';
import type { Interval } from '../rest/types';
import { decimal, list, percent } from '../wording/format';
import { typeLabel } from '../wording/terms';
import { rankInWords } from './rank';
import type { Rankings } from './ranking';

interface Props {
    outcome: PlacedOutcome;
    landscape: Landscape;
    rankings: Rankings;
    allowed: Allowed;
    acting: Acting;
    /** Counts up when the keyboard opens it, so that it takes the focus. */
    opened: number;
    /** Closes it and gives the focus back. */
    close: () => void;
}

/** All that is known of the chosen outcome, and what can be done about it. */
export function Details({ outcome, landscape, rankings, allowed, acting, opened, close }: Props): VNode {
    const { score } = outcome;
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        if (opened > 0) {
            heading.current?.focus();
        }
    }, [opened]);
    return (
        <section
            class="outcomes-details"
            aria-label={AJS.I18n.getText('outcomes.landscape.details', outcome.key)}
            onKeyDown={(event) => {
                if (event.key === 'Escape') {
                    event.stopPropagation();
                    close();
                }
            }}
        >
            <div class="outcomes-details-head">
                <h2 ref={heading} tabIndex={-1}>
                    <Statement outcome={outcome} />
                </h2>
                <CloseButton close={close} />
            </div>
            <ScoreBlock score={score} />
            {isScored(score) && (
                <>
                    {score.interval !== null && <p class="outcomes-quiet">{intervalInWords(score.interval, landscape.cuts)}</p>}
                    <p class="outcomes-details-rank">{rankInWords(rankings.of(outcome.key), rankings)}</p>
                    <Ratings score={score} />
                </>
            )}
            <Facts outcome={outcome} />
            <Epics epics={landscape.epics.filter(({ key }) => outcome.epicKeys.includes(key))} />
            <p class="outcomes-details-actions">
                <OutcomeActions outcome={outcome} allowed={allowed} acting={acting} />
            </p>
        </section>
    );
}

/** Which scores the band in the plot spans, and which types. */
export function intervalInWords({ low, high, level }: Interval, cuts: Cuts): string {
    const [from, to] = [typeAt(low, cuts), typeAt(high, cuts)];
    const [lowest, highest, sure] = [decimal(low), decimal(high), percent(level)];
    return from === to
        ? AJS.I18n.getText('outcomes.landscape.interval.one', sure, lowest, highest, to)
        : AJS.I18n.getText('outcomes.landscape.interval.several', sure, lowest, highest, from, to);
}

/** What an outcome with this score is, as far as the score alone says. */
function typeAt(score: number, { extremely, strongly, underserved }: Cuts): string {
    if (score > extremely) {
        return typeLabel('extremely-underserved');
    }
    if (score >= strongly) {
        return typeLabel('strongly-underserved');
    }
    return score >= underserved ? typeLabel('underserved') : AJS.I18n.getText('outcomes.landscape.not-underserved');
}

function Facts({ outcome: { score, steps, appliesTo, owner } }: { outcome: PlacedOutcome }): VNode {
    return (
        <>
            <Steps steps={steps} />
            <FactList
                facts={[
                    [AJS.I18n.getText('outcomes.segment.wave'), isScored(score) && score.study !== undefined ? waveWithDate(score.study) : undefined],
                    [AJS.I18n.getText('outcomes.landscape.filter.persona'), appliesTo.length === 0 ? undefined : list(appliesTo)],
                    [AJS.I18n.getText('outcomes.coverage.column.owner'), owner?.displayName ?? AJS.I18n.getText('outcomes.coverage.no-owner')],
                ]}
            />
        </>
    );
}

function Epics({ epics }: { epics: LandscapeEpic[] }): VNode {
    return epics.length === 0 ? (
        <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.epics.none')}</p>
    ) : (
        <>
            <h3>{AJS.I18n.getText('outcomes.landscape.epics')}</h3>
            <ul class="outcomes-details-epics">
                {epics.map((epic) => (
                    <li key={epic.key}>
                        <a class="outcomes-key" href={issueUrl(epic.key)}>
                            {epic.key}
                        </a>{' '}
                        {epic.summary} <StatusLozenge status={epic.status} category={epic.statusCategory} />
                    </li>
                ))}
            </ul>
        </>
    );
}
