import type { VNode } from 'preact';
import { isPlain } from '../parts/project-pages';
import { LANDSCAPE_VIEWS, urlOf, type Go, type LandscapeView, type Place } from './place';

/** The views of the landscape, each of which shows the same outcomes. */
export function ViewTabs({ place, go }: { place: Place; go: Go }): VNode {
    return (
        <nav class="outcomes-views" aria-label={AJS.I18n.getText('outcomes.landscape.views')}>
            <ul>
                {LANDSCAPE_VIEWS.map((view) => (
                    <li key={view}>
                        <a
                            href={urlOf({ ...place, view })}
                            aria-current={view === place.view ? 'true' : undefined}
                            onClick={(event) => {
                                if (isPlain(event)) {
                                    event.preventDefault();
                                    go({ view });
                                }
                            }}
                        >
                            {viewLabel(view)}
                        </a>
                    </li>
                ))}
            </ul>
        </nav>
    );
}

export function viewLabel(view: LandscapeView): string {
    switch (view) {
        case 'plot':
            return AJS.I18n.getText('outcomes.landscape.view.plot');
        case 'table':
            return AJS.I18n.getText('outcomes.landscape.view.table');
        case 'segments':
            return AJS.I18n.getText('outcomes.landscape.view.segments');
        case 'heat':
            return AJS.I18n.getText('outcomes.landscape.view.heat');
    }
}
