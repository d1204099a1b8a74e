import { isScored } from '../parts/score';
import type { LandscapeEpic, PlacedOutcome } from '../rest/landscape';
import type { Sheet } from '../taking/csv';
import { decimal } from '../wording/format';
import { typeLabel } from '../wording/terms';
import type { Column } from './board';
import { nameOf } from './group-words';
import { highestOf, type Row } from './rows';

/** The board as a table: a line for each epic in each of its rows, and one for each row without any. */
export function boardSheet(rows: Row[], outcomes: PlacedOutcome[], columns: Column[], columnOf: (epic: LandscapeEpic) => string): Sheet {
    const head = [
        AJS.I18n.getText('outcomes.board.column.group'),
        AJS.I18n.getText('outcomes.board.column.group-score'),
        AJS.I18n.getText('outcomes.board.column.epic'),
        AJS.I18n.getText('outcomes.coverage.create-epic.summary'),
        AJS.I18n.getText('outcomes.board.column.status'),
        AJS.I18n.getText('outcomes.coverage.column.owner'),
        AJS.I18n.getText('outcomes.coverage.column.score'),
        AJS.I18n.getText('outcomes.coverage.column.type'),
        AJS.I18n.getText('outcomes.board.column.outcomes'),
    ];
    const line = (row: Row, epic: LandscapeEpic): string[] => [
        nameOf(row.group),
        scoreOf(row),
        epic.key,
        epic.summary,
        columns.find(({ id }) => id === columnOf(epic))?.name ?? epic.status,
        epic.owner?.displayName ?? '',
        ...scoreAndType(epic, outcomes),
        epic.outcomeKeys.join('; '),
    ];
    const gap = (row: Row): string[] => [nameOf(row.group), scoreOf(row), ...head.slice(2).map(() => '')];
    return [head, ...rows.flatMap((row) => (row.epics.length === 0 ? [gap(row)] : row.epics.map((epic) => line(row, epic))))];
}

function scoreOf({ group }: Row): string {
    return group.kind === 'outcome' && isScored(group.outcome.score) ? decimal(group.outcome.score.opportunity) : '';
}

function scoreAndType(epic: LandscapeEpic, outcomes: PlacedOutcome[]): string[] {
    const score = highestOf(epic, outcomes);
    return [epic.highest === null ? '' : decimal(epic.highest), score === undefined ? '' : typeLabel(score.type)];
}
