import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { WordsDialog } from '../coverage/words-dialog';
import { DecidedBy } from '../decision/decided-by';
import { DecisionActions } from '../decision/decision-actions';
import { Statement } from '../parts/statement';
import { decide, removeDecision } from '../rest/decisions';
import type { OutcomeDetail } from '../rest/types';

interface Props {
    detail: OutcomeDetail;
    /** Reads again what was changed. */
    reload: () => void;
}

/** Who is accountable for an outcome, and what was decided about it. */
export function Accountable({ detail, reload }: Props): VNode {
    const place = useRef<HTMLDListElement>(null);
    return (
        <dl class="outcomes-accountable" ref={place} tabIndex={-1}>
            <div>
                <dt>{AJS.I18n.getText('outcomes.outcome.owner')}</dt>
                <dd>{detail.owner?.displayName ?? AJS.I18n.getText('outcomes.outcome.no-owner')}</dd>
            </div>
            {(detail.decision !== null || detail.canDecide) && (
                <div>
                    <dt>{AJS.I18n.getText('outcomes.outcome.decision')}</dt>
                    <dd>
                        {detail.decision !== null && (
                            <>
                                <p class="outcomes-decision">{detail.decision.note}</p>
                                <DecidedBy decision={detail.decision} />
                            </>
                        )}
                        {detail.canDecide && (
                            <Deciding
                                detail={detail}
                                changed={() => {
                                    // The button that was pressed may be gone.
                                    place.current?.focus();
                                    reload();
                                }}
                            />
                        )}
                    </dd>
                </div>
            )}
        </dl>
    );
}

function Deciding({ detail, changed }: { detail: OutcomeDetail; changed: () => void }): VNode {
    return (
        <p class="aui-buttons">
            <DecisionActions
                decided={detail.decision !== null}
                labels={{
                    begin: AJS.I18n.getText('outcomes.outcome.decide'),
                    change: AJS.I18n.getText('outcomes.outcome.decide.change'),
                    remove: AJS.I18n.getText('outcomes.coverage.decide.remove'),
                }}
                dialog={(close, kept) => (
                    <WordsDialog
                        title={AJS.I18n.getText('outcomes.coverage.decide.title', detail.key)}
                        about={<Statement outcome={detail} link={false} />}
                        label={AJS.I18n.getText('outcomes.coverage.decide.note')}
                        hint={AJS.I18n.getText('outcomes.coverage.decide.hint')}
                        words={detail.decision?.note ?? ''}
                        submit={AJS.I18n.getText('outcomes.coverage.decide.submit')}
                        keep={async (note) => {
                            await decide(detail.key, note);
                            kept();
                        }}
                        close={close}
                    />
                )}
                remove={() => removeDecision(detail.key)}
                changed={changed}
            />
        </p>
    );
}
