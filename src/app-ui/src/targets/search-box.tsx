import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useUniqueId } from '../parts/unique-id';
import type { Search, SearchMode } from './search';

interface Props<T> {
    search: Search<T>;
    /** What is searched for. */
    label: string;
    /** An example of words, and of JQL. */
    examples: Record<SearchMode, string>;
}

/** The words to search for, as plain text or as JQL. */
export function SearchBox<T>({ search, label, examples }: Props<T>): VNode {
    const field = useUniqueId();
    const box = useRef<HTMLInputElement>(null);
    // Where the dialog had to find something out first, it is open already.
    useEffect(() => {
        if (box.current?.closest('dialog')?.open === true) {
            box.current.focus();
        }
    }, []);
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
                {label}
            </label>
            <input
                ref={box}
                id={field}
                type="search"
                class={`text${isJql ? ' outcomes-jql' : ''}`}
                value={search.words}
                placeholder={examples[search.mode]}
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

function Mode<T>({ search, mode, label }: { search: Search<T>; mode: SearchMode; label: string }): VNode {
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
