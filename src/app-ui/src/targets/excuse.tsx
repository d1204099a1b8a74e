import type { VNode } from 'preact';
import { WordsDialog } from '../coverage/words-dialog';
import { DecidedBy } from '../decision/decided-by';
import { DecisionActions } from '../decision/decision-actions';
import type { Excuse } from '../rest/coverage';
import { excuseEpic, takeExcuseBack } from '../rest/decisions';
import type { EpicOutcomes } from '../rest/types';

/** Why an epic has no outcome, and who said so when. */
export function Excused({ excuse }: { excuse: Excuse }): VNode {
    return (
        <>
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.epic.excused')}</p>
            <p class="outcomes-decision">{excuse.reason}</p>
            <DecidedBy decision={excuse} />
        </>
    );
}

/** Excuses an epic, changes why, and takes the excuse back. */
export function ExcuseActions({ answer, changed }: { answer: EpicOutcomes; changed: () => void }): VNode {
    const { excuse, issue } = answer;
    return (
        <DecisionActions
            decided={excuse !== null}
            labels={{
                begin: AJS.I18n.getText('outcomes.coverage.excuse'),
                change: AJS.I18n.getText('outcomes.epic.excuse.change'),
                remove: AJS.I18n.getText('outcomes.coverage.excuse.take-back'),
            }}
            dialog={(close, kept) => (
                <WordsDialog
                    title={AJS.I18n.getText('outcomes.coverage.excuse.title', issue.key)}
                    about={`${issue.key} ${issue.summary}`}
                    label={AJS.I18n.getText('outcomes.coverage.excuse.reason')}
                    hint={AJS.I18n.getText('outcomes.coverage.excuse.hint')}
                    words={excuse?.reason ?? ''}
                    submit={AJS.I18n.getText('outcomes.coverage.excuse.submit')}
                    keep={async (reason) => {
                        await excuseEpic(issue.key, reason);
                        kept();
                    }}
                    close={close}
                />
            )}
            remove={() => takeExcuseBack(issue.key)}
            changed={changed}
        />
    );
}
