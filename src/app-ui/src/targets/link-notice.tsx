import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Message } from '../parts/messages';
import { isOne, whole } from '../wording/format';

/** What came of linking or unlinking; the failed ones with the server's reasons. */
export type LinkResult =
    | { kind: 'linked'; linked: string[]; failed: { key: string; reason: string }[] }
    | { kind: 'unlinked'; key: string }
    | { kind: 'failed'; key: string; reason: string };

interface Props {
    result: LinkResult | undefined;
    undo: (key: string) => void;
}

/** Says the result aloud and takes the focus, since the button that led here may be gone. */
export function LinkNotice({ result, undo }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
        if (result !== undefined) {
            place.current?.focus();
        }
    }, [result]);
    return (
        <div ref={place} tabIndex={-1} aria-live="polite" class="outcomes-notice">
            {result !== undefined && <Notice result={result} undo={undo} />}
        </div>
    );
}

function Notice({ result, undo }: { result: LinkResult; undo: (key: string) => void }): VNode {
    switch (result.kind) {
        case 'linked':
            return <Linked {...result} />;
        case 'failed':
            return (
                <Message kind="error" title={AJS.I18n.getText('outcomes.epic.change-failed', result.key)}>
                    <p>{result.reason}</p>
                </Message>
            );
        case 'unlinked':
            return (
                <Message kind="success">
                    <p>
                        {AJS.I18n.getText('outcomes.epic.unlinked', result.key)}{' '}
                        <button
                            type="button"
                            class="aui-button aui-button-link"
                            onClick={() => {
                                undo(result.key);
                            }}
                        >
                            {AJS.I18n.getText('outcomes.epic.undo')}
                        </button>
                    </p>
                </Message>
            );
    }
}

function Linked({ linked, failed }: { linked: string[]; failed: { key: string; reason: string }[] }): VNode {
    const count = isOne(linked.length)
        ? AJS.I18n.getText('outcomes.epic.linked.one', whole(linked.length))
        : AJS.I18n.getText('outcomes.epic.linked.other', whole(linked.length));
    if (failed.length === 0) {
        return (
            <Message kind="success">
                <p>{count}</p>
            </Message>
        );
    }
    return (
        <Message
            kind="warning"
            title={AJS.I18n.getText('outcomes.epic.linked.partly', whole(linked.length), whole(failed.length))}
        >
            <ul>
                {failed.map(({ key, reason }) => (
                    <li key={key}>{AJS.I18n.getText('outcomes.epic.linked.reason', key, reason)}</li>
                ))}
            </ul>
        </Message>
    );
}
