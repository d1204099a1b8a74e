import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { linkOutcome } from '../rest/outcomes';
import type { EpicOutcomes, Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { Candidates } from './candidates';
import { toggled } from './choices';
import { eachOf } from './each';
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
        setChosen((old) => toggled(old, outcome));
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
            footer={<PickerFooter chosen={chosen.length} busy={linking} link={() => void link()} close={close} />}
        >
            <SearchBox
                search={search}
                label={AJS.I18n.getText('outcomes.picker.search')}
                examples={{
                    text: AJS.I18n.getText('outcomes.picker.placeholder.text'),
                    jql: AJS.I18n.getText('outcomes.picker.placeholder.jql'),
                }}
            />
            <Candidates search={search} chosen={chosen} linked={linked} toggle={toggle} />
        </Dialog>
    );
}

interface FooterProps {
    chosen: number;
    busy: boolean;
    link: () => void;
    close: () => void;
}

/** How many are chosen, and the button that links them. */
export function PickerFooter({ chosen, busy, link, close }: FooterProps): VNode {
    return (
        <>
            <span class="outcomes-quiet" aria-live="polite">
                {AJS.I18n.getText('outcomes.picker.chosen', whole(chosen))}
            </span>
            <button type="button" class="aui-button aui-button-primary" disabled={chosen === 0 || busy} onClick={link}>
                {AJS.I18n.getText('outcomes.picker.link')}
            </button>
            <button type="button" class="aui-button aui-button-link" onClick={close}>
                {AJS.I18n.getText('outcomes.dialog.cancel')}
            </button>
        </>
    );
}

async function linkAll(epic: string, keys: string[]): Promise<{ result: LinkResult; latest: EpicOutcomes | undefined }> {
    let latest: EpicOutcomes | undefined;
    const came = await eachOf(keys, async (key) => {
        latest = await linkOutcome(epic, key);
    });
    return { result: { kind: 'linked', ...came }, latest };
}
