import { pageUrl } from '../jira/page';
import type { Journey, Step } from '../rest/journeys';

/** Where a journey is edited, at one of its steps where that is given; a journey of another project is not edited here. */
export function editorUrl(project: string, journey: Journey, step?: Step): string {
    if (journey.id === null || journey.project !== project) {
        return pageUrl('journey', project, 'edit');
    }
    const at = typeof step?.id === 'number' ? `&step=${step.id}` : '';
    return pageUrl('journey', project, `edit?journey=${journey.id}${at}`);
}
