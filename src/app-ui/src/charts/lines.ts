/** What the script with the charts offers to the others; it is loaded only where a chart is. */
export interface Charts {
    /** Draws lines in the place, which has a width and a height. */
    drawLines: (place: HTMLElement, chart: LineChart) => DrawnChart;
    /** The same as SVG markup in its own size, without a page. */
    linesAsSvg: (chart: LineChart, width: number, height: number) => string;
}

/** A chart on the page. */
export interface DrawnChart {
    update(chart: LineChart): void;
    /** Fits it to its place. */
    resize(): void;
    destroy(): void;
}

/** Shares over time. */
export interface LineChart {
    lines: Line[];
    /** Moments in milliseconds, oldest first; each line has a share for each, or null where there is none. */
    moments: number[];
    colours: ChartColours;
    /** A share (0 to 1) and a moment in words. */
    share: (share: number) => string;
    moment: (moment: number) => string;
    /** What is said of the moment of this index, line by line. */
    told: (index: number) => string[];
}

/** A line is told from the others by its colour, its dashes and its symbol. */
export interface Line {
    name: string;
    shares: (number | null)[];
    colour: string;
    dashed: boolean;
    symbol: 'circle' | 'triangle';
}

export interface ChartColours {
    text: string;
    quiet: string;
    /** Of the lines that help to read. */
    grid: string;
    surface: string;
}
