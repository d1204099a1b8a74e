import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { searchUrl } from '../jira/page';
import { ChoiceField } from '../parts/field';
import { useResource } from '../parts/resource';
import { searchIssues } from '../rest/jira';
import { merge, type Journey } from '../rest/journeys';
import { roadmapOf } from '../rest/roadmap';
import { isOne, list, whole } from '../wording/format';
import { Ask, Refused } from './ask';
import type { Editing } from './editing';
import type { Part } from './journeys';
import { stepsOf } from './moving';
import type { Place } from './place';
import { notesCounted } from './words';

interface Props {
    editing: Editing;
    place: Place;
    go: (next: Place) => void;
    part: Part & { kind: 'phase' | 'step' };
}

/** Something that another can be merged into. */
interface Into {
    id: number;
    name: string;
    /** With the names above it. */
    path: string;
    journey: number;
    steps: string[];
}

/** What goes with a merge. */
interface Going {
    /** Labels of the options that go or move. */
    labels: string[];
    steps: string[];
    notes: number;
}

/** Chooses what a step or phase is merged into, and shows beforehand what that does. */
export function MergeParts({ editing, place, go, part }: Props): VNode {
    const own = editing.journeys.journeys.filter(({ project }) => project === editing.project);
    const choices = intoOf(own, part);
    const [chosen, setChosen] = useState(String(choices[0]?.id ?? ''));
    const into = choices.find(({ id }) => String(id) === chosen);
    return (
        <Ask
            title={AJS.I18n.getText('outcomes.editor.merge.title', part.name)}
            submit={AJS.I18n.getText('outcomes.editor.merge.submit')}
            incomplete={into === undefined}
            act={async () => {
                if (into === undefined) {
                    return;
                }
                await editing.changeAll(async () => {
                    await merge(part.kind, part.id, into.id);
                });
                editing.close();
                go({ journey: String(into.journey), step: part.kind === 'step' && place.step === part.id ? into.id : place.step });
                editing.announce(AJS.I18n.getText('outcomes.editor.merged', part.name, into.name));
                editing.focusOn(part.kind, into.id);
            }}
            close={editing.close}
        >
            {(error) =>
                choices.length === 0 ? (
                    <p>{AJS.I18n.getText('outcomes.editor.merge.nothing')}</p>
                ) : (
                    <>
                        <ChoiceField
                            label={AJS.I18n.getText('outcomes.editor.merge.into')}
                            value={chosen}
                            choices={choices.map(({ id, path }) => ({ value: String(id), label: path }))}
                            change={setChosen}
                            error={error?.fields['into']}
                        />
                        {into !== undefined && <Preview editing={editing} part={part} into={into} going={goingOf(own, part)} />}
                        <Refused error={error} shown={['into']} />
                    </>
                )
            }
        </Ask>
    );
}

function intoOf(journeys: Journey[], { kind, id }: Props['part']): Into[] {
    const all = journeys.flatMap((journey): Into[] =>
        kind === 'phase'
            ? journey.phases.map((phase) => ({
                  id: phase.id ?? 0,
                  name: phase.name,
                  path: pathOf(journeys, journey, phase.name),
                  journey: journey.id ?? 0,
                  steps: phase.steps.map(({ name }) => name),
              }))
            : stepsOf(journey).map(({ phase, step }) => ({
                  id: step.id ?? 0,
                  name: step.name,
                  path: pathOf(journeys, journey, `${phase.name} \u203a ${step.name}`),
                  journey: journey.id ?? 0,
                  steps: [],
              })),
    );
    return all.filter((one) => one.id !== id);
}

function pathOf(journeys: Journey[], { name }: Journey, below: string): string {
    return journeys.length === 1 ? below : `${name} \u203a ${below}`;
}

function goingOf(journeys: Journey[], { kind, id }: Props['part']): Going {
    const going = journeys.flatMap(stepsOf).filter(({ phase, step }) => (kind === 'phase' ? phase.id : step.id) === id);
    return {
        labels: going.map(({ step }) => step.label),
        steps: going.map(({ step }) => step.name),
        notes: going.reduce((count, { step }) => count + step.notes.length, 0),
    };
}

interface PreviewProps {
    editing: Editing;
    part: Part;
    into: Into;
    going: Going;
}

/** What happens, before it does. */
function Preview({ editing, part, into, going }: PreviewProps): VNode {
    const same = going.steps.filter((name) => into.steps.some((other) => other.toLowerCase() === name.toLowerCase()));
    const moving = going.steps.filter((name) => !same.includes(name));
    return (
        <section class="outcomes-merge-preview" aria-live="polite">
            <h3>{AJS.I18n.getText('outcomes.editor.merge.preview')}</h3>
            <ul>
                <Standing project={editing.project} labels={going.labels} />
                {part.kind === 'step' && <li>{AJS.I18n.getText('outcomes.editor.merge.issues', into.name)}</li>}
                {part.kind === 'phase' && moving.length > 0 && (
                    <li>{AJS.I18n.getText('outcomes.editor.merge.steps', list(moving), into.name)}</li>
                )}
                {part.kind === 'phase' && same.length > 0 && <li>{AJS.I18n.getText('outcomes.editor.merge.same', list(same))}</li>}
                {going.notes > 0 && <li>{AJS.I18n.getText('outcomes.editor.merge.notes', notesCounted(going.notes))}</li>}
                <li>{AJS.I18n.getText('outcomes.editor.merge.name', part.name, into.name)}</li>
            </ul>
        </section>
    );
}

interface Found {
    jql: string;
    total: number;
}

/** How many issues stand there that the viewer may see. */
function Standing({ project, labels }: { project: string; labels: string[] }): VNode | null {
    const { value } = useResource<Found | undefined>(`standing/${project}/${labels.join()}`, (signal) =>
        standingOn(project, labels, signal),
    );
    if (value === undefined) {
        return null;
    }
    const { jql, total } = value;
    return (
        <li>
            {total === 0 ? (
                AJS.I18n.getText('outcomes.editor.merge.standing.none')
            ) : (
                <a href={searchUrl(jql)}>
                    {isOne(total)
                        ? AJS.I18n.getText('outcomes.editor.merge.standing.one', whole(total))
                        : AJS.I18n.getText('outcomes.editor.merge.standing.other', whole(total))}
                </a>
            )}
        </li>
    );
}

async function standingOn(project: string, labels: string[], signal: AbortSignal): Promise<Found | undefined> {
    const { journeyStepField } = await roadmapOf(project, signal);
    if (journeyStepField === null || labels.length === 0) {
        return undefined;
    }
    const quoted = labels.map((label) => `"${label.replace(/[\\"]/g, '\\$&')}"`).join(', ');
    const jql = `cf[${journeyStepField.replace('customfield_', '')}] in (${quoted})`;
    const { total } = await searchIssues(jql, 0, signal);
    return { jql, total };
}
