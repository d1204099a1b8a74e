import type { VNode } from 'preact';
import { IssueLink } from '../coverage/notice';
import { issueUrl } from '../jira/page';
import { CloseButton } from '../parts/dialog-parts';
import { Filled, slot } from '../wording/filled';
import type { Told } from './moving';

/** Says what became of a move, aloud too, and leads to Jira where it did not go. Stays in sight below the board. */
export function MoveNotice({ told, dismiss }: { told: Told | undefined; dismiss: () => void }): VNode {
    return (
        <div role="status" class={`outcomes-board-told${told === undefined ? '' : ` outcomes-board-told-${told.kind}`}`}>
            {told !== undefined && (
                <>
                    <p>
                        <Filled text={wordsFor(told)} nodes={[<IssueLink key="epic" issue={told.epic} />]} />
                        {told.reasons.length > 0 && ` ${told.reasons.join(' ')}`}{' '}
                        {told.kind === 'refused' && (
                            <a href={issueUrl(told.epic)}>{AJS.I18n.getText('outcomes.board.in-jira')}</a>
                        )}
                    </p>
                    <CloseButton close={dismiss} />
                </>
            )}
        </div>
    );
}

function wordsFor({ kind, to }: Told): string {
    switch (kind) {
        case 'done':
            return AJS.I18n.getText('outcomes.board.moved', slot(0), to);
        case 'refused':
            return AJS.I18n.getText('outcomes.board.refused', slot(0), to);
        case 'stays':
            return AJS.I18n.getText('outcomes.board.stays', slot(0));
    }
}
