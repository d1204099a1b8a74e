import type { VNode } from 'preact';
import { pageUrl, studiesUrl, type OutcomePage } from '../jira/page';
import { COVERAGE_VIEWS, NO_FOCUS, urlOf, type CoverageView, type Focus } from '../coverage/place';

export type ProjectPage = CoverageView | OutcomePage | 'studies';

interface Props {
    /** Empty where the pages are not of one project: then there are those about coverage only. */
    project: string;
    current: ProjectPage;
    /** Whether the current page itself is shown, or one below it. */
    below?: boolean;
    /** What the pages about coverage look at; kept from one to the other. */
    focus?: Focus;
    /** Goes to another view of coverage without loading a page; where absent, the links do. */
    go?: (view: CoverageView) => void;
}

/** The app's pages of a project, each of which leads to the others. */
export function ProjectPages({ project, current, below = false, focus = NO_FOCUS, go }: Props): VNode {
    const page = (view: ProjectPage, label: string): VNode => (
        <li key={view}>
            <a
                href={addressOf(view, project, focus)}
                aria-current={view === current ? (below ? 'true' : 'page') : undefined}
                onClick={(event) => {
                    if (go !== undefined && isCoverage(view) && isPlain(event)) {
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
                {project !== '' && page('journey', AJS.I18n.getText('outcomes.page.journey'))}
                {project !== '' && page('landscape', AJS.I18n.getText('outcomes.page.landscape'))}
                {project !== '' && page('board', AJS.I18n.getText('outcomes.page.board'))}
                {page('outcomes', AJS.I18n.getText('outcomes.page.outcomes'))}
                {page('gaps', AJS.I18n.getText('outcomes.page.gaps'))}
                {page('epics', AJS.I18n.getText('outcomes.page.epics'))}
                {project !== '' && page('studies', AJS.I18n.getText('outcomes.studies.title'))}
            </ul>
        </nav>
    );
}

function isCoverage(view: ProjectPage): view is CoverageView {
    return COVERAGE_VIEWS.some((one) => one === view);
}

function addressOf(view: ProjectPage, project: string, focus: Focus): string {
    if (isCoverage(view)) {
        return urlOf({ project, view, focus });
    }
    return view === 'studies' ? studiesUrl(project) : pageUrl(view, project);
}

/** A click that is not meant for another tab or window. */
export function isPlain(event: MouseEvent): boolean {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
