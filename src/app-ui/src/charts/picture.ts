/** A chart that leaves the page, with the words that it needs where nothing else stands around it. */
export interface Picture {
    /** The drawing in CSS pixels, as SVG markup without an outer svg element. */
    drawing: string;
    width: number;
    height: number;
    caption: Caption;
    colours: PictureColours;
}

export interface Caption {
    title: string;
    /** What the numbers are of and where they come from, such as the project; then the wave; then "data as of". */
    lines: string[];
}

export interface PictureColours {
    surface: string;
    text: string;
    quiet: string;
}

const MARGIN = 24;
const TITLE_SIZE = 20;
const LINE_SIZE = 12;
const LINE_HEIGHT = 18;
const PIXELS_PER_UNIT = 2;
export const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, 'Helvetica Neue', sans-serif";
/** What a letter takes of its size, on the safe side. */
const LETTER_WIDTH = 0.56;

/** The picture as a file of its own: title above the drawing, source, wave and date below it. */
export function svgOf(picture: Picture): string {
    const { caption, colours, drawing, width } = picture;
    const { titles, notes, top, total } = layout(picture);
    const text = (line: string, y: number, size: number, colour: string): string =>
        `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${escaped(colour)}"${size === TITLE_SIZE ? ' font-weight="500"' : ''}>${escaped(line)}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" role="img" font-family="${escaped(FONT)}">`,
        `<title>${escaped(caption.title)}</title><desc>${escaped(caption.lines.join(' '))}</desc>`,
        `<rect width="100%" height="100%" fill="${escaped(colours.surface)}"/>`,
        ...titles.map((line, index) => text(line, MARGIN + TITLE_SIZE + index * (TITLE_SIZE + 4), TITLE_SIZE, colours.text)),
        `<svg x="${MARGIN}" y="${top}" width="${width}" height="${picture.height}" viewBox="0 0 ${width} ${picture.height}">${drawing}</svg>`,
        ...notes.map((line, index) =>
            text(line, top + picture.height + LINE_HEIGHT * (index + 1) + 6, LINE_SIZE, colours.quiet),
        ),
        '</svg>',
    ].join('\n');
}

interface Layout {
    titles: string[];
    notes: string[];
    /** Where the drawing begins. */
    top: number;
    total: { width: number; height: number };
}

function layout({ caption, width, height }: Picture): Layout {
    const titles = wrapped(caption.title, width / (TITLE_SIZE * LETTER_WIDTH));
    const notes = caption.lines.flatMap((line) => wrapped(line, width / (LINE_SIZE * LETTER_WIDTH)));
    const top = MARGIN + titles.length * (TITLE_SIZE + 4) + 12;
    return {
        titles,
        notes,
        top,
        total: { width: width + 2 * MARGIN, height: top + height + notes.length * LINE_HEIGHT + 6 + MARGIN },
    };
}

/** The words on as many lines as they need. */
export function wrapped(words: string, letters: number): string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/).filter((part) => part !== '')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= letters) {
            lines[lines.length - 1] = `${last} ${word}`;
        } else {
            lines.push(word);
        }
    }
    return lines;
}

/** Text for the inside of an element or of a quoted attribute. */
export function escaped(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/**
 * The picture as PNG, with two pixels to each of CSS so that it stays sharp on a slide.
 *
 * @throws Error where the browser can't draw it
 */
export async function pngOf(picture: Picture): Promise<Blob> {
    const { width, height } = layout(picture).total;
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PIXELS_PER_UNIT;
    canvas.height = height * PIXELS_PER_UNIT;
    const pen = canvas.getContext('2d');
    if (pen === null) {
        throw new Error('this browser draws no pictures');
    }
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
        canvas.toBlob((file) => {
            if (file === null) {
                reject(new Error('this browser makes no PNG of it'));
            } else {
                resolve(file);
            }
        }, 'image/png');
    });
}
