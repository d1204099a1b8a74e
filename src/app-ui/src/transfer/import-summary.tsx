import type { VNode } from 'preact';
import { Message } from '../parts/messages';
import type { ImportAnswer } from '../rest/transfer';
import { list, whole } from '../wording/format';

/** What an import did, or would do. */
export function ImportSummary({ answer }: { answer: ImportAnswer }): VNode {
    return (
        <>
            <Message kind={answer.status === 'dry-run' ? 'info' : 'success'} title={title(answer)}>
                <p>
                    {AJS.I18n.getText(
                        'outcomes.transfer.counted',
                        whole(answer.outcomes),
                        whole(answer.studies),
                        whole(answer.versions),
                        whole(answer.existing),
                    )}
                </p>
                {answer.decisions + answer.days > 0 && (
                    <p>{AJS.I18n.getText('outcomes.transfer.besides', whole(answer.decisions), whole(answer.days))}</p>
                )}
                {answer.journeys > 0 && (
                    <p>{AJS.I18n.getText('outcomes.transfer.journeys', whole(answer.journeys))}</p>
                )}
            </Message>
            {answer.unmatched.length > 0 && (
                <Message kind="warning">
                    <p>
                        {AJS.I18n.getText(
                            'outcomes.transfer.unmatched-heading',
                            list(answer.unmatched.map(({ key }) => key)),
                        )}
                    </p>
                </Message>
            )}
            {answer.reworded.length > 0 && (
                <Message kind="warning">
                    <p>{AJS.I18n.getText('outcomes.transfer.reworded', list(answer.reworded))}</p>
                </Message>
            )}
            {answer.otherRules && (
                <Message kind="warning">
                    <p>{AJS.I18n.getText('outcomes.transfer.other-rules')}</p>
                </Message>
            )}
        </>
    );
}

function title({ status }: ImportAnswer): string {
    switch (status) {
        case 'dry-run':
            return AJS.I18n.getText('outcomes.transfer.checked');
        case 'imported':
            return AJS.I18n.getText('outcomes.transfer.done');
        case 'unchanged':
            return AJS.I18n.getText('outcomes.transfer.unchanged');
    }
}
