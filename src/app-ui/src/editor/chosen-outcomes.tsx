import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import type { Outcome } from '../rest/types';
import { Candidates } from '../targets/candidates';
import { toggled } from '../targets/choices';
import { useOutcomeSearch } from '../targets/outcome-search';
import { SearchBox } from '../targets/search-box';
import { whole } from '../wording/format';

interface Named {
    key: string;
    summary: string;
}

interface Props {
    project: string;
    chosen: Named[];
    choose: (outcomes: Named[]) => void;
    error: string | undefined;
}

/** The outcomes that something is about, with the way to add others. */
export function ChosenOutcomes({ project, chosen, choose, error }: Props): VNode {
    const [picking, setPicking] = useState(false);
    const opener = useRef<HTMLButtonElement>(null);
    return (
        <fieldset class="outcomes-chosen-outcomes">
            <legend>{AJS.I18n.getText('outcomes.editor.note.outcomes')}</legend>
            {chosen.length > 0 && (
                <ul>
                    {chosen.map(({ key, summary }) => (
                        <li key={key}>
                            <span class="outcomes-key">{key}</span> <span>{summary}</span>{' '}
                            <button
                                type="button"
                                class="aui-button aui-button-subtle outcomes-icon-button"
                                aria-label={AJS.I18n.getText('outcomes.editor.note.outcomes.remove', key)}
                                onClick={() => {
                                    choose(chosen.filter((one) => one.key !== key));
                                    opener.current?.focus();
                                }}
                            >
                                <span class="aui-icon aui-icon-small aui-iconfont-cross" aria-hidden="true" />
                            </button>
                        </li>
                    ))}
                </ul>
            )}
            <button
                ref={opener}
                type="button"
                class="aui-button"
                aria-haspopup="dialog"
                onClick={() => {
                    setPicking(true);
                }}
            >
                {AJS.I18n.getText('outcomes.editor.note.outcomes.choose')}
            </button>
            {error !== undefined && <p class="error">{error}</p>}
            {picking && (
                <Picker
                    project={project}
                    linked={chosen}
                    close={() => {
                        setPicking(false);
                    }}
                    choose={(outcomes) => {
                        setPicking(false);
                        choose([...chosen, ...outcomes]);
                    }}
                />
            )}
        </fieldset>
    );
}

interface PickerProps {
    project: string;
    linked: Named[];
    choose: (outcomes: Named[]) => void;
    close: () => void;
}

function Picker({ project, linked, choose, close }: PickerProps): VNode {
    const search = useOutcomeSearch(project);
    const [chosen, setChosen] = useState<Outcome[]>([]);
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.editor.note.outcomes.choose')}
            close={close}
            footer={
                <>
                    <span class="outcomes-quiet" aria-live="polite">
                        {AJS.I18n.getText('outcomes.picker.chosen', whole(chosen.length))}
                    </span>
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        disabled={chosen.length === 0}
                        onClick={() => {
                            choose(chosen.map(({ key, summary }) => ({ key, summary })));
                        }}
                    >
                        {AJS.I18n.getText('outcomes.picker.link')}
                    </button>
                    <button type="button" class="aui-button aui-button-link" onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <SearchBox
                search={search}
                label={AJS.I18n.getText('outcomes.picker.search')}
                examples={{
                    text: AJS.I18n.getText('outcomes.picker.placeholder.text'),
                    jql: AJS.I18n.getText('outcomes.picker.placeholder.jql'),
                }}
            />
            <Candidates
                search={search}
                chosen={chosen}
                linked={new Set(linked.map(({ key }) => key))}
                toggle={(outcome) => {
                    setChosen((old) => toggled(old, outcome));
                }}
            />
        </Dialog>
    );
}
