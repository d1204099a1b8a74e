import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Statement } from '../parts/statement';
import { asRestError } from '../rest/client';
import type { CoverageEpic, CoveredOutcome } from '../rest/coverage';
import { decide, excuseEpic, removeDecision, takeExcuseBack } from '../rest/decisions';
import { slot } from '../wording/filled';
import { CreateEpics } from './create-epics';
import { GoOn } from './go-on';
import { LinkOutcomes } from './link-outcomes';
import { LinkToEpic } from './link-to-epic';
import { aboutIssue, type Said } from './notice';
import type { Work } from './work';
import { WordsDialog } from './words-dialog';

/** What the viewer is about to do, in a dialog. Told as finished is only what succeeded as a whole. */
export type Doing =
    | { kind: 'create-epics' | 'link-to-epic'; outcomes: readonly CoveredOutcome[]; finished?: () => void }
    | { kind: 'go-on'; works: readonly Work[]; finished: () => void }
    | { kind: 'decide'; outcome: CoveredOutcome }
    | { kind: 'link-outcomes' | 'excuse'; epic: CoverageEpic };

export interface Acting {
    doing: Doing | undefined;
    said: Said | undefined;
    begin: (doing: Doing) => void;
    close: () => void;
    /** Tells what came of it and reads again. */
    done: (said: Said) => void;
    /** Counts an excused epic as one without outcome again. */
    takeBack: (epic: string) => void;
}

/** Changes from the page: one dialog at a time, then what came of it, then the numbers anew. */
export function useActing(changed: () => void): Acting {
    const [doing, setDoing] = useState<Doing>();
    const [said, setSaid] = useState<Said>();
    const done = (result: Said): void => {
        setDoing(undefined);
        setSaid(result);
        changed();
    };
    return {
        doing,
        said,
        begin: (next) => {
            setSaid(undefined);
            setDoing(next);
        },
        close: () => {
            setDoing(undefined);
        },
        done,
        takeBack: (epic) => {
            const words = AJS.I18n.getText('outcomes.coverage.excuse.taken-back', slot(0));
            takeExcuseBack(epic).then(
                () => {
                    done({ kind: 'success', words: aboutIssue(words, epic) });
                },
                (error: unknown) => {
                    done({ kind: 'error', words: asRestError(error).all.join(' ') });
                },
            );
        },
    };
}

const NOTHING_MORE = (): void => undefined;

/** The dialog of what the viewer is about to do. */
export function ActingDialog({ acting }: { acting: Acting }): VNode | null {
    const { doing, close, done } = acting;
    switch (doing?.kind) {
        case 'create-epics':
            return <CreateEpics outcomes={doing.outcomes} acting={acting} finished={doing.finished ?? NOTHING_MORE} />;
        case 'link-to-epic':
            return <LinkToEpic outcomes={doing.outcomes} acting={acting} finished={doing.finished ?? NOTHING_MORE} />;
        case 'go-on':
            return <GoOn works={doing.works} acting={acting} finished={doing.finished} />;
        case 'decide':
            return <Decide outcome={doing.outcome} close={close} done={done} />;
        case 'link-outcomes':
            return <LinkOutcomes epic={doing.epic.key} close={close} done={done} />;
        case 'excuse':
            return <ExcuseEpic epic={doing.epic} close={close} done={done} />;
        case undefined:
            return null;
    }
}

interface DialogProps {
    close: () => void;
    done: (said: Said) => void;
}

function ExcuseEpic({ epic, close, done }: DialogProps & { epic: CoverageEpic }): VNode {
    return (
        <WordsDialog
            title={AJS.I18n.getText('outcomes.coverage.excuse.title', epic.key)}
            about={`${epic.key} ${epic.summary}`}
            label={AJS.I18n.getText('outcomes.coverage.excuse.reason')}
            hint={AJS.I18n.getText('outcomes.coverage.excuse.hint')}
            words={epic.excuse?.reason ?? ''}
            submit={AJS.I18n.getText('outcomes.coverage.excuse.submit')}
            keep={async (reason) => {
                await excuseEpic(epic.key, reason);
                done({ kind: 'success', words: aboutIssue(AJS.I18n.getText('outcomes.coverage.excuse.done', slot(0)), epic.key) });
            }}
            close={close}
        />
    );
}

function Decide({ outcome, close, done }: DialogProps & { outcome: CoveredOutcome }): VNode {
    const told = (text: string): void => {
        done({ kind: 'success', words: aboutIssue(text, outcome.key) });
    };
    return (
        <WordsDialog
            title={AJS.I18n.getText('outcomes.coverage.decide.title', outcome.key)}
            about={<Statement outcome={outcome} link={false} />}
            label={AJS.I18n.getText('outcomes.coverage.decide.note')}
            hint={AJS.I18n.getText('outcomes.coverage.decide.hint')}
            words={outcome.decision?.note ?? ''}
            submit={AJS.I18n.getText('outcomes.coverage.decide.submit')}
            keep={async (note) => {
                await decide(outcome.key, note);
                told(AJS.I18n.getText('outcomes.coverage.decide.done', slot(0)));
            }}
            close={close}
            more={
                outcome.decision !== null && (
                    <button
                        type="button"
                        class="aui-button aui-button-link"
                        onClick={() => {
                            removeDecision(outcome.key).then(
                                () => {
                                    told(AJS.I18n.getText('outcomes.coverage.decide.removed', slot(0)));
                                },
                                (error: unknown) => {
                                    done({ kind: 'error', words: asRestError(error).all.join(' ') });
                                },
                            );
                        }}
                    >
                        {AJS.I18n.getText('outcomes.coverage.decide.remove')}
                    </button>
                )
            }
        />
    );
}
