import type { VNode } from 'preact';
import type { Acting } from '../coverage/acting';
import type { AllowedBy } from '../coverage/allowed';
import { ChosenBar } from '../coverage/chosen';
import { useChoosing } from '../coverage/choosing';
import { searchUrl } from '../jira/page';
import { NOTE_KINDS, type NoteKind } from '../rest/journeys';
import type { LandscapeEpic, PlacedOutcome } from '../rest/landscape';
import { PANEL_CELL } from './cells';
import type { MapStep, Tally } from './model';
import { NoteGroup } from './note-group';
import { notesOf, ofKind } from './notes';
import { OutcomeRows } from './outcome-rows';
import { TypeKey } from './type-bar';
import { EpicsAtWork, StudiesBehind } from './work-groups';
import { outcomesWords } from './words';

/** What a step or a phase holds. */
export interface Opened {
    /** Changes with what is open. */
    key: string;
    name: string;
    /** What it is part of. */
    within: string;
    tally: Tally;
    outcomes: readonly PlacedOutcome[];
    /** The step itself, or those of the phase. */
    steps: readonly MapStep[];
    /** Finds its outcomes. */
    jql: string;
}

interface Props {
    project: string;
    opened: Opened;
    epics: readonly LandscapeEpic[];
    /** Where the notes of the step are written; absent where they can't be. */
    notesUrl: string | undefined;
    acting: Acting;
    allowed: AllowedBy;
    close: () => void;
    /** Opens a step of the phase; absent where a step is open. */
    openStep?: ((key: string) => void) | undefined;
}

/** What is known of a step, or of all steps of a phase together: outcomes first, then what was noted, then who works on it. */
export function Panel({ project, opened, epics, notesUrl, acting, allowed, close, openStep }: Props): VNode {
    const { name, within, tally, outcomes, steps, jql } = opened;
    const notes = notesOf(steps);
    const known = NOTE_KINDS.filter((kind) => ofKind(notes, kind).length > 0);
    const unknown = NOTE_KINDS.filter((kind) => !known.includes(kind));
    const group = (kind: NoteKind): VNode => <NoteGroup key={kind} project={project} kind={kind} notes={notes} openStep={openStep} />;
    const choosing = useChoosing();
    const mayLink = outcomes.some((outcome) => allowed(outcome.project).link);
    return (
        <section class="outcomes-map-panel" aria-labelledby="outcomes-map-opened">
            <Head name={name} within={within} notesUrl={notesUrl} close={close} />
            <div class="outcomes-map-panel-body">
                <div class="outcomes-map-panel-outcomes">
                    <div class="outcomes-map-group-head">
                        <h4>{outcomesWords(tally.total)}</h4>
                        {tally.total > 0 && <a href={searchUrl(jql)}>{AJS.I18n.getText('outcomes.map.search')}</a>}
                    </div>
                    {tally.total > 0 ? (
                        <>
                            <TypeKey tally={tally} />
                            <OutcomeRows
                                outcomes={outcomes}
                                caption={AJS.I18n.getText('outcomes.map.outcomes-at', name)}
                                choosing={mayLink ? choosing : undefined}
                            />
                            <ChosenBar
                                chosen={outcomes.filter((outcome) => choosing.has(outcome.key))}
                                clear={choosing.clear}
                                acting={acting}
                                allowed={allowed}
                            />
                        </>
                    ) : (
                        <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.map.no-outcomes')}</p>
                    )}
                </div>
                <div class="outcomes-map-groups">
                    {known.map((kind) => group(kind))}
                    <EpicsAtWork epics={epics} outcomes={outcomes} />
                    <StudiesBehind project={project} outcomes={outcomes} notes={notes} />
                    {unknown.map((kind) => group(kind))}
                </div>
            </div>
        </section>
    );
}

function Head({ name, within, notesUrl, close }: Pick<Opened, 'name' | 'within'> & Pick<Props, 'notesUrl' | 'close'>): VNode {
    return (
        <div class="outcomes-map-panel-head">
            <div>
                <p class="outcomes-quiet">{within}</p>
                <h3 id="outcomes-map-opened" tabIndex={-1} data-cell={PANEL_CELL}>
                    {name}
                </h3>
            </div>
            <div class="outcomes-page-actions">
                {notesUrl !== undefined && (
                    <a class="aui-button aui-button-link" href={notesUrl}>
                        {AJS.I18n.getText('outcomes.map.edit.notes')}
                    </a>
                )}
                <button type="button" class="aui-button" onClick={close}>
                    {AJS.I18n.getText('outcomes.map.close')}
                </button>
            </div>
        </div>
    );
}
