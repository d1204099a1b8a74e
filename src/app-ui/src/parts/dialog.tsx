import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CloseButton, KEYS_KEPT } from './dialog-parts';
import { useUniqueId } from './unique-id';

interface Props {
    title: string;
    close: () => void;
    children: ComponentChildren;
    footer: ComponentChildren;
}

/**
 * A modal dialog that looks like AUI's but is the browser's own, which keeps the focus inside, the page behind inert
 * and the dialog above everything. The focus returns to where it was.
 */
export function Dialog({ title, close, children, footer }: Props): VNode {
    const dialog = useRef<HTMLDialogElement>(null);
    const heading = useUniqueId();
    useEffect(() => {
        const before = document.activeElement;
        const shown = dialog.current;
        shown?.showModal();
        return () => {
            // What is behind can take the focus only once the dialog is closed.
            shown?.close();
            if (before instanceof HTMLElement && before.isConnected) {
                before.focus();
            }
        };
    }, []);
    return (
        <dialog
            ref={dialog}
            class="outcomes-dialog"
            aria-labelledby={heading}
            onCancel={(event) => {
                event.preventDefault();
                close();
            }}
            {...KEYS_KEPT}
        >
            <header class="outcomes-dialog-header">
                <h2 id={heading}>{title}</h2>
                <CloseButton close={close} />
            </header>
            <div class="outcomes-dialog-content">{children}</div>
            <footer class="outcomes-dialog-footer">{footer}</footer>
        </dialog>
    );
}
