import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Message } from '../parts/messages';
import type { StudyAnswer } from '../rest/study-types';
import { whole } from '../wording/format';

interface Props {
    result: StudyAnswer;
    /** Whether the file was to be deleted. */
    deletion: boolean;
    again: () => void;
}

/** What the import did. */
export function ImportResult({ result, deletion, again }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
        place.current?.focus();
    }, []);
    return (
        <div ref={place} tabIndex={-1} class="outcomes-notice">
            <Message kind={result.status === 'unchanged' ? 'info' : 'success'} title={titleOf(result)}>
                <p>{textOf(result)}</p>
                {deletion && result.attachmentDeleted !== null && (
                    <p>
                        {result.attachmentDeleted
                            ? AJS.I18n.getText('outcomes.import.file-deleted')
                            : AJS.I18n.getText('outcomes.import.file-kept')}
                    </p>
                )}
                <p>
                    <button type="button" class="aui-button" onClick={again}>
                        {AJS.I18n.getText('outcomes.import.another')}
                    </button>
                </p>
            </Message>
        </div>
    );
}

function titleOf({ status }: StudyAnswer): string {
    switch (status) {
        case 'unchanged':
            return AJS.I18n.getText('outcomes.import.unchanged');
        case 'replaced':
            return AJS.I18n.getText('outcomes.import.replaced');
        default:
            return AJS.I18n.getText('outcomes.import.imported');
    }
}

function textOf({ status, respondents, outcomes, problemCount }: StudyAnswer): string {
    if (status === 'unchanged') {
        return AJS.I18n.getText('outcomes.import.unchanged.what');
    }
    return AJS.I18n.getText('outcomes.import.counts', whole(respondents), whole(outcomes), whole(problemCount));
}
