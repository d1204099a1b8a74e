import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Failure, Loading } from '../parts/messages';
import { useResource, type Resource } from '../parts/resource';
import { filterOf, projectOf } from '../rest/jira';
import type { ItemProps } from './item';
import { sourceText, type ItemSource } from './settings';
import { useTicks } from './ticker';
import { together } from './together';

/** Reads what an item shows, again at each tick, with the dashboard's loading bar over it. */
export function useItemResource<T>(key: string, { api, ticker }: ItemProps, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
    const resource = useResource(`dashboard/${key}`, (signal) => together(key, signal, load));
    const { loading, reload } = resource;
    useTicks(ticker, reload);
    useEffect(() => {
        if (loading) {
            api.showLoadingBar();
        } else {
            api.hideLoadingBar();
        }
    }, [api, loading]);
    return resource;
}

interface Props<T> {
    resource: Resource<T>;
    /** Rows to draw in grey while the first answer is read. */
    rows: number;
    body: (value: T) => VNode;
}

/** The answer, or why there is none; an older answer stays, marked as such, while the server can't be reached. */
export function Answer<T>({ resource: { value, error, reload }, rows, body }: Props<T>): VNode {
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={rows} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.dashboard.failed')} messages={error.all} retry={reload} />
        );
    }
    return (
        <div class={error === undefined ? undefined : 'outcomes-stale'}>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.error.stale')} messages={error.all} retry={reload} />
            )}
            {body(value)}
        </div>
    );
}

/** What the source is called, once Jira has told; until then its key or number. */
export function useSourceName(source: ItemSource): string {
    const text = sourceText(source);
    const { value } = useResource(`dashboard-source/${text}`, (signal) => nameOf(source, signal));
    return value ?? ('project' in source ? source.project : AJS.I18n.getText('outcomes.dashboard.filter', source.filter));
}

async function nameOf(source: ItemSource, signal: AbortSignal): Promise<string> {
    return 'project' in source ? (await projectOf(source.project, signal)).name : (await filterOf(source.filter, signal)).name;
}

/** Gives the item its title: the chosen one, or its own with what it is of. */
export function useTitle({ api, settings }: ItemProps, usual: string, of: string): string {
    const title = settings.title === '' ? AJS.I18n.getText('outcomes.dashboard.title', usual, of) : settings.title;
    useEffect(() => {
        // Whether Jira takes the title as text or as HTML is not documented; without these it is the same.
        api.setTitle(title.replaceAll('<', '\u2039').replaceAll('>', '\u203a'));
    }, [api, title]);
    return title;
}
