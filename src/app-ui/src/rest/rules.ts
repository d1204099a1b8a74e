import { send } from './client';
import type { Score, ScoringMethod } from './types';

/** The rules of a project or the site. */

export type ChosenMethod = Exclude<ScoringMethod, 'top-two-box-aggregated'>;
export type Importers = 'editors' | 'project-administrators';

/** Where one opportunity type ends and the next begins. */
export interface Cuts {
    extremelyAbove: number;
    stronglyFrom: number;
    underservedFrom: number;
    servedImportanceFrom: number;
}

/** How much of a survey file is read before it is refused. */
export interface Limits {
    fileMegabytes: number;
    rows: number;
    columns: number;
    cellCharacters: number;
    unpackedMegabytes: number;
}

export interface Rules {
    method: ChosenMethod;
    cuts: Cuts;
    minimumGroup: number;
    importers: Importers;
    /** Of the site only. */
    limits: Limits;
}

/** One decision; the rules left out were inherited. */
export interface RuleVersion {
    version: number;
    at: string;
    by: string;
    reason: string;
    rules: Partial<Rules>;
}

export interface Settings {
    /** Null for the site. */
    project: string | null;
    version: number;
    rules: Rules;
    own: Partial<Rules>;
    inherited: Rules;
    methods: ChosenMethod[];
    /** Of how many outcomes search does not know the new scores yet. */
    unsearchable: number;
    versions: RuleVersion[];
}

export type RuleChange = 'hidden' | 'shown' | 'type' | 'score';

/** What rules would change of the outcomes that the viewer may see. */
export interface RulesPreview {
    outcomes: number;
    counts: Record<RuleChange, number>;
    /** The first of those that change; `to` is null where numbers can't be told yet. */
    changes: { key: string; summary: string; change: RuleChange; from: Score; to: Score | null }[];
}

/** The settings of a project, or of the site. */
export function settings(project: string | undefined, signal: AbortSignal): Promise<Settings> {
    return send(path(project), { signal });
}

export function previewRules(project: string, rules: Partial<Rules>): Promise<RulesPreview> {
    return send(`${path(project)}/preview`, { method: 'POST', body: { rules } });
}

export function decideRules(
    project: string | undefined,
    decision: { version: number; reason: string; rules: Partial<Rules> },
): Promise<Settings> {
    return send(path(project), { method: 'PUT', body: decision });
}

function path(project: string | undefined): string {
    return project === undefined ? '/settings' : `/projects/${encodeURIComponent(project)}/settings`;
}
