import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../parts/field';
import { useResource } from '../parts/resource';
import { browsableProjects, favouriteFiltersAnd, type Project, type SavedFilter } from '../rest/jira';
import { sourceIn } from './settings';

interface Props {
    /** As sourceText writes it; empty while none is chosen. */
    value: string;
    /** Whether a saved filter may be chosen. */
    filters: boolean;
    error: string | undefined;
    change: (value: string) => void;
}

interface Choices {
    projects: Project[];
    filters: SavedFilter[];
}

/** Picks the project or the saved filter that an item is of. */
export function SourceField({ value, filters, error, change }: Props): VNode {
    const [before] = useState(value);
    const { value: choices, error: failed } = useResource(`dashboard-choices/${filters}/${before}`, (signal) =>
        choicesFor(before, filters, signal),
    );
    const known = choices ?? { projects: [], filters: [] };
    return (
        <Field
            label={AJS.I18n.getText('outcomes.dashboard.config.source')}
            hint={
                filters
                    ? AJS.I18n.getText('outcomes.dashboard.config.source.hint')
                    : AJS.I18n.getText('outcomes.dashboard.config.source.project-hint')
            }
            error={error ?? failed?.all.join(' ')}
            control={(id, described) => (
                <select
                    id={id}
                    class="select"
                    required
                    value={value}
                    aria-invalid={error !== undefined}
                    aria-describedby={described}
                    onChange={(event) => {
                        change(event.currentTarget.value);
                    }}
                >
                    <option value="">
                        {choices === undefined && failed === undefined
                            ? AJS.I18n.getText('outcomes.dashboard.config.source.loading')
                            : AJS.I18n.getText('outcomes.dashboard.config.source.none')}
                    </option>
                    <Unlisted value={value} choices={known} />
                    {known.projects.length > 0 && (
                        <optgroup label={AJS.I18n.getText('outcomes.dashboard.config.source.projects')}>
                            {known.projects.map(({ key, name }) => (
                                <option key={key} value={`project:${key}`}>
                                    {AJS.I18n.getText('outcomes.dashboard.config.source.project', name, key)}
                                </option>
                            ))}
                        </optgroup>
                    )}
                    {known.filters.length > 0 && (
                        <optgroup label={AJS.I18n.getText('outcomes.dashboard.config.source.filters')}>
                            {known.filters.map(({ id: filter, name }) => (
                                <option key={filter} value={`filter:${filter}`}>
                                    {name}
                                </option>
                            ))}
                        </optgroup>
                    )}
                </select>
            )}
        />
    );
}

/** What was chosen earlier and is not, or not yet, among the choices. */
function Unlisted({ value, choices }: { value: string; choices: Choices }): VNode | null {
    const source = sourceIn(value);
    if (source === undefined) {
        return null;
    }
    if ('project' in source) {
        return choices.projects.some(({ key }) => key === source.project) ? null : <option value={value}>{source.project}</option>;
    }
    return choices.filters.some(({ id }) => id === source.filter) ? null : (
        <option value={value}>{AJS.I18n.getText('outcomes.dashboard.filter', source.filter)}</option>
    );
}

async function choicesFor(value: string, filters: boolean, signal: AbortSignal): Promise<Choices> {
    const source = sourceIn(value);
    // A filter of somebody else, or one that is no favourite any more; gone, it stays with its number.
    const chosen = source === undefined || 'project' in source ? undefined : source.filter;
    const [projects, named] = await Promise.all([browsableProjects(signal), filters ? favouriteFiltersAnd(chosen, signal) : []]);
    return { projects, filters: named };
}
