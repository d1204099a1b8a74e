import { send } from './client';

/** A project's trail. */

export interface AuditEntry {
    action: string;
    label: string;
    actor: string | null;
    /** An ISO instant. */
    at: string;
    details: AuditDetail[];
}

export interface AuditDetail {
    name: string;
    label: string;
    value: string;
}

export interface AuditPage {
    startAt: number;
    maxResults: number;
    /** How many entries the viewer may see. */
    total: number;
    entries: AuditEntry[];
}

export function auditPage(project: string, startAt: number, maxResults: number, signal: AbortSignal): Promise<AuditPage> {
    return send(`/projects/${encodeURIComponent(project)}/audit`, { query: { startAt, maxResults }, signal });
}
