import type { ColumnRole, Layout } from '../rest/study-types';

const FOR_ALL: ColumnRole[] = ['respondent', 'segment', 'weight', 'duration', 'finished', 'preview', 'drop', 'ignore'];

/** What a column of such a file can hold; its present role is among them in any case. */
export function rolesOf(layout: Layout, present: ColumnRole): ColumnRole[] {
    const roles = [...own(layout), ...FOR_ALL];
    return roles.includes(present) ? roles : [present, ...roles];
}

function own(layout: Layout): ColumnRole[] {
    switch (layout) {
        case 'wide':
            return ['importance', 'satisfaction'];
        case 'long':
            return ['outcome', 'importance', 'satisfaction'];
        case 'aggregated':
            return ['outcome', 'metric', 'importance', 'satisfaction', 'count'];
        case 'usability':
            return ['task', 'success', 'time', 'ease'];
        case 'concepts':
            return ['concept', 'outcome', 'importance', 'satisfaction'];
    }
}
