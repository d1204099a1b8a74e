import { fileUrl, send, sendForFile } from './client';
import type {
    ColumnMapping,
    ImportableIssue,
    ImportContext,
    MappedColumn,
    StudyAnswer,
    StudyForm,
    StudyInspection,
    StudyProgress,
    StudyRunning,
} from './study-types';

export function importContext(issue: string, signal: AbortSignal): Promise<ImportContext> {
    return send('/studies/attachments', { query: { issue }, signal });
}

/** The issues of a project whose files can be imported, newest file first. */
export async function importableIssues(project: string, signal: AbortSignal): Promise<ImportableIssue[]> {
    const { issues } = await send<{ issues: ImportableIssue[] }>('/studies/importable', { query: { project }, signal });
    return issues;
}

/** Reads the file as it would be imported; changes nothing. */
export function checkStudy(form: StudyForm, mapping: ColumnMapping | undefined, signal: AbortSignal): Promise<StudyAnswer> {
    return send('/studies', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: true }, signal });
}

/** Looks at a file that can't be imported as it is, so that its columns can be told what they hold. */
export function inspectStudy(form: StudyForm, mapping: ColumnMapping | undefined, signal: AbortSignal): Promise<StudyInspection> {
    return send('/studies/inspection', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: true }, signal });
}

/** Imports the file, wholly or not at all; a large one goes on after the answer. */
export function importStudy(form: StudyForm, mapping: ColumnMapping): Promise<StudyAnswer | StudyRunning> {
    return send('/studies', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: false } });
}

/** All cells of the file that can't be used, as CSV. */
export function problemFile(form: StudyForm, mapping: ColumnMapping): Promise<Blob> {
    return sendForFile('/studies/problems', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: true } });
}

/** Where all problems of an imported study lie as CSV. */
export function problemsUrl(study: string): string {
    return fileUrl(`/studies/${encodeURIComponent(study)}/problems.csv`);
}

export function studyProgress(study: string, signal: AbortSignal): Promise<StudyProgress> {
    return send(`/studies/${encodeURIComponent(study)}/progress`, { signal });
}

export async function deleteStudy(study: string): Promise<void> {
    await send(`/studies/${encodeURIComponent(study)}`, { method: 'DELETE' });
}

function optional(mapping: ColumnMapping | undefined): { mapping?: ColumnMapping } {
    if (mapping === undefined) {
        return {};
    }
    const columns = mapping.columns.filter(({ column }) => column !== '').map(withoutBlankOutcome);
    return { mapping: { ...mapping, columns } };
}

/** A rating column without a key is left to its name. */
function withoutBlankOutcome({ column, role, outcome }: MappedColumn): MappedColumn {
    return outcome === undefined || outcome === '' ? { column, role } : { column, role, outcome };
}
