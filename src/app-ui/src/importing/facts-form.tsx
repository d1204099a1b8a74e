import type { VNode } from 'preact';
import { ChoiceField, TextField } from '../parts/field';
import type { RestError } from '../rest/client';
import type { StudyForm } from '../rest/study-types';
import { kindLabel, targetLabel } from '../wording/terms';
import { withFieldDate, withTarget } from './facts';

/** The facts whose errors stand beside them. */
export const FACTS = ['name', 'wave', 'fieldDate', 'kind', 'target', 'concept'] as const;

interface Props {
    form: StudyForm;
    say: (form: StudyForm) => void;
    error: RestError | undefined;
    /** The concepts that the file rates, if it tells. */
    concepts: string[];
}

/** Who was asked what, when: guessed from the file, for the user to correct. */
export function FactsForm({ form, say, error, concepts }: Props): VNode {
    return (
        <div class="outcomes-fields">
            <TextField
                label={AJS.I18n.getText('outcomes.import.name')}
                value={form.name}
                error={error?.fields['name']}
                change={(name) => {
                    say({ ...form, name });
                }}
            />
            <TextField
                type="date"
                label={AJS.I18n.getText('outcomes.import.field-date')}
                value={form.fieldDate}
                error={error?.fields['fieldDate']}
                change={(fieldDate) => {
                    say(withFieldDate(form, fieldDate));
                }}
            />
            <TextField
                label={AJS.I18n.getText('outcomes.import.wave')}
                value={form.wave}
                error={error?.fields['wave']}
                hint={AJS.I18n.getText('outcomes.import.wave.hint')}
                change={(wave) => {
                    say({ ...form, wave });
                }}
            />
            <What form={form} say={say} error={error} concepts={concepts} />
        </div>
    );
}

function What({ form, say, error, concepts }: Props): VNode {
    return (
        <>
            <ChoiceField
                label={AJS.I18n.getText('outcomes.import.kind')}
                value={form.kind}
                choices={(['survey', 'usability', 'concept'] as const).map((value) => ({ value, label: kindLabel(value) }))}
                error={error?.fields['kind']}
                change={(kind) => {
                    say({ ...form, kind });
                }}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.import.target')}
                value={form.target}
                choices={(['current-solutions', 'our-product', 'concept'] as const).map((value) => ({
                    value,
                    label: targetLabel(value),
                }))}
                error={error?.fields['target']}
                change={(target) => {
                    say(withTarget(form, target));
                }}
            />
            {form.target === 'concept' && <Concept form={form} say={say} error={error} concepts={concepts} />}
        </>
    );
}

/** The concept's name, chosen among those of the file where it tells them. */
function Concept({ form, say, error, concepts }: Props): VNode {
    const field = {
        label: AJS.I18n.getText('outcomes.import.concept'),
        value: form.concept ?? '',
        error: error?.fields['concept'],
        change: (concept: string): void => {
            say({ ...form, concept });
        },
    };
    return concepts.length === 0 ? (
        <TextField {...field} />
    ) : (
        <ChoiceField {...field} choices={[...new Set([field.value, ...concepts])].map((value) => ({ value, label: value }))} />
    );
}
