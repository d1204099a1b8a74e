import type { VNode } from 'preact';
import { ChoiceField } from '../parts/field';
import type { IssueType, Setup, SetupChoice } from '../rest/setup';

interface Props {
    setup: Setup;
    choice: SetupChoice;
    change: (choice: SetupChoice) => void;
}

/** Lets a project use issue types that it has already. */
export function TypeChoices({ setup, choice, change }: Props): VNode {
    return (
        <details class="outcomes-mapping">
            <summary>
                {setup.enabled ? AJS.I18n.getText('outcomes.setup.page.types.other') : AJS.I18n.getText('outcomes.setup.page.types')}
            </summary>
            {setup.enabled && <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.setup.page.types.kept')}</p>}
            <div class="outcomes-fields">
                <TypeChoice
                    label={AJS.I18n.getText('outcomes.setup.page.outcome-type')}
                    present={setup.types.outcome}
                    choices={setup.choices}
                    value={choice.outcomeType}
                    change={(id) => {
                        const { outcomeType, ...rest } = choice;
                        change(id === outcomeType ? choice : withType(rest, 'outcomeType', id));
                    }}
                />
                <TypeChoice
                    label={AJS.I18n.getText('outcomes.setup.page.study-type')}
                    present={setup.types.study}
                    choices={setup.choices}
                    value={choice.studyType}
                    change={(id) => {
                        const { studyType, ...rest } = choice;
                        change(id === studyType ? choice : withType(rest, 'studyType', id));
                    }}
                />
            </div>
            <RoadmapTypes setup={setup} choice={choice} change={change} />
        </details>
    );
}

function withType(rest: SetupChoice, part: 'outcomeType' | 'studyType', id: string): SetupChoice {
    return id === '' ? rest : { ...rest, [part]: id };
}

interface ChoiceProps {
    label: string;
    present: IssueType | null;
    choices: IssueType[];
    value: string | undefined;
    change: (id: string) => void;
}

function TypeChoice({ label, present, choices, value, change }: ChoiceProps): VNode {
    const own =
        present === null
            ? AJS.I18n.getText('outcomes.setup.page.create-type')
            : AJS.I18n.getText('outcomes.setup.page.present-type', present.name);
    return (
        <ChoiceField
            wide
            label={label}
            value={value ?? ''}
            choices={[
                { value: '', label: own },
                ...choices.filter(({ id }) => id !== present?.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            change={change}
        />
    );
}

function RoadmapTypes({ setup, choice, change }: Props): VNode {
    const chosen = choice.roadmapTypes ?? setup.types.roadmap.map(({ id }) => id);
    return (
        <fieldset class="outcomes-checks">
            <legend>{AJS.I18n.getText('outcomes.setup.page.roadmap-types')}</legend>
            {setup.choices.map(({ id, name }) => (
                <label key={id}>
                    <input
                        type="checkbox"
                        checked={chosen.includes(id)}
                        onChange={(event) => {
                            const without = chosen.filter((each) => each !== id);
                            change({ ...choice, roadmapTypes: event.currentTarget.checked ? [...without, id] : without });
                        }}
                    />{' '}
                    {name}
                </label>
            ))}
        </fieldset>
    );
}
