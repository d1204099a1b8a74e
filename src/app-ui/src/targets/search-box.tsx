import type { VNode } from 'preact';
import { useUniqueId } from '../parts/unique-id';
import type { Search, SearchMode } from './outcome-search';

/** The words to search for, as plain text or as JQL. */
export function SearchBox({ search }: { search: Search }): VNode {
    const field = useUniqueId();
    const help = useUniqueId();
    const isJql = search.mode === 'jql';
    return (
        <div class="outcomes-search">
            <fieldset class="outcomes-modes">
                <legend class="outcomes-hidden">{AJS.I18n.getText('outcomes.picker.mode')}</legend>
                <Mode search={search} mode="text" label={AJS.I18n.getText('outcomes.picker.mode.text')} />
                <Mode search={search} mode="jql" label={AJS.I18n.getText('outcomes.picker.mode.jql')} />
            </fieldset>
            <label class="outcomes-hidden" for={field}>
                {AJS.I18n.getText('outcomes.picker.search')}
            </label>
            <input
                id={field}
                type="search"
                class={`text${isJql ? ' outcomes-jql' : ''}`}
                value={search.words}
                placeholder={
                    isJql
                        ? AJS.I18n.getText('outcomes.picker.placeholder.jql')
                        : AJS.I18n.getText('outcomes.picker.placeholder.text')
                }
                aria-describedby={help}
                aria-invalid={search.error !== undefined}
                autocomplete="off"
                spellcheck={!isJql}
                // The dialog opens for this field.
                autofocus
                onInput={(event) => {
                    search.setWords(event.currentTarget.value);
                }}
                onKeyDown={(event) => {
                    if (event.key === 'ArrowDown') {
                        event.preventDefault();
                        firstCandidate(event.currentTarget)?.focus();
                    }
                }}
            />
            <p id={help} class={search.error === undefined ? 'outcomes-quiet' : 'error'} aria-live="polite">
                {search.error ?? AJS.I18n.getText('outcomes.picker.help')}
            </p>
        </div>
    );
}

function firstCandidate(field: HTMLElement): HTMLInputElement | null {
    return field.closest('dialog')?.querySelector<HTMLInputElement>('.outcomes-candidates input:enabled') ?? null;
}

function Mode({ search, mode, label }: { search: Search; mode: SearchMode; label: string }): VNode {
    return (
        <label>
            <input
                type="radio"
                name="outcomes-search-mode"
                checked={search.mode === mode}
                onChange={() => {
                    search.setMode(mode);
                }}
            />
            <span>{label}</span>
        </label>
    );
}
