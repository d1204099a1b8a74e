import { asRestError } from '../rest/client';

/** What came of several links: which stand, and why others do not. */
export interface LinksMade {
    linked: string[];
    failed: { key: string; reason: string }[];
}

/** One request each, so that each failure has its own reason and the others are linked all the same. */
export async function eachOf(keys: string[], link: (key: string) => Promise<unknown>): Promise<LinksMade> {
    const made: LinksMade = { linked: [], failed: [] };
    for (const key of keys) {
        try {
            await link(key);
            made.linked.push(key);
        } catch (error) {
            made.failed.push({ key, reason: asRestError(error).all.join(' ') });
        }
    }
    return made;
}
