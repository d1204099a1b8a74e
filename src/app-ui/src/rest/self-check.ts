import { send } from './client';

/** Whether this Jira has every class and member that the app uses. */
export interface SelfCheck {
    at: string;
    checked: number;
    missing: { name: string; kind: string; level: number; source: string; features: string[] }[];
}

export function selfCheck(signal: AbortSignal): Promise<SelfCheck> {
    return send('/self-check', { signal });
}
