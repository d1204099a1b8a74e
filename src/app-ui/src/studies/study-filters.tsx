import type { VNode } from 'preact';
import { ChoiceField, TextField } from '../parts/field';
import type { StudySummary } from '../rest/study-types';
import { isOne, whole } from '../wording/format';
import { freshnessLabel, kindLabel } from '../wording/terms';
import { NO_FILTER, type StudyFilter } from './filter';

interface Props {
    studies: StudySummary[];
    filter: StudyFilter;
    shown: number;
    choose: (filter: StudyFilter) => void;
}

/** Narrows the list of studies. */
export function StudyFilters({ studies, filter, shown, choose }: Props): VNode {
    const any = { value: '', label: AJS.I18n.getText('outcomes.studies.any') } as const;
    return (
        <>
            <div class="outcomes-fields outcomes-study-filters">
                <TextField
                    label={AJS.I18n.getText('outcomes.studies.filter.words')}
                    value={filter.words}
                    required={false}
                    change={(words) => {
                        choose({ ...filter, words });
                    }}
                />
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.import.kind')}
                    value={filter.kind}
                    choices={[any, ...(['survey', 'usability', 'concept'] as const).map((value) => ({ value, label: kindLabel(value) }))]}
                    change={(kind) => {
                        choose({ ...filter, kind });
                    }}
                />
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.column.wave')}
                    value={filter.wave}
                    choices={[any, ...waves(studies).map((value) => ({ value, label: value }))]}
                    change={(wave) => {
                        choose({ ...filter, wave });
                    }}
                />
                {studies.some(({ freshness }) => freshness !== undefined) && (
                    <ChoiceField
                        label={AJS.I18n.getText('outcomes.studies.freshness')}
                        value={filter.freshness}
                        choices={[
                            any,
                            ...(['newest', 'stale', 'superseded'] as const).map((value) => ({ value, label: freshnessLabel(value) })),
                        ]}
                        change={(freshness) => {
                            choose({ ...filter, freshness });
                        }}
                    />
                )}
            </div>
            <Shown all={studies.length} shown={shown} reset={() => {
                choose(NO_FILTER);
            }} />
        </>
    );
}

function Shown({ all, shown, reset }: { all: number; shown: number; reset: () => void }): VNode {
    return (
        <p class="outcomes-quiet" role="status">
            {isOne(all)
                ? AJS.I18n.getText('outcomes.studies.shown.one', whole(shown), whole(all))
                : AJS.I18n.getText('outcomes.studies.shown.other', whole(shown), whole(all))}{' '}
            {shown < all && (
                <button type="button" class="aui-button aui-button-link" onClick={reset}>
                    {AJS.I18n.getText('outcomes.studies.show-all')}
                </button>
            )}
        </p>
    );
}

/** Names of the waves, the latest field date first. */
function waves(studies: StudySummary[]): string[] {
    const sorted = [...studies].sort((a, b) => b.fieldDate.localeCompare(a.fieldDate));
    return [...new Set(sorted.map(({ wave }) => wave))];
}
