import type { Charts } from './lines';

/** The web-resource with the charts. */
const RESOURCE = 'wr!org.outcomeroadmap.jira:charts';

declare global {
    interface Window {
        /** Set by the script with the charts. */
        outcomesCharts?: Charts;
    }
}

export function offerCharts(charts: Charts): void {
    window.outcomesCharts = charts;
}

/**
 * Loads the charts once for the page.
 *
 * @throws Error where they can't be loaded
 */
export async function loadCharts(): Promise<Charts> {
    if (window.outcomesCharts === undefined) {
        await new Promise<void>((resolve, reject) => {
            WRM.require(RESOURCE).then(
                () => {
                    resolve();
                },
                () => {
                    reject(new Error('the charts could not be loaded'));
                },
            );
        });
    }
    if (window.outcomesCharts === undefined) {
        throw new Error('the charts were not loaded');
    }
    return window.outcomesCharts;
}
