import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** Something with many controls that the keyboard can pass over; the way past shows when it has the focus. */
export function Skippable({ label, children }: { label: string; children: ComponentChildren }): VNode {
    const end = useRef<HTMLDivElement>(null);
    return (
        <>
            <button
                type="button"
                class="aui-button outcomes-skip"
                onClick={() => {
                    end.current?.focus();
                }}
            >
                {label}
            </button>
            {children}
            <div ref={end} tabIndex={-1} class="outcomes-notice" />
        </>
    );
}
