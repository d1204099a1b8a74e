import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { useUniqueId } from '../parts/unique-id';
import { asRestError, type RestError } from '../rest/client';

interface Props {
    title: string;
    /** The words of the button that does it. */
    submit: string;
    /** Whether what it does can't be taken back. */
    danger?: boolean;
    /** Whether there is not enough yet to do it. */
    incomplete?: boolean;
    act: () => Promise<void>;
    close: () => void;
    /** What stands in the form, given why the last try failed. */
    children: (error: RestError | undefined) => ComponentChildren;
}

/** A dialog with a form; what the server finds wrong is given to what stands in it. */
export function Ask({ title, submit, danger = false, incomplete = false, act, close, children }: Props): VNode {
    const [busy, setBusy] = useState(false);
    const [error, setError] = useState<RestError>();
    const form = useUniqueId();
    const send = async (): Promise<void> => {
        setBusy(true);
        setError(undefined);
        try {
            await act();
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
                    <span />
                    <button
                        type="submit"
                        form={form}
                        class={`aui-button aui-button-${danger ? 'danger' : 'primary'}`}
                        disabled={busy || incomplete}
                    >
                        {submit}
                    </button>
                    <button type="button" class="aui-button aui-button-link" autofocus={danger} onClick={close}>
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
                    if (!busy && !incomplete) {
                        void send();
                    }
                }}
            >
                {children(error)}
            </form>
        </Dialog>
    );
}

/** What the server said that belongs to no field shown. */
export function Refused({ error, shown = [] }: { error: RestError | undefined; shown?: string[] }): VNode | null {
    if (error === undefined) {
        return null;
    }
    const others = Object.entries(error.fields).flatMap(([name, words]) => (shown.includes(name) ? [] : [words]));
    const said = [...error.messages, ...others];
    return said.length === 0 ? null : (
        <p class="error" role="alert">
            {said.join(' ')}
        </p>
    );
}
