import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { issueUrl } from '../jira/page';
import { Message } from '../parts/messages';
import type { LinksMade } from '../targets/each';
import { Filled, slot } from '../wording/filled';
import { isOne, list, whole } from '../wording/format';

/** What came of a change. */
export interface Said {
    kind: 'success' | 'warning' | 'error';
    words: ComponentChildren;
    /** What came of each of several. */
    lines?: VNode[];
    /** One line for each that failed. */
    reasons?: string[];
    /** A way on. */
    again?: { label: string; act: () => void };
}

/** Says the result aloud and takes the focus, since the button that led here may be gone. */
export function Notice({ said }: { said: Said | undefined }): VNode {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
        if (said !== undefined) {
            place.current?.focus();
        }
    }, [said]);
    return (
        <div ref={place} tabIndex={-1} aria-live="polite" class="outcomes-notice">
            {said !== undefined && (
                <Message kind={said.kind}>
                    <p>{said.words}</p>
                    {said.lines !== undefined && (
                        <ul>
                            {said.lines.map((line, index) => (
                                <li key={index}>{line}</li>
                            ))}
                        </ul>
                    )}
                    {said.reasons !== undefined && said.reasons.length > 0 && (
                        <ul>
                            {said.reasons.map((reason) => (
                                <li key={reason}>{reason}</li>
                            ))}
                        </ul>
                    )}
                    {said.again !== undefined && (
                        <p>
                            <button type="button" class="aui-button" onClick={said.again.act}>
                                {said.again.label}
                            </button>
                        </p>
                    )}
                </Message>
            )}
        </div>
    );
}

/** A text about an issue, whose key leads to it: slot(0) stands for the key. */
export function aboutIssue(text: string, key: string): VNode {
    return <Filled text={text} nodes={[<IssueLink key="issue" issue={key} />]} />;
}

export function IssueLink({ issue }: { issue: string }): VNode {
    return <a href={issueUrl(issue)}>{issue}</a>;
}

/** Issues, each of which is led to. */
export function IssueLinks({ issues }: { issues: string[] }): VNode {
    const text = list(issues.map((_, index) => slot(index)));
    return <Filled text={text} nodes={issues.map((issue) => <IssueLink key={issue} issue={issue} />)} />;
}

/** How many links were made with an issue, and why others were not. */
export function saidOfLinks({ linked, failed }: LinksMade, issue: string): Said {
    const count = whole(linked.length);
    if (failed.length === 0) {
        const text = isOne(linked.length)
            ? AJS.I18n.getText('outcomes.coverage.linked.one', slot(0), count)
            : AJS.I18n.getText('outcomes.coverage.linked.other', slot(0), count);
        return { kind: 'success', words: aboutIssue(text, issue) };
    }
    return {
        kind: linked.length === 0 ? 'error' : 'warning',
        words: aboutIssue(AJS.I18n.getText('outcomes.coverage.linked.partly', slot(0), count, whole(failed.length)), issue),
        reasons: failed.map(({ key, reason }) => AJS.I18n.getText('outcomes.epic.linked.reason', key, reason)),
    };
}
