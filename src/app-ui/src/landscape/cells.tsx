import type { VNode } from 'preact';
import { CountLink } from '../coverage/count-link';
import { issueUrl } from '../jira/page';
import { isScored, SmallSample, TypeLozenge } from '../parts/score';
import type { PlacedOutcome } from '../rest/landscape';
import type { OpportunityScore } from '../rest/types';
import { day, decimal, list, whole } from '../wording/format';
import type { Column } from './order';
import { Steps } from '../parts/statement';
import { isPlain } from '../parts/project-pages';
import { columnLabel } from './outcome-table';
import { RankCell } from './rank';
import type { Rankings } from './ranking';

interface Props {
    outcome: PlacedOutcome;
    column: Column;
    rankings: Rankings;
    choose: (key: string) => void;
}

/** What a table says of an outcome in a column. */
export function Value({ outcome, column, rankings, choose }: Props): VNode | null {
    const { score } = outcome;
    switch (column) {
        case 'rank':
            return <RankCell ranking={rankings.of(outcome.key)} />;
        case 'outcome':
            return <Name outcome={outcome} choose={choose} />;
        case 'epics':
            return <Epics outcome={outcome} />;
        default:
            return isScored(score) ? <Scored score={score} column={column} /> : <Unscored outcome={outcome} column={column} />;
    }
}

/** Where on the journeys an outcome stands, for whom it is meant and who owns it, under its statement. */
export function Circumstances({ outcome: { steps, appliesTo, owner } }: { outcome: PlacedOutcome }): VNode {
    return (
        <>
            <div data-take-column={AJS.I18n.getText('outcomes.coverage.column.steps')}>
                <Steps steps={steps} />
            </div>
            <span class="outcomes-quiet outcomes-line">
                <span data-take-column={AJS.I18n.getText('outcomes.coverage.column.owner')}>{owner === null ? AJS.I18n.getText('outcomes.coverage.no-owner') : owner.displayName}</span>
                {appliesTo.length > 0 && (
                    <>
                        {' \u00b7 '}
                        <span data-take-column={AJS.I18n.getText('outcomes.landscape.filter.persona')}>{AJS.I18n.getText('outcomes.landscape.applies-to', list(appliesTo))}</span>
                    </>
                )}
            </span>
        </>
    );
}

/** The key leads to the issue, the job opens the details on the page. */
function Name({ outcome, choose }: { outcome: PlacedOutcome; choose: (key: string) => void }): VNode {
    const { key, job, successMeasure } = outcome;
    return (
        <span class="outcomes-statement">
            <a class="outcomes-key" href={issueUrl(key)}>
                {key}
            </a>{' '}
            <OpenLink outcome={outcome} choose={choose} />{' '}
            {job !== '' && successMeasure !== null && <span class="outcomes-measure">{successMeasure}</span>}
        </span>
    );
}

/** An outcome's job, which opens its details beside the plot. */
export function OpenLink({ outcome: { key, job, summary }, choose }: { outcome: PlacedOutcome; choose: (key: string) => void }): VNode {
    return (
        <a
            class="outcomes-row-name"
            href={addressWith(key)}
            onClick={(event) => {
                if (isPlain(event)) {
                    event.preventDefault();
                    choose(key);
                }
            }}
        >
            {job === '' ? summary : job}
        </a>
    );
}

/** This page with the outcome's details open. */
function addressWith(chosen: string): string {
    const parameters = new URLSearchParams(location.search);
    parameters.delete('view');
    parameters.set('chosen', chosen);
    return `?${parameters.toString()}`;
}

type ScoreColumn = Exclude<Column, 'rank' | 'outcome' | 'epics'>;

function Scored({ score, column }: { score: OpportunityScore; column: ScoreColumn }): VNode | null {
    switch (column) {
        case 'opportunity':
            return (
                <>
                    <strong class="outcomes-list-value">{decimal(score.opportunity)}</strong>
                    {score.interval !== null && (
                        <span class="outcomes-quiet outcomes-line" data-take-column={AJS.I18n.getText('outcomes.landscape.interval')}>
                            {AJS.I18n.getText('outcomes.landscape.range', decimal(score.interval.low), decimal(score.interval.high))}
                        </span>
                    )}
                </>
            );
        case 'type':
            return (
                <>
                    <TypeLozenge type={score.type} />
                    {score.smallSample && (
                        <span class="outcomes-quiet outcomes-line">
                            <SmallSample />
                        </span>
                    )}
                </>
            );
        case 'wave':
            return score.study === undefined ? null : <Labelled column={column} words={score.study.wave ?? day(score.study.fieldDate)} />;
        case 'n':
            return <Labelled column={column} words={whole(score.n)} />;
        default:
            return <Labelled column={column} words={decimal(score[column])} />;
    }
}

/** A value with its column's name where a narrow page has no heads. */
function Labelled({ column, words }: { column: Column; words: string }): VNode {
    return (
        <>
            <span class="outcomes-list-label" data-take="no">
                {columnLabel(column)}{' '}
            </span>
            {words}
        </>
    );
}

/** Why there is no score, said once a row. */
function Unscored({ outcome: { score }, column }: { outcome: PlacedOutcome; column: Column }): VNode | null {
    if (column !== 'type' || isScored(score)) {
        return null;
    }
    return (
        <span class="outcomes-quiet">
            {score === null ? AJS.I18n.getText('outcomes.score.none') : AJS.I18n.getText('outcomes.score.suppressed', score.minimum)}
        </span>
    );
}

function Epics({ outcome: { key, epics, openEpics } }: { outcome: PlacedOutcome }): VNode {
    return (
        <>
            <span class="outcomes-list-label" data-take="no">
                {columnLabel('epics')}{' '}
            </span>
            <CountLink count={epics} jql={`issue in epicsTargeting(${key})`}>
                {epics === openEpics ? whole(epics) : AJS.I18n.getText('outcomes.coverage.epics.open-of', whole(openEpics), whole(epics))}
            </CountLink>
        </>
    );
}
