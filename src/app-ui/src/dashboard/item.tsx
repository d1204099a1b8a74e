import type { FunctionComponent, VNode } from 'preact';
import { Guarded } from '../parts/guarded';
import { Message } from '../parts/messages';
import { elementOf, type DashboardApi, type Place, type Preferences } from './api';
import { ConfigForm } from './config-form';
import { elementIn } from './mount';
import { preferencesOf, settingsOf, type ItemSource, type Settings } from './settings';
import { Ticker } from './ticker';

/** What a configured item draws with. */
export interface ItemProps {
    api: DashboardApi;
    settings: Settings;
    source: ItemSource;
    ticker: Ticker;
}

/** What kinds of items differ in. */
export interface ItemKind {
    /** The title while nobody has given another. */
    title: () => string;
    /** Whether a saved filter can be its source, and whether it is a list with rows to choose and group. */
    takes: { filters: boolean; list: boolean };
    View: FunctionComponent<ItemProps>;
}

/** A dashboard item as Jira's dashboard starts it. */
export interface DashboardItem {
    render(place: Place, preferences: Preferences): void;
    renderEdit(place: Place, preferences: Preferences): void;
}

/** The constructor that Jira's dashboard takes for items of this kind; each item on a dashboard is one instance. */
export function dashboardItem(kind: ItemKind): new (api: DashboardApi) => DashboardItem {
    return class extends Item {
        constructor(api: DashboardApi) {
            super(kind, api);
        }
    };
}

class Item implements DashboardItem {
    private settings: Settings | undefined;
    /** Whether the form was just left, so that the focus must not be lost with it. */
    private returning = false;
    private readonly ticker = new Ticker();

    constructor(
        private readonly kind: ItemKind,
        private readonly api: DashboardApi,
    ) {}

    render(place: Place, preferences: Preferences): void {
        const settings = settingsOf(preferences);
        if (settings.source === undefined && this.api.isEditable()) {
            this.renderEdit(place, preferences);
            return;
        }
        this.settings = settings;
        const element = this.show(place, this.view(settings));
        if (this.returning) {
            this.returning = false;
            element.tabIndex = -1;
            element.focus({ preventScroll: true });
        }
        if (settings.refresh !== 'false') {
            this.api.initRefresh({ refresh: settings.refresh }, () => {
                this.refreshed();
            });
        }
    }

    renderEdit(place: Place, preferences: Preferences): void {
        this.settings = undefined;
        this.api.hideLoadingBar();
        this.show(
            place,
            <ConfigForm
                takes={this.kind.takes}
                usualTitle={this.kind.title()}
                settings={settingsOf(preferences)}
                save={(settings) => {
                    this.returning = true;
                    return this.api.savePreferences(preferencesOf(settings));
                }}
                cancel={() => {
                    this.returning = true;
                    this.api.closeEdit();
                }}
            />,
        );
    }

    private view(settings: Settings): VNode {
        const { source } = settings;
        if (source === undefined) {
            this.api.setTitle(this.kind.title());
            return <Message kind="info">{AJS.I18n.getText('outcomes.dashboard.not-chosen')}</Message>;
        }
        return <this.kind.View api={this.api} settings={settings} source={source} ticker={this.ticker} />;
    }

    private show(place: Place, view: VNode): HTMLElement {
        const resize = (): void => {
            this.api.resize();
        };
        const element = elementIn(elementOf(place));
        element.show(<Guarded>{view}</Guarded>, resize);
        this.api.once('afterRender', resize);
        return element;
    }

    /** A timer of earlier settings may still run; it finds a form, or nothing to refresh. */
    private refreshed(): void {
        if (this.settings !== undefined && this.settings.refresh !== 'false') {
            this.ticker.tick();
        }
    }
}
