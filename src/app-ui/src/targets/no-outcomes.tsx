import type { VNode } from 'preact';
import { contextPath } from '../jira/page';
import type { EpicOutcomes } from '../rest/types';

/** Teaches what an outcome is and what to do next. */
export function NoOutcomes({ answer, open }: { answer: EpicOutcomes; open: () => void }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.epic.empty.title')}</p>
            <p>{AJS.I18n.getText('outcomes.empty.what')}</p>
            <blockquote>
                <span class="outcomes-job">{AJS.I18n.getText('outcomes.empty.example.job')}</span>{' '}
                <span class="outcomes-measure">{AJS.I18n.getText('outcomes.empty.example.measure')}</span>
            </blockquote>
            {answer.canLink ? (
                <p class="aui-buttons">
                    <button type="button" class="aui-button aui-button-primary" aria-haspopup="dialog" onClick={open}>
                        {AJS.I18n.getText('outcomes.epic.link')}
                    </button>
                    <a class="aui-button create-issue" href={`${contextPath()}/secure/CreateIssue!default.jspa`}>
                        {AJS.I18n.getText('outcomes.epic.create')}
                    </a>
                </p>
            ) : (
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.epic.empty.may-not-link')}</p>
            )}
        </div>
    );
}
