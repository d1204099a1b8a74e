import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceField, TextField } from '../parts/field';
import { Message } from '../parts/messages';
import { asRestError } from '../rest/client';
import { ListFields } from './list-fields';
import { REFRESHES, sourceIn, sourceText, type Refresh, type Settings } from './settings';
import { SourceField } from './source-field';
import { faultsIn, type Draft, type Faults } from './draft';

interface Props {
    takes: { filters: boolean; list: boolean };
    usualTitle: string;
    settings: Settings;
    save: (settings: Settings) => unknown;
    cancel: () => void;
}

/** How an item is configured: what it is of, what it is called, how much it shows and how often it looks again. */
export function ConfigForm({ takes, usualTitle, settings, save, cancel }: Props): VNode {
    const [draft, setDraft] = useState<Draft>(() => draftOf(settings));
    const [faults, setFaults] = useState<Faults>({});
    const [failed, setFailed] = useState<string[]>([]);
    const submit = (event: Event): void => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const found = faultsIn(draft, takes.list);
        setFaults(found);
        setFailed([]);
        if (Object.keys(found).length > 0) {
            requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
            return;
        }
        Promise.resolve(save(settingsIn(draft))).catch((error: unknown) => {
            setFailed(asRestError(error).all);
        });
    };
    return (
        <form class="aui outcomes-config" onSubmit={submit} noValidate>
            {settings.source === undefined && (
                <p class="outcomes-config-lead">{AJS.I18n.getText('outcomes.dashboard.choose')}</p>
            )}
            {failed.length > 0 && <Message kind="error">{failed.join(' ')}</Message>}
            <Fields
                takes={takes}
                usualTitle={usualTitle}
                draft={draft}
                faults={faults}
                change={(changes) => {
                    setDraft((before) => ({ ...before, ...changes }));
                }}
            />
            <div class="outcomes-config-buttons">
                <button type="submit" class="aui-button aui-button-primary">
                    {AJS.I18n.getText('outcomes.dashboard.config.save')}
                </button>
                <button type="button" class="aui-button aui-button-link" onClick={cancel}>
                    {AJS.I18n.getText('outcomes.dashboard.config.cancel')}
                </button>
            </div>
        </form>
    );
}

interface FieldsProps extends Pick<Props, 'takes' | 'usualTitle'> {
    draft: Draft;
    faults: Faults;
    change: (changes: Partial<Draft>) => void;
}

function Fields({ takes, usualTitle, draft, faults, change }: FieldsProps): VNode {
    return (
        <div class="outcomes-fields">
            <SourceField
                value={draft.source}
                filters={takes.filters}
                error={faults.source}
                change={(source) => {
                    change({ source });
                }}
            />
            <TextField
                label={AJS.I18n.getText('outcomes.dashboard.config.title')}
                hint={AJS.I18n.getText('outcomes.dashboard.config.title.hint', usualTitle)}
                value={draft.title}
                required={false}
                error={faults.title}
                change={(title) => {
                    change({ title });
                }}
            />
            {takes.list && <ListFields draft={draft} faults={faults} change={change} />}
            <ChoiceField<Refresh>
                label={AJS.I18n.getText('outcomes.dashboard.config.refresh')}
                value={draft.refresh}
                choices={REFRESHES.map((value) => ({ value, label: refreshLabel(value) }))}
                change={(refresh) => {
                    change({ refresh });
                }}
            />
        </div>
    );
}

function draftOf({ source, rows, ...settings }: Settings): Draft {
    return { ...settings, source: source === undefined ? '' : sourceText(source), rows: String(rows) };
}

function settingsIn(draft: Draft): Settings {
    return { ...draft, source: sourceIn(draft.source), title: draft.title.trim(), rows: Number(draft.rows) };
}

function refreshLabel(refresh: Refresh): string {
    switch (refresh) {
        case 'false':
            return AJS.I18n.getText('outcomes.dashboard.refresh.never');
        case '15':
            return AJS.I18n.getText('outcomes.dashboard.refresh.15');
        case '30':
            return AJS.I18n.getText('outcomes.dashboard.refresh.30');
        case '60':
            return AJS.I18n.getText('outcomes.dashboard.refresh.60');
        case '120':
            return AJS.I18n.getText('outcomes.dashboard.refresh.120');
    }
}
