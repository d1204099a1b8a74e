import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Failure } from '../parts/messages';
import type { RestError } from '../rest/client';

interface Props {
    title: string;
    /** What the step is about, in a sentence. */
    lead?: string;
    error?: RestError | undefined;
    /** Fields whose errors stand beside them. */
    placed?: readonly string[];
    busy: boolean;
    children: ComponentChildren;
    /** The buttons that lead on. */
    actions: ComponentChildren;
}

/** One step; its heading takes the focus when the step is come to, so that the keyboard and readers go on from there. */
export function StepFrame({ title, lead, error, placed = [], busy, children, actions }: Props): VNode {
    const heading = useRef<HTMLHeadingElement>(null);
    const failure = useRef<HTMLDivElement>(null);
    useEffect(() => {
        heading.current?.focus();
    }, []);
    useEffect(() => {
        if (error !== undefined) {
            failure.current?.focus();
        }
    }, [error]);
    return (
        <section class="outcomes-step" aria-busy={busy}>
            <h2 ref={heading} tabIndex={-1}>
                {title}
            </h2>
            {lead !== undefined && <p class="outcomes-step-lead">{lead}</p>}
            <div ref={failure} tabIndex={-1} class="outcomes-notice">
                {error !== undefined && (
                    <Failure title={AJS.I18n.getText('outcomes.import.refused')} messages={unplaced(error, placed)} />
                )}
            </div>
            {children}
            <div class="outcomes-actions outcomes-step-actions">
                {actions}
                <span class="outcomes-quiet" role="status">
                    {busy ? AJS.I18n.getText('outcomes.import.checking') : ''}
                </span>
            </div>
        </section>
    );
}

/** Messages that stand at no field. */
function unplaced(error: RestError, placed: readonly string[]): string[] {
    const rest = Object.entries(error.fields).filter(([name]) => !placed.includes(name));
    const messages = [...error.messages, ...rest.map(([, text]) => text)];
    return messages.length === 0 ? [AJS.I18n.getText('outcomes.import.fields')] : messages;
}
