import type { Resource } from '../parts/resource';
import type { Rank, Ranks } from '../rest/landscape';

/** What is known of an outcome's rank. A rank is never known without its interval. */
export type Ranking = { known: false; why: 'waits' | 'failed' | 'unscored' } | { known: false; why: 'refused'; reason: string } | (Rank & { known: true; ties: number });

/** The rankings of all outcomes. */
export interface Rankings {
    of: (key: string) => Ranking;
    /** How many outcomes are ranked. */
    count: number;
    answer: Ranks | undefined;
    /** Whether they could not be read. */
    failed: boolean;
}

export function rankingsOf({ value, error }: Pick<Resource<Ranks>, 'value' | 'error'>): Rankings {
    if (value === undefined) {
        const otherwise: Ranking = { known: false, why: error === undefined ? 'waits' : 'failed' };
        return { of: () => otherwise, count: 0, answer: undefined, failed: error !== undefined };
    }
    const { ranks, withoutRank } = value;
    const tied = new Map<number, number>();
    for (const { rank } of ranks) {
        tied.set(rank, (tied.get(rank) ?? 0) + 1);
    }
    const byKey = new Map<string, Ranking>([
        ...ranks.map((rank): [string, Ranking] => [rank.key, { ...rank, known: true, ties: (tied.get(rank.rank) ?? 1) - 1 }]),
        ...withoutRank.map(({ key, reason }): [string, Ranking] => [key, { known: false, why: 'refused', reason }]),
    ]);
    return { of: (key) => byKey.get(key) ?? UNSCORED, count: ranks.length, answer: value, failed: false };
}

const UNSCORED: Ranking = { known: false, why: 'unscored' };
