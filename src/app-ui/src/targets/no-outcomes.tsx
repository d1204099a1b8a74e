import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { contextPath } from '../jira/page';
import type { EpicOutcomes } from '../rest/types';
import { ExcuseActions, Excused } from './excuse';

interface Props {
    answer: EpicOutcomes;
    /** Opens the picker of outcomes. */
    open: () => void;
    /** Reads again what was changed. */
    reload: () => void;
}

/** Teaches what an outcome is and what to do next, unless the epic is excused from having one. */
export function NoOutcomes({ answer, open, reload }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    return (
        <div class="outcomes-empty" ref={place} tabIndex={-1}>
            {answer.excuse === null ? <Teaching /> : <Excused excuse={answer.excuse} />}
            {(answer.canLink || answer.canExcuse) && (
                <p class="aui-buttons">
                    {answer.canLink && <Linking open={open} first={answer.excuse === null} />}
                    {answer.canExcuse && (
                        <ExcuseActions
                            answer={answer}
                            changed={() => {
                                // The button that was pressed may be gone.
                                place.current?.focus();
                                reload();
                            }}
                        />
                    )}
                </p>
            )}
            {!answer.canLink && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.epic.empty.may-not-link')}</p>}
        </div>
    );
}

function Teaching(): VNode {
    return (
        <>
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.epic.empty.title')}</p>
            <p>{AJS.I18n.getText('outcomes.empty.what')}</p>
            <blockquote>
                <span class="outcomes-job">{AJS.I18n.getText('outcomes.empty.example.job')}</span>{' '}
                <span class="outcomes-measure">{AJS.I18n.getText('outcomes.empty.example.measure')}</span>
            </blockquote>
        </>
    );
}

function Linking({ open, first }: { open: () => void; first: boolean }): VNode {
    return (
        <>
            <button
                type="button"
                class={`aui-button${first ? ' aui-button-primary' : ''}`}
                aria-haspopup="dialog"
                onClick={open}
            >
                {AJS.I18n.getText('outcomes.epic.link')}
            </button>
            <a class="aui-button create-issue" href={`${contextPath()}/secure/CreateIssue!default.jspa`}>
                {AJS.I18n.getText('outcomes.epic.create')}
            </a>
        </>
    );
}
