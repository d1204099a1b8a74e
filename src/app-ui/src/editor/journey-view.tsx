import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Message } from '../parts/messages';
import { addPhase, adoptJourney, changeJourney, type Journey } from '../rest/journeys';
import { useDrops } from './dragging';
import { AddInPlace, NameField } from './in-place';
import { Menu, type MenuItem } from '../parts/menu';
import { PhaseColumn } from './phase-column';
import { editorUrl } from './place';
import { Retired, type Looking } from './step-card';
import { changeOrTell, retirement } from './step-menu';
import type { Editing } from './editing';
import { phaseStands, stepStands } from './words';
import { Filled, slot } from '../wording/filled';

interface Props extends Looking {
    journey: Journey;
}

/** One journey: its phases side by side, each with its steps. */
export function JourneyView(props: Props): VNode {
    const { editing, mayEdit, journey } = props;
    const id = journey.id ?? 0;
    useDrops(id, (move) => {
        editing.move(id, move, (after) => (move.kind === 'step' ? stepStands(after, move.id) : phaseStands(after, move.id)));
    });
    return (
        <section class="outcomes-section outcomes-journey" data-part={`journey-${id}`} aria-label={journey.name}>
            <JourneyHead {...props} />
            <Elsewhere {...props} />
            {journey.phases.length === 0 && <p>{AJS.I18n.getText('outcomes.editor.no-phases')}</p>}
            <ol class="outcomes-journey-phases" aria-label={AJS.I18n.getText('outcomes.editor.phases-of', journey.name)}>
                {journey.phases.map((phase) => (
                    <PhaseColumn key={phase.id ?? phase.name} {...props} phase={phase} />
                ))}
            </ol>
            {mayEdit && (
                <AddInPlace
                    button={AJS.I18n.getText('outcomes.editor.add.phase')}
                    label={AJS.I18n.getText('outcomes.editor.add.phase.name')}
                    add={(name) => editing.change(() => addPhase(id, name))}
                />
            )}
        </section>
    );
}

function JourneyHead({ editing, mayEdit, journey }: Props): VNode {
    const [renaming, setRenaming] = useState(false);
    const id = journey.id ?? 0;
    return (
        <header class="outcomes-journey-head">
            {renaming ? (
                <NameField
                    label={AJS.I18n.getText('outcomes.editor.rename.journey', journey.name)}
                    name={journey.name}
                    rename={(name) => editing.change(() => changeJourney(id, { name }))}
                    close={(byKey) => {
                        setRenaming(false);
                        if (byKey) {
                            editing.focusOn('journey', id);
                        }
                    }}
                />
            ) : (
                <>
                    <h2>{journey.name}</h2>
                    {journey.retired && <Retired />}
                    {journey.anyOrder && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.editor.any-order.phases')}</span>}
                </>
            )}
            {mayEdit && !renaming && (
                <Menu
                    label={AJS.I18n.getText('outcomes.editor.menu.journey', journey.name)}
                    groups={journeyMenu(editing, journey, id, () => {
                        setRenaming(true);
                    })}
                />
            )}
        </header>
    );
}

function journeyMenu(editing: Editing, journey: Journey, id: number, rename: () => void): MenuItem[][] {
    return [
        [
            { label: AJS.I18n.getText('outcomes.editor.menu.rename'), act: rename },
            {
                label: AJS.I18n.getText('outcomes.editor.menu.any-order.phases'),
                checked: journey.anyOrder,
                act: () => {
                    changeOrTell(editing, () => changeJourney(id, { anyOrder: !journey.anyOrder }));
                },
            },
        ],
        [
            retirement(journey, (retired) => {
                changeOrTell(editing, () => changeJourney(id, { retired }));
            }),
            {
                label: AJS.I18n.getText('outcomes.editor.menu.delete'),
                act: () => {
                    editing.begin({ kind: 'delete', part: { kind: 'journey', id, name: journey.name } });
                },
            },
        ],
    ];
}

/** Why a journey can't be changed here, and where it can. */
function Elsewhere({ editing, journey, go }: Props): VNode | null {
    const { id, project, name } = journey;
    if (project === editing.project) {
        return null;
    }
    if (id !== null && project === null) {
        return (
            <Message kind="info">
                <p>{AJS.I18n.getText('outcomes.editor.elsewhere.unseen')}</p>
            </Message>
        );
    }
    if (project !== null) {
        const link = (
            <a key="home" href={editorUrl(project, { journey: String(journey.id), step: undefined })}>
                {project}
            </a>
        );
        return (
            <Message kind="info">
                <p>
                    <Filled text={AJS.I18n.getText('outcomes.editor.elsewhere', slot(0))} nodes={[link]} />
                </p>
            </Message>
        );
    }
    return (
        <Message kind="info">
            <p>{AJS.I18n.getText('outcomes.editor.homeless')}</p>
            {editing.journeys.mayAdopt && (
                <p>
                    <button
                        type="button"
                        class="aui-button"
                        onClick={() => {
                            changeOrTell(editing, async () => {
                                const adopted = await adoptJourney(name, editing.project);
                                go({ journey: String(adopted.id), step: undefined });
                                editing.focusOn('journey', adopted.id ?? 0);
                                return adopted;
                            });
                        }}
                    >
                        {AJS.I18n.getText('outcomes.editor.adopt', editing.project)}
                    </button>
                </p>
            )}
        </Message>
    );
}
