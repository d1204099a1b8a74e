import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { asRestError } from '../rest/client';
import { linkOutcome } from '../rest/outcomes';
import type { EpicOutcomes, Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { Candidates } from './candidates';
import type { LinkResult } from './link-notice';
import { useOutcomeSearch } from './outcome-search';
import { SearchBox } from './search-box';

interface Props {
    answer: EpicOutcomes;
    close: () => void;
    done: (result: LinkResult, latest: EpicOutcomes | undefined) => void;
}

/** Finds outcomes by text or JQL and links as many as are chosen. */
export function OutcomePicker({ answer, close, done }: Props): VNode {
    const search = useOutcomeSearch(answer.project);
    const [chosen, setChosen] = useState<Outcome[]>([]);
    const [linking, setLinking] = useState(false);
    const epic = answer.issue.key;
    const linked = new Set(answer.outcomes.filter((outcome) => outcome.direct).map((outcome) => outcome.key));

    const toggle = (outcome: Outcome): void => {
        setChosen((old) =>
            old.some(({ key }) => key === outcome.key) ? old.filter(({ key }) => key !== outcome.key) : [...old, outcome],
        );
    };
    const link = async (): Promise<void> => {
        setLinking(true);
        const { result, latest } = await linkAll(
            epic,
            chosen.map(({ key }) => key),
        );
        done(result, latest);
    };

    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.picker.title', epic)}
            close={close}
            footer={
                <>
                    <span class="outcomes-quiet" aria-live="polite">
                        {AJS.I18n.getText('outcomes.picker.chosen', whole(chosen.length))}
                    </span>
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        disabled={chosen.length === 0 || linking}
                        onClick={() => void link()}
                    >
                        {AJS.I18n.getText('outcomes.picker.link')}
                    </button>
                    <button type="button" class="aui-button aui-button-link" onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <SearchBox search={search} />
            <Candidates search={search} chosen={chosen} linked={linked} toggle={toggle} />
        </Dialog>
    );
}

/** One request an outcome, so that each failure has its own reason and the others are linked all the same. */
async function linkAll(epic: string, keys: string[]): Promise<{ result: LinkResult; latest: EpicOutcomes | undefined }> {
    const linked: string[] = [];
    const failed: { key: string; reason: string }[] = [];
    let latest: EpicOutcomes | undefined;
    for (const key of keys) {
        try {
            latest = await linkOutcome(epic, key);
            linked.push(key);
        } catch (error) {
            failed.push({ key, reason: asRestError(error).all.join(' ') });
        }
    }
    return { result: { kind: 'linked', linked, failed }, latest };
}
