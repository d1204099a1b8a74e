import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUniqueId } from '../parts/unique-id';
import { asRestError, type RestError } from '../rest/client';

interface NameProps {
    /** What the field is called. */
    label: string;
    name: string;
    /** Keeps the new name. */
    rename: (name: string) => Promise<unknown>;
    /** The field is done with; by a key, the focus is without a place. */
    close: (byKey: boolean) => void;
}

/** A name while it is changed, where it stands: Enter and leaving the field keep it, Esc does not. */
export function NameField({ label, name, rename, close }: NameProps): VNode {
    const [draft, setDraft] = useState(name);
    const [error, setError] = useState<RestError>();
    const busy = useRef(false);
    const keep = async (byKey: boolean): Promise<void> => {
        if (busy.current) {
            return;
        }
        const wanted = draft.trim();
        if (wanted === name || wanted === '') {
            close(byKey);
            return;
        }
        busy.current = true;
        try {
            await rename(wanted);
            close(byKey);
        } catch (failure) {
            setError(asRestError(failure));
        }
        busy.current = false;
    };
    return (
        <InPlace
            label={label}
            value={draft}
            error={error}
            change={setDraft}
            keep={() => void keep(true)}
            left={() => void keep(false)}
            cancel={() => {
                busy.current = true;
                close(true);
            }}
        />
    );
}

interface AddProps {
    /** The button's words. */
    button: string;
    /** What the field is called. */
    label: string;
    /** Creates what has this name. */
    add: (name: string) => Promise<unknown>;
}

/** A button that turns into a field for the name of something new, and stays for the next until Esc. */
export function AddInPlace(props: AddProps): VNode {
    const [open, setOpen] = useState(false);
    const [returning, setReturning] = useState(false);
    const opener = useRef<HTMLButtonElement>(null);
    useEffect(() => {
        if (returning) {
            opener.current?.focus();
            setReturning(false);
        }
    }, [returning]);
    if (!open) {
        return (
            <button
                ref={opener}
                type="button"
                class="aui-button aui-button-subtle outcomes-add"
                onClick={() => {
                    setOpen(true);
                }}
            >
                {props.button}
            </button>
        );
    }
    return (
        <AddField
            {...props}
            close={(byKey) => {
                setOpen(false);
                setReturning(byKey);
            }}
        />
    );
}

function AddField({ label, add, close }: AddProps & { close: (byKey: boolean) => void }): VNode {
    const [draft, setDraft] = useState('');
    const [error, setError] = useState<RestError>();
    const busy = useRef(false);
    const keep = async (): Promise<void> => {
        const name = draft.trim();
        if (busy.current || name === '') {
            return;
        }
        busy.current = true;
        try {
            await add(name);
            setDraft('');
            setError(undefined);
        } catch (failure) {
            setError(asRestError(failure));
        }
        busy.current = false;
    };
    return (
        <InPlace
            label={label}
            value={draft}
            error={error}
            change={setDraft}
            keep={() => void keep()}
            left={() => {
                if (draft.trim() === '') {
                    close(false);
                }
            }}
            cancel={() => {
                close(true);
            }}
            submit={AJS.I18n.getText('outcomes.editor.add')}
        />
    );
}

interface Props {
    label: string;
    value: string;
    error: RestError | undefined;
    change: (value: string) => void;
    keep: () => void;
    /** The focus left the field. */
    left: () => void;
    cancel: () => void;
    /** The words of a button for those without a key to press. */
    submit?: string;
}

function InPlace({ label, value, error, change, keep, left, cancel, submit }: Props): VNode {
    const id = useUniqueId();
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => {
        field.current?.focus();
        field.current?.select();
    }, []);
    return (
        <form
            class="outcomes-in-place"
            onSubmit={(event) => {
                event.preventDefault();
                keep();
            }}
            onFocusOut={(event) => {
                if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
                    left();
                }
            }}
            onKeyDown={(event) => {
                event.stopPropagation();
                if (event.key === 'Escape') {
                    cancel();
                }
            }}
        >
            <span class="outcomes-in-place-line">
                <input
                    ref={field}
                    class="text"
                    value={value}
                    maxLength={255}
                    aria-label={label}
                    aria-invalid={error !== undefined}
                    aria-describedby={error === undefined ? undefined : id}
                    onInput={(event) => {
                        change(event.currentTarget.value);
                    }}
                />
                {submit !== undefined && (
                    <button type="submit" class="aui-button">
                        {submit}
                    </button>
                )}
            </span>
            {error !== undefined && (
                <p id={id} class="error" role="alert">
                    {error.all.join(' ')}
                </p>
            )}
        </form>
    );
}
