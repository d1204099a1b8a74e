import type { ColumnMapping, ColumnRole, FileQuestion, FoundColumn, MappedColumn, StudyAnswer } from '../rest/study-types';

/** A column as it was found, with what the user has decided since. */
export interface ColumnView extends FoundColumn {
    /** Whether the user has decided what it holds. */
    decided: boolean;
    /** Whether somebody should decide before the import. */
    open: boolean;
}

/** The columns of an answer; an answer that tells no details gives those of its mapping. */
export function columnsOf({ columns, mapping }: StudyAnswer): FoundColumn[] {
    return columns === undefined || columns.length === 0 ? mapping.columns.map(bare) : columns;
}

/** The columns with what a later answer tells of them; why they were first understood so stays. */
export function refreshed(columns: FoundColumn[], later: StudyAnswer): FoundColumn[] {
    const first = new Map(columns.map((column) => [column.column, column]));
    return columnsOf(later).map((column) => {
        const { evidence, confidence, suggestions } = first.get(column.column) ?? column;
        return first.has(column.column) ? { ...column, evidence, confidence, suggestions } : column;
    });
}

function bare({ column, role, outcome }: MappedColumn): FoundColumn {
    return {
        column,
        letter: '',
        question: '',
        item: column,
        role,
        outcome: outcome ?? null,
        evidence: null,
        confidence: null,
        suggestions: [],
        samples: [],
        answers: 0,
        blank: 0,
        values: null,
    };
}

/** The columns as the draft has them. */
export function views(columns: FoundColumn[], draft: ColumnMapping, decided: string[], questions: FileQuestion[]): ColumnView[] {
    const drafted = new Map(draft.columns.map((column) => [column.column, column]));
    const asked = new Set(questions.filter(({ kind }) => kind === 'match').flatMap((question) => question.columns));
    return columns.map((column) => {
        const now = drafted.get(column.column);
        const isDecided = decided.includes(column.column);
        return {
            ...column,
            role: now?.role ?? column.role,
            outcome: now === undefined ? column.outcome : (now.outcome ?? null),
            decided: isDecided,
            open: !isDecided && (asked.has(column.column) || isUnsure(column)),
        };
    });
}

/** Whether a column resembles an outcome, but not enough to be taken for it. */
function isUnsure({ role, suggestions }: FoundColumn): boolean {
    return role === 'ignore' && suggestions.length > 0;
}

export type ColumnFilter = 'open' | 'used' | 'all';

export function matching(columns: ColumnView[], filter: ColumnFilter): ColumnView[] {
    switch (filter) {
        case 'open':
            return columns.filter(({ open }) => open);
        case 'used':
            return columns.filter(({ role }) => role !== 'ignore' && role !== 'drop');
        case 'all':
            return columns;
    }
}

/** The draft with columns changed. */
export function withColumns(draft: ColumnMapping, changes: MappedColumn[]): ColumnMapping {
    const changed = new Map(changes.map((column) => [column.column, column]));
    const kept = draft.columns.map((column) => changed.get(column.column) ?? column);
    const known = new Set(draft.columns.map(({ column }) => column));
    return { ...draft, columns: [...kept, ...changes.filter(({ column }) => !known.has(column))] };
}

export function isRating(role: ColumnRole): boolean {
    return role === 'importance' || role === 'satisfaction';
}

/** Whether the columns of such a file name the outcome that they rate; elsewhere a column of the file does. */
export function namesOutcomes({ layout }: ColumnMapping): boolean {
    return layout === 'wide';
}

/** The column with another role; only ratings of a wide file keep their outcome. */
export function withRole({ column, outcome }: ColumnView, role: ColumnRole, draft: ColumnMapping): MappedColumn {
    return namesOutcomes(draft) && isRating(role) && outcome !== null ? { column, role, outcome } : { column, role };
}

/** What a column rates judging by its words, for a suggestion that tells only the outcome. */
export function likelyRating({ column, question, item }: FoundColumn): ColumnRole {
    return /satisf|zufrieden|satisfait|_sat|sat_/i.test(`${column} ${question} ${item}`) ? 'satisfaction' : 'importance';
}
