import { LineChart as Lines, type LineSeriesOption } from 'echarts/charts';
import {
    GridComponent,
    LegendPlainComponent,
    TooltipComponent,
    type GridComponentOption,
    type LegendComponentOption,
    type TooltipComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Charts, DrawnChart, LineChart } from './lines';
import { FONT } from './picture';

type Option = ComposeOption<LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption>;

use([Lines, GridComponent, LegendPlainComponent, TooltipComponent, SVGRenderer]);

/** With more days than this a symbol on each would hide the line. */
const MOST_SYMBOLS = 40;
const ONE_DAY = 86_400_000;

/** Charts by Apache ECharts, with only the parts that are drawn here. */
export const charts: Charts = {
    drawLines(place, chart): DrawnChart {
        const drawn = init(place, null, { renderer: 'svg' });
        drawn.setOption(optionOf(chart));
        return {
            update(latest) {
                drawn.setOption(optionOf(latest), { notMerge: true });
            },
            resize() {
                drawn.resize();
            },
            destroy() {
                drawn.dispose();
            },
        };
    },

    linesAsSvg(chart, width, height): string {
        const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
        drawn.setOption(optionOf(chart));
        const svg = drawn.renderToSVGString();
        drawn.dispose();
        return svg;
    },
};

function optionOf(chart: LineChart): Option {
    const { colours, lines, moments } = chart;
    return {
        animation: false,
        useUTC: true,
        textStyle: { fontFamily: FONT, color: colours.text },
        grid: { left: 8, right: 24, top: 12, bottom: 64, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        legend: { bottom: 0, left: 0, orient: 'vertical', itemWidth: 32, textStyle: { color: colours.text, fontSize: 12 }, selectedMode: false },
        tooltip: tooltipOf(chart),
        xAxis: {
            type: 'time',
            minInterval: ONE_DAY,
            axisLabel: { color: colours.quiet, hideOverlap: true, formatter: (value: number) => chart.moment(value) },
            axisLine: { lineStyle: { color: colours.grid } },
            axisTick: { lineStyle: { color: colours.grid } },
        },
        yAxis: {
            type: 'value',
            min: 0,
            max: 1,
            interval: 0.25,
            axisLabel: { color: colours.quiet, formatter: (value: number) => chart.share(value) },
            splitLine: { lineStyle: { color: colours.grid } },
        },
        series: lines.map(({ name, shares, colour, dashed, symbol }): LineSeriesOption => ({
            type: 'line',
            name,
            data: moments.map((moment, index) => [moment, shares[index] ?? null]),
            color: colour,
            lineStyle: { color: colour, width: 2, type: dashed ? 'dashed' : 'solid' },
            itemStyle: { color: colour },
            symbol,
            symbolSize: 7,
            showSymbol: moments.length <= MOST_SYMBOLS,
            emphasis: { disabled: true },
        })),
    };
}

function tooltipOf({ colours, moments, told }: LineChart): TooltipComponentOption {
    return {
        trigger: 'axis',
        confine: true,
        backgroundColor: colours.surface,
        borderColor: colours.grid,
        textStyle: { color: colours.text, fontSize: 12 },
        axisPointer: { lineStyle: { color: colours.quiet } },
        formatter: (hovered) => {
            const [first] = Array.isArray(hovered) ? hovered : [hovered];
            const moment = Array.isArray(first?.value) ? Number(first.value[0]) : NaN;
            return linesOf(told(moments.indexOf(moment)));
        },
    };
}

/** The words as elements, never as markup. */
function linesOf(words: string[]): HTMLElement {
    const all = document.createElement('div');
    all.append(
        ...words.map((line) => {
            const element = document.createElement('div');
            element.textContent = line;
            return element;
        }),
    );
    return all;
}
