import { typeLabel } from '../wording/terms';
import { UNRATED, type TypeOrNone } from './place';
import type { Group } from './rows';

/** What the epics of a row have in common, in words. */
export function nameOf(group: Group): string {
    switch (group.kind) {
        case 'outcome':
            return `${group.outcome.key} ${group.outcome.summary}`;
        case 'phase':
            return `${group.journey} \u203a ${group.phase}`;
        case 'unplaced':
            return AJS.I18n.getText('outcomes.board.unplaced');
        case 'type':
            return typeOrNone(group.type);
        case 'elsewhere':
            return AJS.I18n.getText('outcomes.board.elsewhere');
        case 'no-outcome':
            return AJS.I18n.getText('outcomes.board.no-outcome');
    }
}

export function typeOrNone(type: TypeOrNone): string {
    return type === UNRATED ? AJS.I18n.getText('outcomes.board.unrated') : typeLabel(type);
}
