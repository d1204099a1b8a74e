import type { VNode } from 'preact';
import { studiesUrl } from '../jira/page';
import { NO_FOCUS, urlOf, type CoverageView, type Focus } from '../coverage/place';

export type ProjectPage = CoverageView | 'studies';

interface Props {
    /** Empty where the pages are not of one project: then there are no studies either. */
    project: string;
    current: ProjectPage;
    /** Whether the current page itself is shown, or one below it. */
    below?: boolean;
    /** What the pages look at; kept from one to the other. */
    focus?: Focus;
    /** Goes there without loading a page; where absent, the links do. */
    go?: (view: CoverageView) => void;
}

/** The app's pages of a project, each of which leads to the others. */
export function ProjectPages({ project, current, below = false, focus = NO_FOCUS, go }: Props): VNode {
    const page = (view: ProjectPage, label: string): VNode => (
        <li key={view}>
            <a
                href={view === 'studies' ? studiesUrl(project) : urlOf({ project, view, focus })}
                aria-current={view === current ? (below ? 'true' : 'page') : undefined}
                onClick={(event) => {
                    if (go !== undefined && view !== 'studies' && isPlain(event)) {
                        event.preventDefault();
                        go(view);
                    }
                }}
            >
                {label}
            </a>
        </li>
    );
    return (
        <nav class="outcomes-pages" aria-label={AJS.I18n.getText('outcomes.page.pages')}>
            <ul>
                {page('coverage', AJS.I18n.getText('outcomes.page.coverage'))}
                {page('outcomes', AJS.I18n.getText('outcomes.page.outcomes'))}
                {page('gaps', AJS.I18n.getText('outcomes.page.gaps'))}
                {page('epics', AJS.I18n.getText('outcomes.page.epics'))}
                {project !== '' && page('studies', AJS.I18n.getText('outcomes.studies.title'))}
            </ul>
        </nav>
    );
}

/** A click that is not meant for another tab or window. */
function isPlain(event: MouseEvent): boolean {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
