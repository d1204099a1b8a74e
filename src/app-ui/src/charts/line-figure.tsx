import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Message } from '../parts/messages';
import { onThemeChange } from './colours';
import type { DrawnChart, LineChart } from './lines';
import { loadCharts } from './load';

interface Props {
    /** What the chart shows, for those who don't see it. */
    description: string;
    /** The chart in the colours that hold where the element stands. */
    chart: (place: Element) => LineChart;
}

/** Lines over time, drawn once the charts are there; the numbers must stand in a table beside it. */
export function LineFigure({ description, chart }: Props): VNode {
    const place = useRef<HTMLDivElement>(null);
    const drawn = useRef<DrawnChart | undefined>(undefined);
    const latest = useRef(chart);
    latest.current = chart;
    const [failed, setFailed] = useState(false);

    useEffect(() => {
        let gone = false;
        loadCharts().then(
            (charts) => {
                if (!gone && place.current !== null) {
                    drawn.current = charts.drawLines(place.current, latest.current(place.current));
                }
            },
            (error: unknown) => {
                console.error('outcomes chart failed', error);
                setFailed(!gone);
            },
        );
        const stop = follow(place.current, () => {
            drawn.current?.resize();
        });
        const stopTheme = onThemeChange(() => {
            redraw(place.current, drawn.current, latest.current);
        });
        return () => {
            gone = true;
            stop();
            stopTheme();
            drawn.current?.destroy();
            drawn.current = undefined;
        };
    }, []);
    useLayoutEffect(() => {
        redraw(place.current, drawn.current, chart);
    }, [chart]);

    return failed ? (
        <Message kind="warning">{AJS.I18n.getText('outcomes.chart.failed')}</Message>
    ) : (
        <div ref={place} class="outcomes-chart" role="img" aria-label={description} />
    );
}

function redraw(place: Element | null, drawn: DrawnChart | undefined, chart: Props['chart']): void {
    if (place !== null) {
        drawn?.update(chart(place));
    }
}

/** Calls back when the element's size changes; returns the way to stop. */
function follow(element: Element | null, resized: () => void): () => void {
    if (element === null || typeof ResizeObserver === 'undefined') {
        return () => undefined;
    }
    const observer = new ResizeObserver(resized);
    observer.observe(element);
    return () => {
        observer.disconnect();
    };
}
