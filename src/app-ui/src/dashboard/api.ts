/** What Jira's dashboard gives an item; see decision 13. */
export interface DashboardApi {
    /** Whether the item can be configured, and by this viewer. */
    isEditable(): boolean;
    /** Saves on the server, then shows the item anew. */
    savePreferences(preferences: Record<string, string>): unknown;
    closeEdit(): void;
    /** Fits the item's frame to what it holds. */
    resize(): void;
    setTitle(title: string): void;
    /** Calls back every so many minutes; "false" means never. */
    initRefresh(preferences: { refresh: string }, refresh: () => void): void;
    showLoadingBar(): void;
    hideLoadingBar(): void;
    once(event: 'afterRender', listener: () => void): void;
}

/** What was saved for an item; Jira keeps every value as text. */
export type Preferences = Record<string, unknown> | null | undefined;

/** Where an item draws itself: Jira hands over a jQuery object, which holds the element first. */
export type Place = HTMLElement | ArrayLike<HTMLElement>;

/** @throws Error for a jQuery object that holds nothing */
export function elementOf(place: Place): HTMLElement {
    const element = place instanceof HTMLElement ? place : place[0];
    if (element === undefined) {
        throw new Error('a dashboard item was given no place');
    }
    return element;
}
