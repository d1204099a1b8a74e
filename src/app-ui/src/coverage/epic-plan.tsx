import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceField } from '../parts/field';
import { Steps } from '../parts/statement';
import type { CoveredOutcome } from '../rest/coverage';
import { stepsOf, type EpicForm } from './epic-form';
import { SummaryField } from './summary-field';
import { creating, type Work } from './work';

interface Props {
    id: string;
    outcomes: readonly CoveredOutcome[];
    /** Those of the projects of the outcomes. */
    forms: EpicForm[];
    /** Whether one epic is to target all. */
    together: boolean;
    setTogether: (together: boolean) => void;
    begin: (works: Work[]) => void;
}

/** An epic that is planned. */
interface Planned {
    key: string;
    outcomes: readonly CoveredOutcome[];
    project: string;
}

/** Asks how the epics are to be called. */
export function EpicPlan({ id, outcomes, forms, together, setTogether, begin }: Props): VNode {
    const [summaries, setSummaries] = useState<Record<string, string>>({});
    const [project, setProject] = useState(forms[0]?.project ?? '');
    const [types, setTypes] = useState<Record<string, string>>({});
    const place = useFirstSummary();
    const planned: Planned[] = together
        ? [{ key: ALL, outcomes, project }]
        : outcomes.map((one) => ({ key: one.key, outcomes: [one], project: one.project }));
    const summaryOf = (plan: Planned): string => summaries[plan.key] ?? proposed(plan.outcomes);
    const typeIn = (form: EpicForm): string => types[form.project] ?? form.types[0]?.id ?? '';
    const works = planned.flatMap((plan) =>
        forms
            .filter((form) => form.project === plan.project)
            .map((form) => creating({ form, type: typeIn(form), summary: summaryOf(plan).trim() }, plan.outcomes)),
    );
    return (
        <form
            ref={place}
            id={id}
            onSubmit={(event) => {
                event.preventDefault();
                begin(works);
            }}
        >
            {outcomes.length > 1 && <HowMany together={together} set={setTogether} />}
            {together && <ProjectField forms={forms} project={project} change={setProject} />}
            {planned.map((plan) => (
                <SummaryField
                    key={plan.key}
                    outcomes={plan.outcomes}
                    alone={planned.length === 1}
                    value={summaryOf(plan)}
                    change={(summary) => {
                        setSummaries((old) => ({ ...old, [plan.key]: summary }));
                    }}
                />
            ))}
            {together && <Steps steps={stepsOf(outcomes)} />}
            {forms
                .filter((form) => planned.some((plan) => plan.project === form.project))
                .map((form) => (
                    <TypeField
                        key={form.project}
                        form={form}
                        alone={forms.length === 1}
                        type={typeIn(form)}
                        change={(type) => {
                            setTypes((old) => ({ ...old, [form.project]: type }));
                        }}
                    />
                ))}
            <p class="outcomes-quiet">{filledIn(outcomes.length)}</p>
        </form>
    );
}

/** Gives the first summary the focus, ready to be typed over. */
function useFirstSummary(): RefObject<HTMLFormElement> {
    const place = useRef<HTMLFormElement>(null);
    useEffect(() => {
        const summary = place.current?.querySelector<HTMLInputElement>('input[type="text"]');
        summary?.focus();
        summary?.select();
    }, []);
    return place;
}

function filledIn(outcomes: number): string {
    return outcomes === 1
        ? AJS.I18n.getText('outcomes.coverage.create-epic.filled')
        : AJS.I18n.getText('outcomes.many.filled');
}

interface ProjectProps {
    forms: EpicForm[];
    project: string;
    change: (project: string) => void;
}

function ProjectField({ forms, project, change }: ProjectProps): VNode | null {
    return forms.length === 1 ? null : (
        <ChoiceField
            label={AJS.I18n.getText('outcomes.many.project')}
            value={project}
            choices={forms.map((form) => ({ value: form.project, label: form.project }))}
            change={change}
        />
    );
}

interface TypeProps {
    form: EpicForm;
    /** Whether there is but one project. */
    alone: boolean;
    type: string;
    change: (type: string) => void;
}

function TypeField({ form, alone, type, change }: TypeProps): VNode | null {
    return form.types.length <= 1 ? null : (
        <ChoiceField
            label={alone ? AJS.I18n.getText('outcomes.coverage.create-epic.type') : AJS.I18n.getText('outcomes.many.type', form.project)}
            value={type}
            choices={form.types.map((one) => ({ value: one.id, label: one.name }))}
            change={change}
        />
    );
}

/** Stands for all outcomes; no issue's key is empty. */
const ALL = '';

/** The job of one outcome; the step of several that stand on the same. */
function proposed(outcomes: readonly CoveredOutcome[]): string {
    const [only] = outcomes;
    if (outcomes.length === 1 && only !== undefined) {
        return only.job === '' ? only.summary : only.job;
    }
    const steps = stepsOf(outcomes);
    return steps.length === 1 ? (steps[0]?.step ?? '') : '';
}

function HowMany({ together, set }: { together: boolean; set: (together: boolean) => void }): VNode {
    const choice = (value: boolean, label: string): VNode => (
        <label>
            <input
                type="radio"
                name="outcomes-how-many"
                checked={together === value}
                onChange={() => {
                    set(value);
                }}
            />{' '}
            {label}
        </label>
    );
    return (
        <fieldset class="outcomes-how-many">
            <legend class="outcomes-hidden">{AJS.I18n.getText('outcomes.many.how')}</legend>
            {choice(false, AJS.I18n.getText('outcomes.many.each'))}
            {choice(true, AJS.I18n.getText('outcomes.many.one'))}
        </fieldset>
    );
}
