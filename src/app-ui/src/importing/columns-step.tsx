import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Skippable } from '../parts/skippable';
import type { ColumnMapping, StudyAnswer } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { whole } from '../wording/format';
import { ColumnFilters } from './column-filters';
import { ColumnTable } from './column-table';
import { matching, views, type ColumnFilter } from './columns';
import { Questions } from './questions';
import { LabelTable } from './label-table';
import { ScaleFields } from './scale-fields';
import { StepFrame } from './step';
import { TaskTable } from './task-table';
import type { ImportFlow } from './use-flow';

interface Props {
    session: ImportFlow;
    known: Map<string, Outcome>;
}

/** What each column holds, what its words are worth, and which way its scale runs. */
export function ColumnsStep({ session, known }: Props): VNode | null {
    const { found, draft } = session.flow;
    return found === undefined || draft === undefined ? null : (
        <Columns session={session} known={known} found={found} draft={draft} />
    );
}

function Columns({ session, known, found, draft }: Props & { found: StudyAnswer; draft: ColumnMapping }): VNode {
    const { flow, map, check } = session;
    const { busy, error } = flow;
    const questions = found.questions ?? [];
    const columns = views(flow.columns, draft, flow.decided, questions);
    const [filter, setFilter] = useState<ColumnFilter>(matching(columns, 'open').length > 0 ? 'open' : 'used');
    return (
        <StepFrame
            title={AJS.I18n.getText('outcomes.mapping.title')}
            lead={AJS.I18n.getText('outcomes.importing.columns.lead')}
            error={error}
            busy={busy}
            actions={
                <>
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        disabled={busy}
                        onClick={() => {
                            check();
                        }}
                    >
                        {AJS.I18n.getText('outcomes.importing.columns.check')}
                    </button>
                    <OpenCount open={matching(columns, 'open').length} />
                </>
            }
        >
            <Questions questions={questions} columns={columns} draft={draft} map={map} />
            <ColumnFilters columns={columns} filter={filter} choose={setFilter} />
            <Skippable label={AJS.I18n.getText('outcomes.importing.columns.skip')}>
                <ColumnTable columns={columns} filter={filter} draft={draft} known={known} map={map} />
            </Skippable>
            <LabelTable labels={found.labels ?? []} draft={draft} map={map} />
            <TaskTable tasks={found.tasks ?? []} draft={draft} known={known} map={map} />
            <ScaleFields draft={draft} map={map} />
        </StepFrame>
    );
}

/** How many columns nobody has decided about, said before the check. */
function OpenCount({ open }: { open: number }): VNode | null {
    if (open === 0) {
        return null;
    }
    return (
        <span class="outcomes-quiet">
            {open === 1
                ? AJS.I18n.getText('outcomes.importing.columns.open.one')
                : AJS.I18n.getText('outcomes.importing.columns.open.other', whole(open))}
        </span>
    );
}
