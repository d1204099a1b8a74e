import type { VNode } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { LineFigure } from '../charts/line-figure';
import { searchUrl } from '../jira/page';
import { Message } from '../parts/messages';
import { fetchHistory, type CoverageHistory } from '../rest/history';
import { sheetOf } from '../taking/sheet';
import { TakeButtons } from '../taking/take-buttons';
import { day } from '../wording/format';
import { Answer, useItemResource, useSourceName, useTitle } from './answer';
import { describe, historyChart, historyPicture } from './history-chart';
import { HistoryTable } from './history-table';
import type { ItemKind, ItemProps } from './item';

/** How coverage moved, day by day. */
export const historyItem: ItemKind = {
    title: () => AJS.I18n.getText('outcomes.dashboard.history.title'),
    takes: { filters: false, list: false },
    View: HistoryView,
};

function HistoryView(props: ItemProps): VNode {
    const { source } = props;
    const of = useSourceName(source);
    const title = useTitle(props, historyItem.title(), of);
    const project = 'project' in source ? source.project : undefined;
    const resource = useItemResource(`history/${project ?? ''}`, props, (signal) => fetchHistory(project ?? '', signal));
    if (project === undefined) {
        return <Message kind="warning">{AJS.I18n.getText('outcomes.dashboard.history.project-only')}</Message>;
    }
    return <Answer resource={resource} rows={4} body={(history) => <History history={history} title={title} of={of} />} />;
}

interface Props {
    history: CoverageHistory;
    title: string;
    of: string;
}

function History({ history: { points, project }, title, of }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    const chart = useCallback((element: Element) => historyChart(points, element), [points]);
    const last = points.at(-1);
    if (last === undefined) {
        return <p class="outcomes-empty">{AJS.I18n.getText('outcomes.dashboard.history.none')}</p>;
    }
    const table = (): HTMLTableElement | null => place.current?.querySelector('table') ?? null;
    return (
        <div ref={place}>
            <LineFigure description={describe(points)} chart={chart} />
            <details class="outcomes-as-table">
                <summary>{AJS.I18n.getText('outcomes.chart.as-table')}</summary>
                <HistoryTable points={points} caption={title} />
            </details>
            <div class="outcomes-as-of">
                <p class="outcomes-source">
                    <span>{AJS.I18n.getText('outcomes.dashboard.history.as-of', day(last.date))}</span>
                    <span>{AJS.I18n.getText('outcomes.dashboard.history.counted')}</span>
                    <a href={searchUrl(`issue in untargetedOutcomes(${project})`)}>{AJS.I18n.getText('outcomes.dashboard.history.open')}</a>
                </p>
                <TakeButtons
                    taking={{ title, source: of, asOf: `${last.date}T12:00:00` }}
                    sheet={() => {
                        const shown = table();
                        return shown === null ? [] : sheetOf(shown);
                    }}
                    picture={() => historyPicture(points, { title, of }, place.current ?? document.body)}
                />
            </div>
        </div>
    );
}
