import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Statement } from '../parts/statement';
import { StatusLozenge } from '../parts/status';
import { useUniqueId } from '../parts/unique-id';
import type { CoveredOutcome } from '../rest/coverage';
import { searchIssues, type FoundIssue } from '../rest/jira';
import { roadmapOf } from '../rest/roadmap';
import { Choices, toggled } from '../targets/choices';
import { PickerFooter } from '../targets/outcome-picker';
import { SearchBox } from '../targets/search-box';
import { MOST_SHOWN, useSearch, type SearchMode } from '../targets/search';
import { list, whole } from '../wording/format';
import type { Acting } from './acting';
import { quoted, unordered } from './scope';
import { useWorks } from './use-works';
import { linking } from './work';
import { WorkFooter } from './work-footer';
import { WorkReport } from './work-report';

interface Props {
    outcomes: readonly CoveredOutcome[];
    acting: Acting;
    finished: () => void;
}

interface Known {
    projects: string[];
    types: string[];
    /** Epics that target all of the outcomes already. */
    linked: Set<string>;
}

/** Finds epics of the outcomes' projects and makes as many as are chosen target all of the outcomes. */
export function LinkToEpic({ outcomes, acting, finished }: Props): VNode {
    const { value, error, reload } = useResource(`link-to-epic/${outcomes.map(({ key }) => key).join()}`, (signal) =>
        knownOf(outcomes, signal),
    );
    const [chosen, setChosen] = useState<FoundIssue[]>([]);
    const all = useWorks(acting, [], finished);
    const form = useUniqueId();
    const begun = all.works.length > 0;
    const [only] = outcomes;
    const alone = outcomes.length === 1 ? only : undefined;
    const link = (): void => {
        all.begin(chosen.map(({ key }) => linking(key, outcomes)));
    };
    return (
        <Dialog
            title={
                alone === undefined
                    ? AJS.I18n.getText('outcomes.many.link.title', whole(outcomes.length))
                    : AJS.I18n.getText('outcomes.coverage.link.title', alone.key)
            }
            close={all.close}
            footer={
                begun ? (
                    <WorkFooter form={form} all={all} />
                ) : (
                    <PickerFooter chosen={chosen.length} busy={false} link={link} close={all.close} />
                )
            }
        >
            <p class="outcomes-dialog-about">
                {alone === undefined ? <span>{list(outcomes.map(({ key }) => key))}</span> : <Statement outcome={alone} link={false} />}
            </p>
            {begun ? (
                <div class="outcomes-dialog-form">
                    <WorkReport form={form} all={all} />
                </div>
            ) : value === undefined ? (
                error === undefined ? <Loading rows={3} /> : <Failure messages={error.all} retry={reload} />
            ) : (
                <Epics
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

/** More would make an address that servers refuse; those epics may be linked again, which changes nothing. */
const MOST_COMPARED = 50;

async function knownOf(outcomes: readonly CoveredOutcome[], signal: AbortSignal): Promise<Known> {
    const projects = [...new Set(outcomes.map(({ project }) => project))].sort();
    const linked =
        outcomes.length > MOST_COMPARED
            ? { issues: [] }
            : await searchIssues(outcomes.map(({ key }) => `issue in epicsTargeting(${key})`).join(' AND '), MOST_LINKED, signal);
    const roadmaps = await Promise.all(projects.map((project) => roadmapOf(project, signal)));
    const types = new Set(roadmaps.flatMap((roadmap) => roadmap.types.map(({ name }) => name)));
    return { projects, types: [...types], linked: new Set(linked.issues.map(({ key }) => key)) };
}

/** As many as a search of Jira gives at most unless its administrator says otherwise. */
const MOST_LINKED = 1000;

interface EpicsProps {
    known: Known;
    chosen: FoundIssue[];
    toggle: (epic: FoundIssue) => void;
}

function Epics({ known, chosen, toggle }: EpicsProps): VNode {
    const search = useSearch<FoundIssue>(async (mode, words, signal) => {
        const { total, issues } = await searchIssues(epicsLike(known.projects, known.types, mode, words), MOST_SHOWN, signal);
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

/** The search for epics of projects by words of the summary, a key, or JQL. */
export function epicsLike(projects: string[], types: string[], mode: SearchMode, words: string): string {
    const all = `project in (${projects.map(quoted).join(', ')}) AND issuetype in (${types.map(quoted).join(', ')})`;
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
