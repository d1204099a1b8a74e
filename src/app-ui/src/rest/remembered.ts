import { send } from './client';
import type { ColumnMapping } from './study-types';

/** How a survey was read, so that its next wave is read alike. */
export interface RememberedSurvey {
    id: string;
    /** Key of the issue that held its file. */
    issue: string;
    format: string;
    by: string;
    at: string;
    mapping: ColumnMapping;
}

export async function rememberedSurveys(project: string, signal: AbortSignal): Promise<RememberedSurvey[]> {
    const { remembered } = await send<{ remembered: RememberedSurvey[] }>('/studies/remembered', { query: { project }, signal });
    return remembered;
}

export async function forgetSurvey(project: string, id: string): Promise<void> {
    await send('/studies/remembered', { method: 'DELETE', query: { project, id } });
}
