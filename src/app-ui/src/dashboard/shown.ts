import { isScored } from '../parts/score';
import type { CoveredOutcome } from '../rest/coverage';
import { typeLabel } from '../wording/terms';
import type { Grouping } from './settings';

/** Outcomes that stand together. */
export interface Group {
    name: string;
    outcomes: CoveredOutcome[];
}

/**
 * The outcomes in groups, the group of the first outcome first. An outcome on steps of two phases stands in both; what has
 * no such thing stands in a group of its own at the end.
 */
export function grouped(outcomes: CoveredOutcome[], grouping: Grouping): Group[] {
    const groups = new Map<string, CoveredOutcome[]>();
    const rest: CoveredOutcome[] = [];
    for (const outcome of outcomes) {
        const names = new Set(namesOf(outcome, grouping));
        for (const name of names) {
            groups.set(name, [...(groups.get(name) ?? []), outcome]);
        }
        if (names.size === 0) {
            rest.push(outcome);
        }
    }
    const named = [...groups].map(([name, own]) => ({ name, outcomes: own }));
    return rest.length === 0 ? named : [...named, { name: restName(grouping), outcomes: rest }];
}

function namesOf({ steps, score, owner }: CoveredOutcome, grouping: Grouping): string[] {
    switch (grouping) {
        case 'phase':
            return steps.map(({ phase }) => phase).filter((phase) => phase !== '');
        case 'type':
            return isScored(score) ? [typeLabel(score.type)] : [];
        case 'owner':
            return owner === null ? [] : [owner.displayName];
        case 'none':
            return [];
    }
}

function restName(grouping: Grouping): string {
    switch (grouping) {
        case 'phase':
            return AJS.I18n.getText('outcomes.coverage.phases.unplaced');
        case 'type':
            return AJS.I18n.getText('outcomes.score.none');
        case 'owner':
            return AJS.I18n.getText('outcomes.dashboard.group.no-owner');
        case 'none':
            return '';
    }
}
