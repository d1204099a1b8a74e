import type { VNode } from 'preact';
import { isOne, percent, whole } from '../wording/format';
import type { Ranking, Rankings } from './ranking';

/** A rank with the ranks between which it may as well lie; or why there is none. */
export function RankCell({ ranking }: { ranking: Ranking }): VNode {
    if (!ranking.known) {
        return <span class="outcomes-quiet">{withoutRank(ranking)}</span>;
    }
    const { rank, low, high, ties } = ranking;
    const words = ties === 0 ? whole(rank) : AJS.I18n.getText('outcomes.landscape.rank.tied', whole(rank));
    return (
        <>
            <strong class="outcomes-rank" title={ties === 0 ? undefined : tiedWith(ties)}>
                {words}
            </strong>
            <span class="outcomes-quiet outcomes-line" data-take-column={AJS.I18n.getText('outcomes.landscape.rank.interval')}>
                {rangeOf(low, high)}
            </span>
        </>
    );
}

function tiedWith(ties: number): string {
    return isOne(ties)
        ? AJS.I18n.getText('outcomes.landscape.rank.ties.one', whole(ties))
        : AJS.I18n.getText('outcomes.landscape.rank.ties.other', whole(ties));
}

function rangeOf(low: number, high: number): string {
    return low === high ? AJS.I18n.getText('outcomes.landscape.rank.sure', whole(low)) : AJS.I18n.getText('outcomes.landscape.rank.range', whole(low), whole(high));
}

function withoutRank(ranking: Exclude<Ranking, { known: true }>): string {
    switch (ranking.why) {
        case 'refused':
            return ranking.reason;
        case 'waits':
            return AJS.I18n.getText('outcomes.landscape.rank.waits');
        case 'failed':
        case 'unscored':
            return AJS.I18n.getText('outcomes.landscape.rank.none');
    }
}

/** A rank in one sentence. */
export function rankInWords(ranking: Ranking, { count, answer }: Rankings): string {
    if (!ranking.known) {
        return withoutRank(ranking);
    }
    const { rank, low, high } = ranking;
    return AJS.I18n.getText('outcomes.landscape.rank.words', whole(rank), whole(count), whole(low), whole(high), percent(answer?.level ?? 0));
}

/** How the ranks come about, or that there are none. */
export function RankNote({ rankings: { answer, failed } }: { rankings: Rankings }): VNode | null {
    if (answer === undefined) {
        return failed ? <p class="outcomes-quiet" role="status">{AJS.I18n.getText('outcomes.landscape.rank.failed')}</p> : null;
    }
    return <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.landscape.rank.note', percent(answer.level), whole(answer.resamples))}</p>;
}
