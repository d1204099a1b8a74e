import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { TaskResult } from '../rest/study-detail';
import type { ColumnMapping } from '../rest/study-types';
import type { Outcome } from '../rest/types';

interface Props {
    tasks: TaskResult[];
    draft: ColumnMapping;
    known: Map<string, Outcome>;
    map: (draft: ColumnMapping) => void;
}

/** Which outcome each task of a usability study is about; a task may stand for none. */
export function TaskTable({ tasks, draft, known, map }: Props): VNode | null {
    const outcomes = useId();
    if (tasks.length === 0) {
        return null;
    }
    const set = (task: string, outcome: string): void => {
        const rest = (draft.tasks ?? []).filter((each) => each.task !== task);
        map({ ...draft, tasks: outcome === '' ? rest : [...rest, { task, outcome }] });
    };
    return (
        <>
            <table class="outcomes-table outcomes-labels">
                <caption>{AJS.I18n.getText('outcomes.importing.tasks')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.tasks.task')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                    </tr>
                </thead>
                <tbody>
                    {tasks.map(({ task, outcome }) => {
                        const key = draft.tasks?.find((each) => each.task === task)?.outcome ?? outcome ?? '';
                        return (
                            <tr key={task}>
                                <th scope="row">{task}</th>
                                <td>
                                    <input
                                        type="text"
                                        class="text"
                                        list={outcomes}
                                        aria-label={AJS.I18n.getText('outcomes.importing.tasks.of', task)}
                                        value={key}
                                        onChange={({ currentTarget }) => {
                                            set(task, currentTarget.value.trim());
                                        }}
                                    />
                                    <span class="outcomes-column-outcome">{known.get(key)?.summary}</span>
                                </td>
                            </tr>
                        );
                    })}
                </tbody>
            </table>
            <datalist id={outcomes}>
                {[...known.values()].map(({ key, summary }) => (
                    <option key={key} value={key}>
                        {summary}
                    </option>
                ))}
            </datalist>
        </>
    );
}
