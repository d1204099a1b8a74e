import type { VNode } from 'preact';
import { OutcomeName } from '../parts/outcome-name';
import { TableSection } from '../parts/table-section';
import type { TaskNumbers, TaskResult } from '../rest/study-detail';
import type { Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { meanWords, MeasureCell, successWords, timeWords } from './measures';

interface Props {
    tasks: TaskResult[];
    known: Map<string, Outcome>;
}

/** How people fared at each task of a usability study. */
export function TaskResults({ tasks, known }: Props): VNode | null {
    if (tasks.length === 0) {
        return null;
    }
    const title = AJS.I18n.getText('outcomes.tasks.title');
    return (
        <TableSection
            title={title}
            look="outcomes-score-table"
            head={
                <>
                    <th scope="col">{AJS.I18n.getText('outcomes.tasks.task')}</th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.tasks.participants')}
                    </th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.tasks.success')}
                    </th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.tasks.ease')}
                    </th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.tasks.time')}
                    </th>
                </>
            }
            below={<p class="outcomes-quiet">{AJS.I18n.getText('outcomes.tasks.explained')}</p>}
        >
            {tasks.map((task) => (
                <tr key={task.task}>
                    <th scope="row">
                        <span class="outcomes-job">{task.task}</span>
                        {task.text !== null && <span class="outcomes-line">{task.text}</span>}
                        {task.outcome !== null && (
                            <span class="outcomes-line">
                                <OutcomeName name={task.outcome} outcome={known.get(task.outcome)} />
                            </span>
                        )}
                    </th>
                    {'suppressed' in task ? (
                        <td colSpan={4} class="outcomes-quiet">
                            {AJS.I18n.getText('outcomes.score.suppressed', task.minimum)}
                        </td>
                    ) : (
                        <Numbers task={task} />
                    )}
                </tr>
            ))}
        </TableSection>
    );
}

function Numbers({ task: { participants, success, ease, time } }: { task: TaskNumbers }): VNode {
    return (
        <>
            <td class="outcomes-number">{whole(participants)}</td>
            <MeasureCell measure={success} show={successWords} />
            <MeasureCell measure={ease} show={meanWords} />
            <MeasureCell measure={time} show={timeWords} />
        </>
    );
}
