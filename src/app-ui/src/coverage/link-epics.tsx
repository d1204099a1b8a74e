import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Statement } from '../parts/statement';
import { StatusLozenge } from '../parts/status';
import type { CoveredOutcome } from '../rest/coverage';
import { searchIssues, type FoundIssue } from '../rest/jira';
import { linkOutcome, outcomeDetail } from '../rest/outcomes';
import { roadmapOf } from '../rest/roadmap';
import { Choices, toggled } from '../targets/choices';
import { eachOf } from '../targets/each';
import { PickerFooter } from '../targets/outcome-picker';
import { SearchBox } from '../targets/search-box';
import { MOST_SHOWN, useSearch, type SearchMode } from '../targets/search';
import { saidOfLinks, type Said } from './notice';
import { quoted, unordered } from './scope';

interface Props {
    outcome: CoveredOutcome;
    close: () => void;
    done: (said: Said) => void;
}

interface Known {
    types: string[];
    /** Epics that target the outcome already. */
    linked: Set<string>;
}

/** Finds epics of the outcome's project and makes as many as are chosen target it. */
export function LinkEpics({ outcome, close, done }: Props): VNode {
    const { value, error, reload } = useResource(`link-epics/${outcome.key}`, (signal) => knownOf(outcome, signal));
    const [chosen, setChosen] = useState<FoundIssue[]>([]);
    const [linking, setLinking] = useState(false);
    const link = async (): Promise<void> => {
        setLinking(true);
        const keys = chosen.map(({ key }) => key);
        done(saidOfLinks(await eachOf(keys, (epic) => linkOutcome(epic, outcome.key)), outcome.key));
    };
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.coverage.link.title', outcome.key)}
            close={close}
            footer={<PickerFooter chosen={chosen.length} busy={linking} link={() => void link()} close={close} />}
        >
            <p class="outcomes-dialog-about">
                <Statement outcome={outcome} link={false} />
            </p>
            {value === undefined ? (
                error === undefined ? <Loading rows={3} /> : <Failure messages={error.all} retry={reload} />
            ) : (
                <Epics
                    project={outcome.project}
                    known={value}
                    chosen={chosen}
                    toggle={(epic) => {
                        setChosen((old) => toggled(old, epic));
                    }}
                />
            )}
        </Dialog>
    );
}

async function knownOf({ key, project }: CoveredOutcome, signal: AbortSignal): Promise<Known> {
    const [{ types }, { epics }] = await Promise.all([roadmapOf(project, signal), outcomeDetail(key, signal)]);
    return { types: types.map(({ name }) => name), linked: new Set(epics.map((epic) => epic.key)) };
}

interface EpicsProps {
    project: string;
    known: Known;
    chosen: FoundIssue[];
    toggle: (epic: FoundIssue) => void;
}

function Epics({ project, known, chosen, toggle }: EpicsProps): VNode {
    const search = useSearch<FoundIssue>(async (mode, words, signal) => {
        const { total, issues } = await searchIssues(epicsLike(project, known.types, mode, words), MOST_SHOWN, signal);
        return { total, found: issues };
    });
    return (
        <>
            <SearchBox
                search={search}
                label={AJS.I18n.getText('outcomes.coverage.link.search')}
                examples={{
                    text: AJS.I18n.getText('outcomes.coverage.link.example.text'),
                    jql: AJS.I18n.getText('outcomes.coverage.link.example.jql'),
                }}
            />
            <Choices
                search={search}
                chosen={chosen}
                linked={known.linked}
                toggle={toggle}
                none={AJS.I18n.getText('outcomes.coverage.link.none')}
            >
                {({ key, fields }, linked) => (
                    <>
                        <span class="outcomes-candidate-text">
                            <span class="outcomes-key">{key}</span> {fields.summary}
                            {linked && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.picker.already')}</span>}
                        </span>
                        <span class="outcomes-candidate-score">
                            <StatusLozenge status={fields.status.name} category={fields.status.statusCategory.key} />
                        </span>
                    </>
                )}
            </Choices>
        </>
    );
}

/** The search for epics of a project by words of the summary, a key, or JQL. */
export function epicsLike(project: string, types: string[], mode: SearchMode, words: string): string {
    const all = `project = ${quoted(project)} AND issuetype in (${types.map(quoted).join(', ')})`;
    const wanted = mode === 'jql' ? unordered(words) : textClause(words);
    return `${all}${wanted === '' ? '' : ` AND (${wanted})`} ORDER BY updated DESC`;
}

function textClause(words: string): string {
    if (/^[A-Z][A-Z0-9_]*-\d+$/i.test(words)) {
        return `issuekey = ${quoted(words.toUpperCase())}`;
    }
    return words
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => `summary ~ ${quoted(`${word}*`)}`)
        .join(' AND ');
}
