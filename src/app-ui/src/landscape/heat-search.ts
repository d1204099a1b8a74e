import { quoted, unordered } from '../coverage/scope';
import { ofType, unscored } from '../coverage/searches';
import { typeLabel } from '../wording/terms';
import { partsOf, type Cell, type CellType } from './heat';
import { NOBODY, type Place } from './place';

/** What a cell counts, in words. */
export function wordsOfCell(cell: Cell): string {
    return AJS.I18n.getText('outcomes.landscape.heat.cell', placeOfCell(cell), cellTypeLabel(partsOf(cell)?.type ?? 'all'));
}

/** The step of a cell, in words. */
export function placeOfCell(cell: Cell): string {
    const label = partsOf(cell)?.label ?? '';
    return label === '' ? AJS.I18n.getText('outcomes.landscape.heat.unplaced') : label.replaceAll(' / ', ' \u203a ');
}

export function cellTypeLabel(type: CellType): string {
    switch (type) {
        case 'unscored':
            return AJS.I18n.getText('outcomes.score.none');
        case 'all':
            return AJS.I18n.getText('outcomes.coverage.phases.total');
        default:
            return typeLabel(type);
    }
}

/** Finds exactly the outcomes of a cell in Jira's navigator, while the scores that hold are shown. */
export function jqlOfCell(place: Place, cell: Cell): string | undefined {
    const parts = partsOf(cell);
    if (parts === undefined) {
        return undefined;
    }
    const clauses = [
        `project = ${quoted(place.project)}`,
        parts.label === '' ? `issue in unplacedOutcomes(${quoted(place.project)})` : `issue in outcomesAtStep(${argumentsOf(parts.label)})`,
        ...(place.at === '' ? [] : [`issue in outcomesAtStep(${argumentsOf(place.at)})`]),
        ...(place.persona === '' ? [] : [`"Applies to" = ${quoted(place.persona)}`]),
        ...ownedBy(place.owner),
        ...(place.types.length === 0 ? [] : [`issue in outcomesOfType(${place.types.join(', ')})`]),
        ...(place.jql.trim() === '' ? [] : [`(${unordered(place.jql)})`]),
    ];
    return typed(clauses.join(' AND '), parts.type);
}

function ownedBy(owner: string): string[] {
    if (owner === '') {
        return [];
    }
    return [owner === NOBODY ? 'assignee is EMPTY' : `assignee = ${quoted(owner)}`];
}

function typed(jql: string, type: CellType): string {
    switch (type) {
        case 'all':
            return jql;
        case 'unscored':
            return unscored(jql);
        default:
            return ofType(jql, type);
    }
}

function argumentsOf(label: string): string {
    return label.split(' / ').map(quoted).join(', ');
}
