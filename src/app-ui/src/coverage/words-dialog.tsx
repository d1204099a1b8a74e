import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Field } from '../parts/field';
import { asRestError, type RestError } from '../rest/client';
import { useUniqueId } from '../parts/unique-id';

/** What the server keeps of a reason or a note. */
const MOST_CHARACTERS = 255;

interface Props {
    title: string;
    /** What the words are about. */
    about: ComponentChildren;
    label: string;
    hint: string;
    /** The words that stand so far. */
    words: string;
    submit: string;
    /** Keeps the words. */
    keep: (words: string) => Promise<void>;
    close: () => void;
    /** A way to take away what stands so far. */
    more?: ComponentChildren;
}

/** Asks for a few words and keeps them; what the server finds wrong stands at the field. */
export function WordsDialog({ title, about, label, hint, words, submit, keep, close, more }: Props): VNode {
    const [draft, setDraft] = useState(words);
    const [busy, setBusy] = useState(false);
    const [error, setError] = useState<RestError>();
    const form = useUniqueId();
    const send = async (): Promise<void> => {
        setBusy(true);
        try {
            await keep(draft.trim());
        } catch (failure) {
            setError(asRestError(failure));
            setBusy(false);
        }
    };
    return (
        <Dialog
            title={title}
            close={close}
            footer={
                <>
                    <span>{more}</span>
                    <button type="submit" form={form} class="aui-button aui-button-primary" disabled={busy || draft.trim() === ''}>
                        {submit}
                    </button>
                    <button type="button" class="aui-button aui-button-link" onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <form
                id={form}
                class="outcomes-dialog-form"
                onSubmit={(event) => {
                    event.preventDefault();
                    void send();
                }}
            >
                <p>{about}</p>
                <Field
                    label={label}
                    hint={hint}
                    error={error?.all.join(' ')}
                    control={(id, described) => (
                        <Words id={id} described={described} invalid={error !== undefined} value={draft} change={setDraft} />
                    )}
                />
            </form>
        </Dialog>
    );
}

interface WordsProps {
    id: string;
    described: string | undefined;
    invalid: boolean;
    value: string;
    change: (words: string) => void;
}

function Words({ id, described, invalid, value, change }: WordsProps): VNode {
    return (
        <textarea
            id={id}
            class="textarea"
            rows={3}
            maxLength={MOST_CHARACTERS}
            value={value}
            required
            autofocus
            aria-invalid={invalid}
            aria-describedby={described}
            onInput={(event) => {
                change(event.currentTarget.value);
            }}
        />
    );
}
