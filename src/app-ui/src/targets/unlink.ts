import { useState } from 'preact/hooks';
import { asRestError } from '../rest/client';
import { linkOutcome, unlinkOutcome } from '../rest/outcomes';
import type { EpicOutcomes } from '../rest/types';
import type { LinkResult } from './link-notice';

export interface Unlink {
    /** The outcome whose link is being changed. */
    busy: string | undefined;
    unlink: (key: string) => void;
    undo: (key: string) => void;
}

/** Removes a link at once and offers to put it back: quicker than asking, and nothing is lost. */
export function useUnlink(
    epic: string,
    refresh: (latest: EpicOutcomes) => void,
    report: (result: LinkResult | undefined) => void,
): Unlink {
    const [busy, setBusy] = useState<string>();
    const change = async (key: string, send: () => Promise<EpicOutcomes>, result: LinkResult): Promise<void> => {
        setBusy(key);
        try {
            refresh(await send());
            report(result);
        } catch (error) {
            report({ kind: 'failed', key, reason: asRestError(error).all.join(' ') });
        } finally {
            setBusy(undefined);
        }
    };
    return {
        busy,
        unlink: (key) => {
            void change(key, () => unlinkOutcome(epic, key), { kind: 'unlinked', key });
        },
        undo: (key) => {
            void change(key, () => linkOutcome(epic, key), { kind: 'linked', linked: [key], failed: [] });
        },
    };
}
