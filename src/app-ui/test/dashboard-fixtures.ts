import { vi } from 'vitest';
import type { DashboardApi } from '../src/dashboard/api';
import type { DashboardItem } from '../src/dashboard/item';
import type { CoverageHistory, HistoryPoint } from '../src/rest/history';

type Constructor = new (api: DashboardApi) => DashboardItem;

/** The dashboard that stands in for Jira's: keeps what an item asked of it. */
export interface FakeApi extends DashboardApi {
    titles: string[];
    saved: Record<string, string>[];
    /** What the item wants to be called at every refresh, by minutes. */
    refreshes: { refresh: string; call: () => void }[];
    calls: string[];
}

export function fakeApi({ editable = true, save = (): unknown => undefined } = {}): FakeApi {
    const calls: string[] = [];
    const titles: string[] = [];
    const saved: Record<string, string>[] = [];
    const refreshes: FakeApi['refreshes'] = [];
    const note = (name: string) => () => {
        calls.push(name);
    };
    return {
        calls,
        titles,
        saved,
        refreshes,
        isEditable: () => editable,
        savePreferences: (preferences) => {
            saved.push(preferences);
            return save();
        },
        closeEdit: note('closeEdit'),
        resize: note('resize'),
        setTitle: (title) => {
            titles.push(title);
        },
        initRefresh: ({ refresh }, call) => {
            refreshes.push({ refresh, call });
        },
        showLoadingBar: note('showLoadingBar'),
        hideLoadingBar: note('hideLoadingBar'),
        once: (event, listener) => {
            calls.push(event);
            listener();
        },
    };
}

/** The items by the names under which the script defines them, as Jira's loader finds them. */
export async function items(): Promise<Map<string, Constructor>> {
    const defined = new Map<string, Constructor>();
    vi.stubGlobal('define', (name: string, _: string[], factory: () => Constructor) => defined.set(name, factory()));
    vi.resetModules();
    await import('../src/dashboard');
    return defined;
}

function point(date: string, open: number, underservedOpen: number, wave: string | null): HistoryPoint {
    return {
        date,
        outcomes: { total: 36, withEpic: 30, withOpenEpic: open },
        underserved: { total: 11, withOpenEpic: underservedOpen },
        epics: { total: 14, withoutOutcome: 2, excused: 1, openOnlyServedOrOverserved: 1 },
        byType: {},
        unscored: 0,
        wave,
    };
}

export const history: CoverageHistory = {
    project: 'FT',
    points: [
        point('2026-11-25', 18, 4, null),
        point('2026-11-26', 20, 5, '2026-Q3'),
        { ...point('2026-11-28', 24, 7, '2026-Q3'), underserved: { total: 0, withOpenEpic: 0 } },
    ],
};
