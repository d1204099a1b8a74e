import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceField, Field, TextField } from '../parts/field';
import { WaveSegment } from '../parts/wave-segment';
import type { RestError } from '../rest/client';
import type { Landscape } from '../rest/landscape';
import { ownersIn, personasIn, stepsIn, type StepChoice } from './choices';
import { EVERYTHING, isNarrowed } from './narrowing';
import { NOBODY, type Go, type Place } from './place';

interface Props {
    place: Place;
    go: Go;
    /** Absent while there is no answer to choose from. */
    landscape: Landscape | undefined;
    /** What the server found wrong with the place. */
    error: RestError | undefined;
}

/** Whose scores are shown, and of which outcomes. */
export function Filters({ place, go, landscape, error }: Props): VNode {
    const [open, setOpen] = useState(isNarrowed({ ...place, types: [] }));
    return (
        <div class="outcomes-landscape-filters">
            {landscape !== undefined && <WaveSegment landscape={landscape} wave={place.wave} segment={place.segment} go={go} />}
            <details
                class="outcomes-focus"
                open={open}
                onToggle={(event) => {
                    setOpen(event.currentTarget.open);
                }}
            >
                <summary>
                    {isNarrowed({ ...place, types: [] }) ? AJS.I18n.getText('outcomes.landscape.filter.narrowed') : AJS.I18n.getText('outcomes.landscape.filter')}
                </summary>
                {open && (
                    <div class="outcomes-focus-form">
                        <div class="outcomes-fields">
                            {landscape !== undefined && <Choices place={place} go={go} landscape={landscape} />}
                            <QueryField key={place.jql} place={place} go={go} error={error} />
                        </div>
                        {isNarrowed(place) && (
                            <p class="outcomes-focus-buttons">
                                <button
                                    type="button"
                                    class="aui-button aui-button-link"
                                    onClick={() => {
                                        go(EVERYTHING);
                                    }}
                                >
                                    {AJS.I18n.getText('outcomes.landscape.filter.clear')}
                                </button>
                            </p>
                        )}
                    </div>
                )}
            </details>
        </div>
    );
}

function Choices({ place, go, landscape: { outcomes } }: Pick<Props, 'place' | 'go'> & { landscape: Landscape }): VNode {
    const personas = personasIn(outcomes);
    const named = (names: string[], chosen: string): string[] => (chosen === '' || names.includes(chosen) ? names : [chosen, ...names]);
    const owners = ownersIn(outcomes);
    return (
        <>
            <StepField
                at={place.at}
                steps={stepsIn(outcomes)}
                change={(at) => {
                    go({ at });
                }}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.landscape.filter.persona')}
                value={place.persona}
                choices={[
                    { value: '', label: AJS.I18n.getText('outcomes.landscape.filter.any') },
                    ...named(personas, place.persona).map((name) => ({ value: name, label: name })),
                ]}
                change={(persona) => {
                    go({ persona });
                }}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.coverage.column.owner')}
                value={place.owner}
                choices={[
                    { value: '', label: AJS.I18n.getText('outcomes.landscape.filter.any') },
                    { value: NOBODY, label: AJS.I18n.getText('outcomes.coverage.no-owner') },
                    ...(place.owner === '' || place.owner === NOBODY || owners.some(({ name }) => name === place.owner) ? [] : [{ value: place.owner, label: place.owner }]),
                    ...owners.map(({ name, displayName }) => ({ value: name, label: displayName })),
                ]}
                change={(owner) => {
                    go({ owner });
                }}
            />
        </>
    );
}

/** A journey, a phase or a step: what lies within what is told by indenting. */
function StepField({ at, steps, change }: { at: string; steps: StepChoice[]; change: (at: string) => void }): VNode {
    return (
        <Field
            label={AJS.I18n.getText('outcomes.landscape.filter.step')}
            control={(id) => (
                <select
                    id={id}
                    class="select"
                    value={at}
                    onChange={(event) => {
                        change(event.currentTarget.value);
                    }}
                >
                    <option value="">{AJS.I18n.getText('outcomes.landscape.filter.any')}</option>
                    {at !== '' && !steps.some(({ label }) => label === at) && <option value={at}>{at}</option>}
                    {steps.map(({ label, name, depth }) => (
                        <option key={label} value={label}>
                            {'\u2003'.repeat(depth) + name}
                        </option>
                    ))}
                </select>
            )}
        />
    );
}

/** A query, which the server answers. */
function QueryField({ place, go, error }: Pick<Props, 'place' | 'go' | 'error'>): VNode {
    const [jql, setJql] = useState(place.jql);
    return (
        <form
            class="outcomes-landscape-query"
            onSubmit={(event) => {
                event.preventDefault();
                go({ jql: jql.trim() });
            }}
        >
            <TextField label={AJS.I18n.getText('outcomes.picker.mode.jql')} value={jql} required={false} change={setJql} error={error?.fields['jql']} />
            <button type="submit" class="aui-button">
                {AJS.I18n.getText('outcomes.coverage.focus.apply')}
            </button>
        </form>
    );
}
