import type { VNode } from 'preact';
import { pageUrl } from '../jira/page';

/** Teaches what a journey is where there is none, and leads to drawing one. */
export function NoJourney({ project, mayEdit }: { project: string; mayEdit: boolean }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.map.empty')}</p>
            <p>{AJS.I18n.getText('outcomes.map.empty.what')}</p>
            <p>
                {mayEdit ? (
                    <a class="aui-button aui-button-primary" href={pageUrl('journey', project, 'edit')}>
                        {AJS.I18n.getText('outcomes.map.empty.draw')}
                    </a>
                ) : (
                    AJS.I18n.getText('outcomes.map.empty.ask')
                )}
            </p>
        </div>
    );
}
