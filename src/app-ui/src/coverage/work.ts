import { asRestError } from '../rest/client';
import type { CoveredOutcome } from '../rest/coverage';
import { linkOutcome } from '../rest/outcomes';
import { createEpic, type NewEpic, type Offered } from './epic-form';

/** An epic that is to target outcomes: what is wanted, how far it is done, and why no further. Unchangeable. */
export interface Work {
    outcomes: readonly CoveredOutcome[];
    /** What is to be created first; absent where the epic is there. */
    create?: NewEpic;
    /** The epic's key, as soon as it is there. */
    epic: string | undefined;
    /** Keys of the outcomes that it targets by now. */
    linked: readonly string[];
    /** Why it was not created; empty where nothing stood in the way. */
    refused: Refused;
    /** Why it does not target other outcomes. */
    failed: readonly { outcome: string; reason: string }[];
}

export interface Refused {
    reasons: readonly string[];
    /** Why the summary can't be as it is. */
    summary: string | undefined;
    /** Names of fields that Jira asks for. */
    asksFor: readonly string[];
}

const NOT_REFUSED: Refused = { reasons: [], summary: undefined, asksFor: [] };

/** An epic that is to be created for outcomes. */
export function creating(create: NewEpic, outcomes: readonly CoveredOutcome[]): Work {
    return { create, outcomes, epic: undefined, linked: [], refused: NOT_REFUSED, failed: [] };
}

/** An epic that is there and is to target outcomes. */
export function linking(epic: string, outcomes: readonly CoveredOutcome[]): Work {
    return { outcomes, epic, linked: [], refused: NOT_REFUSED, failed: [] };
}

export function isDone({ outcomes, linked }: Work): boolean {
    return outcomes.every(({ key }) => linked.includes(key));
}

/**
 * Does what is left of the work, one request after the other, and tells how far it came. What is done is never done
 * again: neither an epic that is there, nor a link.
 */
export async function perform(work: Work, offered: Offered): Promise<Work> {
    const there = work.epic === undefined ? await created(work, offered) : work;
    return there.epic === undefined ? there : linked(there, there.epic);
}

async function created(work: Work, offered: Offered): Promise<Work> {
    if (work.create === undefined) {
        return work;
    }
    try {
        const result = await createEpic(work.create, work.outcomes, offered);
        return result.kind === 'created'
            ? { ...work, epic: result.epic, refused: NOT_REFUSED }
            : { ...work, refused: { ...NOT_REFUSED, asksFor: result.fields } };
    } catch (failure) {
        const { messages, fields } = asRestError(failure);
        const { summary, ...others } = fields;
        return { ...work, refused: { reasons: [...messages, ...Object.values(others)], summary, asksFor: [] } };
    }
}

async function linked(work: Work, epic: string): Promise<Work> {
    const done = [...work.linked];
    const failed = [];
    for (const { key } of work.outcomes.filter((outcome) => !done.includes(outcome.key))) {
        try {
            await linkOutcome(epic, key);
            done.push(key);
        } catch (failure) {
            failed.push({ outcome: key, reason: asRestError(failure).all.join(' ') });
        }
    }
    return { ...work, linked: done, failed };
}
