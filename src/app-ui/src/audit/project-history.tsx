import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Scrollable } from '../parts/scrollable';
import { auditPage, type AuditDetail, type AuditEntry, type AuditPage } from '../rest/audit';
import { NOTE_KINDS } from '../rest/journeys';
import { moment, whole } from '../wording/format';
import { noteKindLabel } from '../wording/note-terms';

const ROWS = 25;

/** Who did what to the project's outcomes data and rules, a page at a time. */
export function ProjectHistory({ project }: { project: string }): VNode {
    const [start, setStart] = useState(0);
    const { value, error, loading, reload } = useResource(`audit/${project}/${start}`, (signal) =>
        auditPage(project, start, ROWS, signal),
    );
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={6} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.audit.page.unavailable')} messages={error.all} retry={reload} />
        );
    }
    if (value.total === 0) {
        return <p>{AJS.I18n.getText('outcomes.audit.page.empty')}</p>;
    }
    return (
        <div class="outcomes-history" aria-busy={loading}>
            <Entries entries={value.entries} />
            <Pager page={value} turn={setStart} />
        </div>
    );
}

function Entries({ entries }: { entries: AuditEntry[] }): VNode {
    return (
        <Scrollable label={AJS.I18n.getText('outcomes.audit.page.caption')}>
            <table class="outcomes-table">
                <caption>{AJS.I18n.getText('outcomes.audit.page.caption')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.audit.page.when')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.audit.page.by')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.audit.page.what')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.audit.page.details')}</th>
                    </tr>
                </thead>
                <tbody>
                    {entries.map((entry, row) => (
                        <tr key={`${entry.at}/${row}`}>
                            <td>
                                <time dateTime={entry.at}>{moment(entry.at)}</time>
                            </td>
                            <td>{entry.actor ?? AJS.I18n.getText('outcomes.audit.page.nobody')}</td>
                            <td>{entry.label}</td>
                            <td>
                                <Details entry={entry} />
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}

function Details({ entry }: { entry: AuditEntry }): VNode {
    return (
        <dl class="outcomes-details">
            {entry.details.map((detail) => (
                <div key={detail.name}>
                    <dt>{detail.label}</dt>
                    <dd>{valueOf(detail)}</dd>
                </div>
            ))}
        </dl>
    );
}

/** What is kept for machines, in words. */
function valueOf({ name, value }: AuditDetail): string {
    const kind = name === 'kind' ? NOTE_KINDS.find((one) => one === value) : undefined;
    return kind === undefined ? (name.endsWith('-at') ? moment(value) : value) : noteKindLabel(kind);
}

function Pager({ page, turn }: { page: AuditPage; turn: (startAt: number) => void }): VNode {
    const end = page.startAt + page.entries.length;
    return (
        <div class="outcomes-actions">
            <button
                type="button"
                class="aui-button"
                disabled={page.startAt === 0}
                onClick={() => {
                    turn(Math.max(0, page.startAt - page.maxResults));
                }}
            >
                {AJS.I18n.getText('outcomes.audit.page.newer')}
            </button>
            <button
                type="button"
                class="aui-button"
                disabled={end >= page.total}
                onClick={() => {
                    turn(end);
                }}
            >
                {AJS.I18n.getText('outcomes.audit.page.older')}
            </button>
            <span class="outcomes-quiet" role="status">
                {AJS.I18n.getText('outcomes.audit.page.range', whole(page.startAt + 1), whole(end), whole(page.total))}
            </span>
        </div>
    );
}
