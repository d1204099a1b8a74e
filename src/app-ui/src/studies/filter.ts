import type { StudyFreshness, StudySummary } from '../rest/study-types';
import type { StudyKind } from '../rest/types';

/** Which studies are wanted; empty words want all. */
export interface StudyFilter {
    kind: StudyKind | '';
    wave: string;
    freshness: StudyFreshness | '';
    words: string;
}

export const NO_FILTER: StudyFilter = { kind: '', wave: '', freshness: '', words: '' };

/** The studies of one field date and wave. */
export interface Wave {
    wave: string;
    fieldDate: string;
    studies: StudySummary[];
}

export function filtered(studies: StudySummary[], { kind, wave, freshness, words }: StudyFilter): StudySummary[] {
    const wanted = words.trim().toLowerCase();
    return studies.filter(
        (study) =>
            (kind === '' || study.kind === kind) &&
            (wave === '' || study.wave === wave) &&
            (freshness === '' || study.freshness === freshness) &&
            wordsOf(study).includes(wanted),
    );
}

function wordsOf({ name, issue = '', filename = '', wave, concept, importedBy }: StudySummary): string {
    return [name, issue, filename, wave, concept ?? '', importedBy].join(' ').toLowerCase();
}

/** The studies by wave, the newest field date first. */
export function wavesOf(studies: StudySummary[]): Wave[] {
    const waves = new Map<string, StudySummary[]>();
    for (const study of studies) {
        waves.set(study.wave, [...(waves.get(study.wave) ?? []), study]);
    }
    return [...waves]
        .map(([wave, own]) => ({ wave, studies: newestFirst(own), fieldDate: newestFirst(own)[0]?.fieldDate ?? '' }))
        .sort((a, b) => b.fieldDate.localeCompare(a.fieldDate));
}

function newestFirst(studies: StudySummary[]): StudySummary[] {
    return [...studies].sort((a, b) => b.fieldDate.localeCompare(a.fieldDate) || b.importedAt.localeCompare(a.importedAt));
}
