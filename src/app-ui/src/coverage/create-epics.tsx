import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Failure, Loading } from '../parts/messages';
import { useResource, type Resource } from '../parts/resource';
import { Statement, Steps } from '../parts/statement';
import { useUniqueId } from '../parts/unique-id';
import type { CoveredOutcome } from '../rest/coverage';
import { whole } from '../wording/format';
import type { Acting } from './acting';
import { epicForm } from './epic-form';
import { EpicPlan } from './epic-plan';
import { useWorks } from './use-works';
import { WorkFooter } from './work-footer';
import { WorkReport } from './work-report';

interface Props {
    outcomes: readonly CoveredOutcome[];
    acting: Acting;
    finished: () => void;
}

/** Creates an epic for each outcome, or one for all: what is known of them is filled in. */
export function CreateEpics({ outcomes, acting, finished }: Props): VNode {
    const projects = [...new Set(outcomes.map(({ project }) => project))].sort();
    const resource = useResource(`epic-forms/${projects.join()}`, (signal) =>
        Promise.all(projects.map((project) => epicForm(project, signal))),
    );
    const all = useWorks(acting, [], finished);
    const [together, setTogether] = useState(false);
    const form = useUniqueId();
    const begun = all.works.length > 0;
    return (
        <Dialog
            title={titleFor(outcomes)}
            close={all.close}
            footer={
                begun ? (
                    <WorkFooter form={form} all={all} />
                ) : (
                    <PlanFooter form={form} ready={resource.value !== undefined} count={together ? 1 : outcomes.length} close={all.close} />
                )
            }
        >
            <div class="outcomes-dialog-form">
                {outcomes.length === 1 && outcomes.map((alone) => <About key={alone.key} outcome={alone} />)}
                {begun ? (
                    <WorkReport form={form} all={all} />
                ) : (
                    <Ready resource={resource}>
                        {(forms) => (
                            <EpicPlan id={form} outcomes={outcomes} forms={forms} together={together} setTogether={setTogether} begin={all.begin} />
                        )}
                    </Ready>
                )}
            </div>
        </Dialog>
    );
}

function titleFor(outcomes: readonly CoveredOutcome[]): string {
    const [first] = outcomes;
    return first !== undefined && outcomes.length === 1
        ? AJS.I18n.getText('outcomes.coverage.create-epic.for', first.key)
        : AJS.I18n.getText('outcomes.many.create.title', whole(outcomes.length));
}

/** What the answer is for, once it is there. */
function Ready<T>({ resource: { value, error, reload }, children }: { resource: Resource<T>; children: (value: T) => VNode }): VNode {
    if (value !== undefined) {
        return children(value);
    }
    return error === undefined ? <Loading rows={2} /> : <Failure messages={error.all} retry={reload} />;
}

function About({ outcome }: { outcome: CoveredOutcome }): VNode {
    return (
        <>
            <Statement outcome={outcome} link={false} />
            <Steps steps={outcome.steps} />
        </>
    );
}

interface FooterProps {
    form: string;
    ready: boolean;
    /** How many epics are to be created. */
    count: number;
    close: () => void;
}

function PlanFooter({ form, ready, count, close }: FooterProps): VNode {
    return (
        <>
            <span />
            <button type="submit" form={form} class="aui-button aui-button-primary" disabled={!ready}>
                {count === 1
                    ? AJS.I18n.getText('outcomes.coverage.create-epic')
                    : AJS.I18n.getText('outcomes.many.create.submit', whole(count))}
            </button>
            <button type="button" class="aui-button aui-button-link" onClick={close}>
                {AJS.I18n.getText('outcomes.dialog.cancel')}
            </button>
        </>
    );
}
