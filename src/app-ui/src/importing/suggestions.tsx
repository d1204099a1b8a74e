import type { VNode } from 'preact';
import type { ColumnMapping, MappedColumn, Suggestion } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { roleLabel } from '../wording/terms';
import { isRating, likelyRating, namesOutcomes, type ColumnView } from './columns';
import { sureness } from './evidence';

interface Props {
    column: ColumnView;
    draft: ColumnMapping;
    known: Map<string, Outcome>;
    change: (column: MappedColumn) => void;
}

/** The outcomes that a column resembles, each one click away, and leaving it out. */
export function Suggestions({ column, draft, known, change }: Props): VNode {
    return (
        <div class="outcomes-suggestions" role="group" aria-label={AJS.I18n.getText('outcomes.importing.columns.suggestions', column.column)}>
            {namesOutcomes(draft) &&
                column.suggestions.map((suggestion) => (
                    <button
                        key={suggestion.outcome}
                        type="button"
                        class="aui-button outcomes-suggestion"
                        onClick={() => {
                            change(taken(column, suggestion));
                        }}
                    >
                        <strong>{suggestion.outcome}</strong> {known.get(suggestion.outcome)?.summary}{' '}
                        <span class="outcomes-quiet">
                            {AJS.I18n.getText(
                                'outcomes.importing.columns.suggested',
                                roleLabel(taken(column, suggestion).role),
                                sureness(suggestion.confidence),
                            )}
                        </span>
                    </button>
                ))}
            <button
                type="button"
                class="aui-button aui-button-link"
                onClick={() => {
                    change({ column: column.column, role: 'ignore' });
                }}
            >
                {AJS.I18n.getText('outcomes.importing.columns.leave-out')}
            </button>
        </div>
    );
}

function taken(column: ColumnView, { outcome, role }: Suggestion): MappedColumn {
    return {
        column: column.column,
        role: role ?? (isRating(column.role) ? column.role : likelyRating(column)),
        outcome,
    };
}
