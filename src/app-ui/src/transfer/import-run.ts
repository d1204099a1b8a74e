import { useState } from 'preact/hooks';
import { asRestError, RestError } from '../rest/client';
import { importProject, type ImportAnswer } from '../rest/transfer';
import { otherKeys } from './other-keys';

/** What somebody wants to import. */
export interface ImportDraft {
    file: File | undefined;
    /** Lines such as "FT = NEW". */
    keys: string;
    /** Whether to leave out what has no counterpart here. */
    skip: boolean;
}

export interface ImportRun {
    draft: ImportDraft;
    busy: boolean;
    answer: ImportAnswer | undefined;
    error: RestError | undefined;
    /** Changes the draft; the last answer is forgotten unless it still holds. */
    edit: (change: Partial<ImportDraft>, answerHolds?: boolean) => void;
    send: (dryRun: boolean) => Promise<void>;
}

/** Sends an import, first as a dry run. */
export function useImport(project: string): ImportRun {
    const [draft, setDraft] = useState<ImportDraft>({ file: undefined, keys: '', skip: false });
    const [busy, setBusy] = useState(false);
    const [answer, setAnswer] = useState<ImportAnswer>();
    const [error, setError] = useState<RestError>();
    const forget = (): void => {
        setAnswer(undefined);
        setError(undefined);
    };
    const edit = (change: Partial<ImportDraft>, answerHolds = false): void => {
        setDraft({ ...draft, ...change });
        if (!answerHolds) {
            forget();
        }
    };
    const send = async (dryRun: boolean): Promise<void> => {
        setBusy(true);
        forget();
        try {
            const content = await read(draft.file);
            const keys = otherKeys(draft.keys);
            setAnswer(await importProject(project, { export: content, keys, skipUnmatched: draft.skip, dryRun }));
        } catch (failed) {
            setError(asRestError(failed));
        } finally {
            setBusy(false);
        }
    };
    return { draft, busy, answer, error, edit, send };
}

/** @throws RestError if the file is no JSON */
async function read(file: File | undefined): Promise<unknown> {
    try {
        return JSON.parse((await file?.text()) ?? '') as unknown;
    } catch {
        throw new RestError(0, [AJS.I18n.getText('outcomes.transfer.not-json', file?.name ?? '')]);
    }
}
