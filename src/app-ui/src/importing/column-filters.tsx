import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { whole } from '../wording/format';
import { matching, type ColumnFilter, type ColumnView } from './columns';

const FILTERS = ['open', 'used', 'all'] as const satisfies readonly ColumnFilter[];

interface Props {
    columns: ColumnView[];
    filter: ColumnFilter;
    choose: (filter: ColumnFilter) => void;
}

/** Which columns are shown, with how many there are of each. */
export function ColumnFilters({ columns, filter, choose }: Props): VNode {
    const group = useId();
    return (
        <fieldset class="outcomes-modes outcomes-column-filters">
            <legend class="outcomes-hidden">{AJS.I18n.getText('outcomes.importing.columns.filter')}</legend>
            {FILTERS.map((each) => (
                <label key={each}>
                    <input
                        type="radio"
                        name={group}
                        value={each}
                        checked={each === filter}
                        onChange={() => {
                            choose(each);
                        }}
                    />
                    <span>{labelOf(each, matching(columns, each).length)}</span>
                </label>
            ))}
        </fieldset>
    );
}

function labelOf(filter: ColumnFilter, count: number): string {
    switch (filter) {
        case 'open':
            return AJS.I18n.getText('outcomes.importing.columns.filter.open', whole(count));
        case 'used':
            return AJS.I18n.getText('outcomes.importing.columns.filter.used', whole(count));
        case 'all':
            return AJS.I18n.getText('outcomes.importing.columns.filter.all', whole(count));
    }
}
