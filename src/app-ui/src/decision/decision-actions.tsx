import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { asRestError, type RestError } from '../rest/client';

interface Props {
    /** Whether something is decided, which can be changed and taken back. */
    decided: boolean;
    labels: { begin: string; change: string; remove: string };
    /** Draws the dialog that asks for the words. */
    dialog: (close: () => void, kept: () => void) => VNode;
    remove: () => Promise<void>;
    changed: () => void;
}

/** Buttons to decide something, to change what was decided, and to take it back. */
export function DecisionActions({ decided, labels, dialog, remove, changed }: Props): VNode {
    const [asking, setAsking] = useState(false);
    const [busy, setBusy] = useState(false);
    const [error, setError] = useState<RestError>();
    const close = (): void => {
        setAsking(false);
    };
    const takeBack = async (): Promise<void> => {
        setBusy(true);
        setError(undefined);
        try {
            await remove();
            changed();
        } catch (failure) {
            setError(asRestError(failure));
        } finally {
            setBusy(false);
        }
    };
    return (
        <>
            <button
                type="button"
                class="aui-button"
                aria-haspopup="dialog"
                onClick={() => {
                    setAsking(true);
                }}
            >
                {decided ? labels.change : labels.begin}
            </button>
            {decided && (
                <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={() => void takeBack()}>
                    {labels.remove}
                </button>
            )}
            {error !== undefined && (
                <span class="error" role="alert">
                    {error.all.join(' ')}
                </span>
            )}
            {asking &&
                dialog(close, () => {
                    close();
                    changed();
                })}
        </>
    );
}
