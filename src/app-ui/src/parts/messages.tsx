import type { ComponentChildren, VNode } from 'preact';

/** Grey bars in the room that the answer will take, so that the page doesn't jump. */
export function Loading({ rows }: { rows: number }): VNode {
    return (
        <div class="outcomes-loading" role="status">
            <span class="outcomes-hidden">{AJS.I18n.getText('outcomes.loading')}</span>
            {Array.from({ length: rows }, (_, row) => (
                <div key={row} class="outcomes-loading-row" aria-hidden="true">
                    <span />
                    <span />
                    <span />
                </div>
            ))}
        </div>
    );
}

interface FailureProps {
    messages: string[];
    retry?: () => void;
    /** The first line; by default that the panel couldn't be loaded. */
    title?: string;
}

export function Failure({ messages, retry, title = AJS.I18n.getText('outcomes.error.title') }: FailureProps): VNode {
    return (
        <Message kind="error" title={title}>
            {messages.length === 1 ? <p>{messages[0]}</p> : <ul>{messages.map((text) => <li key={text}>{text}</li>)}</ul>}
            {retry !== undefined && (
                <p>
                    <button type="button" class="aui-button" onClick={retry}>
                        {AJS.I18n.getText('outcomes.error.retry')}
                    </button>
                </p>
            )}
        </Message>
    );
}

interface MessageProps {
    kind: 'error' | 'warning' | 'success' | 'info';
    title?: string;
    children?: ComponentChildren;
}

/** An AUI message; errors interrupt a screen reader, the others wait their turn. */
export function Message({ kind, title, children }: MessageProps): VNode {
    return (
        <div class={`aui-message aui-message-${kind} outcomes-message`} role={kind === 'error' ? 'alert' : 'status'}>
            {title !== undefined && <p class="title">{title}</p>}
            {children}
        </div>
    );
}
