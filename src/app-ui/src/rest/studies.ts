import { send } from './client';
import type {
    ColumnMapping,
    ImportContext,
    MappedColumn,
    StudyAnswer,
    StudyForm,
    StudyProgress,
    StudyRunning,
} from './study-types';

export function importContext(issue: string, signal: AbortSignal): Promise<ImportContext> {
    return send('/studies/attachments', { query: { issue }, signal });
}

/** Reads the file as it would be imported; changes nothing. */
export function checkStudy(form: StudyForm, mapping: ColumnMapping | undefined, signal: AbortSignal): Promise<StudyAnswer> {
    return send('/studies', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: true }, signal });
}

/** Imports the file, wholly or not at all; a large one goes on after the answer. */
export function importStudy(form: StudyForm, mapping: ColumnMapping): Promise<StudyAnswer | StudyRunning> {
    return send('/studies', { method: 'POST', body: { ...form, ...optional(mapping), dryRun: false } });
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
