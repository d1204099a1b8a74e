import type { VNode } from 'preact';
import { ChoiceField, Field } from '../parts/field';
import type { Draft, Faults } from './draft';
import { FEWEST_ROWS, GROUPINGS, MOST_ROWS, SHOWN, type Grouping, type Shown } from './settings';

interface Props {
    draft: Draft;
    faults: Faults;
    change: (changes: Partial<Draft>) => void;
}

/** Which outcomes a list shows, how they are grouped, and how many. */
export function ListFields({ draft, faults, change }: Props): VNode {
    return (
        <>
            <ChoiceField<Shown>
                label={AJS.I18n.getText('outcomes.dashboard.config.show')}
                value={draft.show}
                choices={SHOWN.map((value) => ({ value, label: shownLabel(value) }))}
                change={(show) => {
                    change({ show });
                }}
            />
            <ChoiceField<Grouping>
                label={AJS.I18n.getText('outcomes.dashboard.config.group')}
                value={draft.group}
                choices={GROUPINGS.map((value) => ({ value, label: groupingLabel(value) }))}
                change={(group) => {
                    change({ group });
                }}
            />
            <Field
                label={AJS.I18n.getText('outcomes.dashboard.config.rows')}
                hint={AJS.I18n.getText('outcomes.dashboard.config.rows.hint', FEWEST_ROWS, MOST_ROWS)}
                error={faults.rows}
                control={(id, described) => (
                    <input
                        id={id}
                        type="number"
                        class="text"
                        min={FEWEST_ROWS}
                        max={MOST_ROWS}
                        value={draft.rows}
                        aria-invalid={faults.rows !== undefined}
                        aria-describedby={described}
                        onInput={(event) => {
                            change({ rows: event.currentTarget.value });
                        }}
                    />
                )}
            />
        </>
    );
}

export function shownLabel(shown: Shown): string {
    switch (shown) {
        case 'gaps':
            return AJS.I18n.getText('outcomes.dashboard.show.gaps');
        case 'underserved':
            return AJS.I18n.getText('outcomes.dashboard.show.underserved');
        case 'all':
            return AJS.I18n.getText('outcomes.dashboard.show.all');
    }
}

function groupingLabel(grouping: Grouping): string {
    switch (grouping) {
        case 'none':
            return AJS.I18n.getText('outcomes.dashboard.group.none');
        case 'phase':
            return AJS.I18n.getText('outcomes.dashboard.group.phase');
        case 'type':
            return AJS.I18n.getText('outcomes.dashboard.group.type');
        case 'owner':
            return AJS.I18n.getText('outcomes.dashboard.group.owner');
    }
}
