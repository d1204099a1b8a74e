import { useState } from 'preact/hooks';
import { asRestError, type RestError } from '../rest/client';
import { decideRules, previewRules, type RulesPreview, type Settings } from '../rest/rules';
import { draftOf, rulesOf, type Draft } from './draft';

/** A decision about rules in the making. */
export interface Decision {
    draft: Draft;
    changed: boolean;
    /** Gone as soon as the draft changes. */
    preview: RulesPreview | undefined;
    /** Whether what it would do has been told, as far as that can be told. */
    ready: boolean;
    reason: string;
    busy: boolean;
    error: RestError | undefined;
    edit: (draft: Draft) => void;
    explain: (reason: string) => void;
    /** Asks what the draft would change. */
    ask: () => void;
    save: () => void;
}

/** Lets a decision be made in steps: change, see what it does, say why, save. Of the site no step shows what it does. */
export function useDecision(settings: Settings, decided: (settings: Settings) => void): Decision {
    const project = settings.project ?? undefined;
    const [draft, setDraft] = useState<Draft>(() => draftOf(settings.own));
    const [preview, setPreview] = useState<RulesPreview>();
    const [reason, setReason] = useState('');
    const [error, setError] = useState<RestError>();
    const [busy, setBusy] = useState(false);
    const attempt = async (work: () => Promise<void>): Promise<void> => {
        setBusy(true);
        setError(undefined);
        try {
            await work();
        } catch (failed) {
            setError(asRestError(failed));
        } finally {
            setBusy(false);
        }
    };
    const changed = JSON.stringify(rulesOf(draft)) !== JSON.stringify(rulesOf(draftOf(settings.own)));
    return {
        draft,
        changed,
        preview,
        ready: changed && (project === undefined || preview !== undefined),
        reason,
        busy,
        error,
        edit: (next) => {
            setDraft(next);
            setPreview(undefined);
        },
        explain: setReason,
        ask: () =>
            void attempt(async () => {
                setPreview(project === undefined ? undefined : await previewRules(project, rulesOf(draft)));
            }),
        save: () =>
            void attempt(async () => {
                decided(await decideRules(project, { version: settings.version, reason, rules: rulesOf(draft) }));
            }),
    };
}
