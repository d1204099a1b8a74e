import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Scrollable } from '../parts/scrollable';
import { freshness, type Freshness, type FreshnessState } from '../rest/freshness';
import { moment, whole } from '../wording/format';
import { RecalculationPart } from './recalculation-part';

/** Tells whether search knows the scores that hold, and lets administrators recalculate. */
export function FreshnessPage({ project }: { project: string }): VNode {
    const { value, error, loading, reload } = useResource(`freshness/${project}`, (signal) => freshness(project, signal));
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={6} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.freshness.unavailable')} messages={error.all} retry={reload} />
        );
    }
    return (
        <div class="outcomes-setup" aria-busy={loading}>
            <p>{AJS.I18n.getText('outcomes.freshness.explain')}</p>
            <Counts found={value} />
            <RecalculationPart project={project} last={value.recalculation} finished={reload} />
            {value.outcomes.length === 0 ? <p>{AJS.I18n.getText('outcomes.freshness.empty')}</p> : <Outcomes found={value} />}
            {value.sourcesRemoved.length > 0 && <Sources found={value} />}
        </div>
    );
}

function Counts({ found: { counts, lastImport } }: { found: Freshness }): VNode {
    return (
        <>
            <p>
                <strong>
                    {AJS.I18n.getText(
                        'outcomes.freshness.counts',
                        whole(counts.upToDate),
                        whole(counts.stale),
                        whole(counts.never),
                    )}
                </strong>
            </p>
            <p>
                {lastImport === null
                    ? AJS.I18n.getText('outcomes.freshness.import-none')
                    : AJS.I18n.getText('outcomes.freshness.last-import', lastImport.study, moment(lastImport.at), lastImport.by)}
            </p>
        </>
    );
}

function Outcomes({ found }: { found: Freshness }): VNode {
    return (
        <Scrollable label={AJS.I18n.getText('outcomes.freshness.caption')}>
            <table class="outcomes-table">
                <caption>{AJS.I18n.getText('outcomes.freshness.caption')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.issue')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.outcome')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.state')}</th>
                    </tr>
                </thead>
                <tbody>
                    {found.outcomes.map(({ key, summary, state }) => (
                        <tr key={key}>
                            <td>
                                <a href={issueUrl(key)}>{key}</a>
                            </td>
                            <td>{summary}</td>
                            <td>
                                <span class={`aui-lozenge aui-lozenge-subtle${tone(state)}`}>{stateLabel(state)}</span>
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}

function Sources({ found }: { found: Freshness }): VNode {
    return (
        <>
            <h2 class="outcomes-form-title">{AJS.I18n.getText('outcomes.freshness.sources')}</h2>
            <p>{AJS.I18n.getText('outcomes.freshness.sources-explain')}</p>
            <table class="outcomes-table">
                <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.freshness.sources')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.study')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.issue')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.freshness.file')}</th>
                    </tr>
                </thead>
                <tbody>
                    {found.sourcesRemoved.map(({ study, issue, filename }) => (
                        <tr key={`${issue}/${study}`}>
                            <td>{study}</td>
                            <td>
                                <a href={issueUrl(issue)}>{issue}</a>
                            </td>
                            <td>{filename}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </>
    );
}

function stateLabel(state: FreshnessState): string {
    switch (state) {
        case 'up-to-date':
            return AJS.I18n.getText('outcomes.freshness.state.up-to-date');
        case 'stale':
            return AJS.I18n.getText('outcomes.freshness.state.stale');
        case 'never':
            return AJS.I18n.getText('outcomes.freshness.state.never');
    }
}

function tone(state: FreshnessState): string {
    switch (state) {
        case 'up-to-date':
            return ' aui-lozenge-success';
        case 'stale':
            return ' aui-lozenge-removed';
        case 'never':
            return '';
    }
}
