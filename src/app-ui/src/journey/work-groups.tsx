import type { VNode } from 'preact';
import { issueUrl, studiesUrl } from '../jira/page';
import { distinctStudies, waveWithDate } from '../parts/source';
import { StatusLozenge } from '../parts/status';
import type { LandscapeEpic, PlacedOutcome } from '../rest/landscape';
import { list } from '../wording/format';
import { Group } from './group';
import type { PlacedNote } from './notes';

/** The epics that target one of the outcomes, open ones first. */
export function EpicsAtWork({ epics, outcomes }: { epics: readonly LandscapeEpic[]; outcomes: readonly PlacedOutcome[] }): VNode {
    const keys = new Set(outcomes.map(({ key }) => key));
    const own = epics
        .map((epic) => ({ epic, about: epic.outcomeKeys.filter((key) => keys.has(key)) }))
        .filter(({ about }) => about.length > 0)
        .sort((a, b) => Number(isDone(a.epic)) - Number(isDone(b.epic)));
    return (
        <Group title={AJS.I18n.getText('outcomes.map.epics')} count={own.length}>
            <ul class="outcomes-map-notes">
                {own.map(({ epic, about }) => (
                    <li key={epic.key}>
                        <a class="outcomes-key" href={issueUrl(epic.key)}>
                            {epic.key}
                        </a>{' '}
                        <span class="outcomes-map-words">{epic.summary}</span>{' '}
                        <StatusLozenge status={epic.status} category={epic.statusCategory} />
                        {outcomes.length > 1 && (
                            <span class="outcomes-quiet outcomes-map-about">{AJS.I18n.getText('outcomes.map.epics.for', list(about))}</span>
                        )}
                    </li>
                ))}
            </ul>
        </Group>
    );
}

function isDone({ statusCategory }: LandscapeEpic): boolean {
    return statusCategory === 'done';
}

/** The studies from which the scores come, and those that notes are linked to. */
export function StudiesBehind({ project, outcomes, notes }: { project: string; outcomes: readonly PlacedOutcome[]; notes: readonly PlacedNote[] }): VNode {
    const scored = distinctStudies([...outcomes]).map((study) => ({
        id: study.id,
        name: study.name ?? AJS.I18n.getText('outcomes.map.studies.unseen'),
        about: waveWithDate(study),
    }));
    const noted = notes
        .flatMap(({ note }) => note.studies)
        .filter(({ id }) => !scored.some((study) => study.id === id))
        .map(({ id, name, wave }) => ({ id, name, about: wave }));
    const all = [...scored, ...new Map(noted.map((study) => [study.id, study])).values()];
    return (
        <Group title={AJS.I18n.getText('outcomes.map.studies')} count={all.length}>
            <ul class="outcomes-map-notes">
                {all.map(({ id, name, about }) => (
                    <li key={`${id ?? ''} ${about}`}>
                        {id === undefined ? <span>{name}</span> : <a href={studiesUrl(project, id)}>{name}</a>}
                        <span class="outcomes-quiet outcomes-map-about">{about}</span>
                    </li>
                ))}
            </ul>
        </Group>
    );
}
