import { OPPORTUNITY_TYPES } from '../rest/types';
import { isOne, list, whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import type { Tally, Way } from './model';

export function outcomesWords(count: number): string {
    return isOne(count)
        ? AJS.I18n.getText('outcomes.coverage.outcomes.one', whole(count))
        : AJS.I18n.getText('outcomes.coverage.outcomes.other', whole(count));
}

/** How many of each type, the most under-served first; empty where there is no outcome. */
export function typesWords({ counts, unscored }: Tally): string {
    const parts = OPPORTUNITY_TYPES.filter((type) => counts[type] > 0).map((type) =>
        AJS.I18n.getText('outcomes.map.count', whole(counts[type]), typeLabel(type)),
    );
    if (unscored > 0) {
        parts.push(AJS.I18n.getText('outcomes.map.count', whole(unscored), AJS.I18n.getText('outcomes.map.unscored')));
    }
    return list(parts);
}

/** Where a step leads besides the one after it. */
export function wayWords({ kind, name }: Way): string {
    switch (kind) {
        case 'on':
            return AJS.I18n.getText('outcomes.map.way.on', name);
        case 'or-on':
            return AJS.I18n.getText('outcomes.map.way.or-on', name);
        case 'back':
            return AJS.I18n.getText('outcomes.map.way.back', name);
    }
}
