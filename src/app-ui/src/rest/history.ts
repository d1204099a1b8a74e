import { send } from './client';
import type { Coverage } from './coverage';
import type { OpportunityType } from './types';

/** How coverage stood on one day. */
export interface HistoryPoint {
    /** A calendar date. */
    date: string;
    outcomes: Coverage['outcomes'];
    underserved: Coverage['underserved'];
    epics: Coverage['epics'];
    byType: Partial<Record<OpportunityType, number>>;
    unscored: number;
    wave: string | null;
}

export interface CoverageHistory {
    project: string;
    /** Oldest first; a day on which nothing was counted is missing. */
    points: HistoryPoint[];
}

/** How a project's coverage stood day by day, counted of issues without a security level. */
export function fetchHistory(project: string, signal: AbortSignal): Promise<CoverageHistory> {
    return send('/coverage/history', { query: { project }, signal });
}
