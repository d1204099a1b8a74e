import { chartColours, pictureColours, token } from '../charts/colours';
import type { LineChart } from '../charts/lines';
import { loadCharts } from '../charts/load';
import type { Picture } from '../charts/picture';
import { viewerLocale } from '../jira/page';
import type { HistoryPoint } from '../rest/history';
import { day, percent, whole } from '../wording/format';

const PICTURE = { width: 900, height: 360 };
const MOST_DAYS_WITHOUT_YEAR = 300;
const ONE_DAY = 86_400_000;

/** The shares of outcomes and of under-served outcomes with an open epic. */
export function historyChart(points: HistoryPoint[], place: Element): LineChart {
    const moments = points.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
    const span = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
    const axis = new Intl.DateTimeFormat(viewerLocale(), {
        timeZone: 'UTC',
        month: 'short',
        ...(span > MOST_DAYS_WITHOUT_YEAR * ONE_DAY ? { year: 'numeric' } : { day: 'numeric' }),
    });
    return {
        lines: [
            {
                name: outcomesName(),
                shares: points.map(({ outcomes }) => shareOf(outcomes)),
                colour: token(place, '--ds-chart-teal-bolder', '#227d9b'),
                dashed: false,
                symbol: 'circle',
            },
            {
                name: underservedName(),
                shares: points.map(({ underserved }) => shareOf(underserved)),
                colour: token(place, '--ds-chart-orange-bolder', '#b65c02'),
                dashed: true,
                symbol: 'triangle',
            },
        ],
        moments,
        colours: chartColours(place),
        share: percent,
        moment: (moment) => axis.format(moment),
        told: (index) => toldOf(points[index]),
    };
}

export function outcomesName(): string {
    return AJS.I18n.getText('outcomes.coverage.tile.outcomes');
}

export function underservedName(): string {
    return AJS.I18n.getText('outcomes.coverage.tile.underserved');
}

interface Part {
    total: number;
    withOpenEpic: number;
}

function shareOf({ total, withOpenEpic }: Part): number | null {
    return total === 0 ? null : withOpenEpic / total;
}

/** Such as "24 of 36 (67%)". */
export function partInWords(part: Part): string {
    const share = shareOf(part);
    return share === null
        ? AJS.I18n.getText('outcomes.dashboard.history.none-of')
        : AJS.I18n.getText('outcomes.dashboard.history.part', whole(part.withOpenEpic), whole(part.total), percent(share));
}

function toldOf(point: HistoryPoint | undefined): string[] {
    return point === undefined
        ? []
        : [
              day(point.date),
              AJS.I18n.getText('outcomes.dashboard.history.told', outcomesName(), partInWords(point.outcomes)),
              AJS.I18n.getText('outcomes.dashboard.history.told', underservedName(), partInWords(point.underserved)),
              ...(point.wave === null ? [] : [AJS.I18n.getText('outcomes.study.wave', point.wave)]),
          ];
}

/** The chart in one sentence: where it begins and where it ends. */
export function describe(points: HistoryPoint[]): string {
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined) {
        return '';
    }
    const at = (point: HistoryPoint): string =>
        AJS.I18n.getText('outcomes.dashboard.history.at', day(point.date), partInWords(point.outcomes), partInWords(point.underserved));
    return points.length === 1
        ? AJS.I18n.getText('outcomes.dashboard.history.described.one', at(first))
        : AJS.I18n.getText('outcomes.dashboard.history.described', at(first), at(last));
}

/** The chart on its own, drawn anew in a size that fits a slide. */
export async function historyPicture(points: HistoryPoint[], named: { title: string; of: string }, place: Element): Promise<Picture> {
    const { linesAsSvg } = await loadCharts();
    const waves = [...new Set(points.flatMap(({ wave }) => (wave === null ? [] : [wave])))];
    const wave = waves.at(-1);
    return {
        ...PICTURE,
        drawing: linesAsSvg(historyChart(points, place), PICTURE.width, PICTURE.height),
        caption: {
            title: named.title,
            lines: [
                AJS.I18n.getText('outcomes.picture.source', named.of),
                wave === undefined ? AJS.I18n.getText('outcomes.coverage.no-wave') : AJS.I18n.getText('outcomes.study.wave', wave),
                AJS.I18n.getText('outcomes.dashboard.history.as-of', day(points.at(-1)?.date ?? '')),
                AJS.I18n.getText('outcomes.dashboard.history.counted'),
            ],
        },
        colours: pictureColours(place),
    };
}
