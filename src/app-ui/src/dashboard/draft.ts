import { FEWEST_ROWS, LONGEST_TITLE, MOST_ROWS, sourceIn, type Settings } from './settings';

/** Settings while they are being written. */
export interface Draft extends Omit<Settings, 'source' | 'rows'> {
    /** As sourceText writes it; empty while none is chosen. */
    source: string;
    rows: string;
}

export type Faults = Partial<Record<'source' | 'title' | 'rows', string>>;

/** What can't be saved as it stands, field by field. */
export function faultsIn(draft: Draft, list: boolean): Faults {
    const rows = Number(draft.rows);
    return {
        ...(sourceIn(draft.source) === undefined ? { source: AJS.I18n.getText('outcomes.dashboard.config.source.missing') } : {}),
        ...(draft.title.trim().length > LONGEST_TITLE
            ? { title: AJS.I18n.getText('outcomes.dashboard.config.title.long', LONGEST_TITLE) }
            : {}),
        ...(list && !(Number.isInteger(rows) && rows >= FEWEST_ROWS && rows <= MOST_ROWS)
            ? { rows: AJS.I18n.getText('outcomes.dashboard.config.rows.wrong', FEWEST_ROWS, MOST_ROWS) }
            : {}),
    };
}
