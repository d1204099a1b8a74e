import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { svgOf, wrapped, type Picture } from '../src/charts/picture';
import { csvOf, harmless } from '../src/taking/csv';
import { fileName } from '../src/taking/keep';
import { sheetOf } from '../src/taking/sheet';
import { TakeButtons } from '../src/taking/take-buttons';
import { button, control, eventually, expectAccessible, show, until } from './page';

function table(html: string): HTMLTableElement {
    return show(`<table>${html}</table>`).querySelector('table')!;
}

describe('a cell that a spreadsheet would run', () => {
    it('is text, by the same rule as the server’s', () => {
        expect(harmless("=cmd|' /C calc'!A0")).toBe("'=cmd|' /C calc'!A0");
        for (const text of ['+1', '-1', '-0.4', '@x', '\tx', '\rx', '\n=1']) {
            expect(harmless(text)).toBe(`'${text}`);
        }
        expect(harmless('a=1')).toBe('a=1');
        expect(harmless('15.0')).toBe('15.0');
        expect(harmless('\u22120.4')).toBe('\u22120.4');
        expect(harmless('')).toBe('');
    });
});

describe('CSV', () => {
    it('begins with the byte order mark and ends its lines as spreadsheets do', () => {
        expect(csvOf([['Score', 'Type'], ['15.0', 'Served']])).toBe('\ufeffScore,Type\r\n15.0,Served\r\n');
    });

    it('quotes what would end a cell, after making it harmless', () => {
        expect(csvOf([['a,b', 'say "no"', 'two\nlines', '=A1,B1', ' edge']])).toBe(
            '\ufeff"a,b","say ""no""","two\nlines","\'=A1,B1"," edge"\r\n',
        );
    });
});

describe('the sheet of a table', () => {
    it('holds its rows as they stand on the screen', () => {
        const shown = table(`
            <caption>Gaps</caption>
            <thead><tr><th>Outcome<span aria-hidden="true">\u25bc</span></th><th>Score</th><th data-take="no">Do</th></tr></thead>
            <tbody>
                <tr><th><a>FT-5</a> <span>Minimize the time</span><div>no owner</div></th><td>15.0 <b>Served</b></td><td><button>Link</button></td></tr>
                <tr><th colspan="3">Dream</th></tr>
                <tr><th>FT-2</th><td data-take="x"></td><td></td></tr>
            </tbody>`);
        expect(sheetOf(shown)).toEqual([
            ['Outcome', 'Score'],
            ['FT-5 Minimize the time no owner', '15.0 Served'],
            ['Dream', ''],
            ['FT-2', ''],
        ]);
    });

    it('gives parts a column of their own, behind the one they stand in', () => {
        const shown = table(`
            <thead><tr><th>Outcome</th><th>Score</th></tr></thead>
            <tbody>
                <tr><th><a data-take-column="Key">FT-5</a> Re-plan <i data-take-column="Step">A</i><i data-take-column="Step">B</i></th><td>15.0</td></tr>
                <tr><th><a data-take-column="Key">FT-6</a> Pack <em data-take="no">!</em></th><td>2.0</td></tr>
            </tbody>`);
        expect(sheetOf(shown)).toEqual([
            ['Outcome', 'Key', 'Step', 'Score'],
            ['Re-plan', 'FT-5', 'A; B', '15.0'],
            ['Pack', 'FT-6', '', '2.0'],
        ]);
    });

    it('keeps the items of a list apart', () => {
        expect(sheetOf(table('<tr><td><ul> <li>A › B</li> <li>A › C</li></ul></td></tr>'))).toEqual([['A › B; A › C']]);
    });

    it('is empty for a table without rows', () => {
        expect(sheetOf(table(''))).toEqual([]);
    });
});

describe('a file’s name', () => {
    it('says of what and of which day it is, in letters that every file system takes', () => {
        const asOf = new Date(2026, 10, 5, 23, 59).toISOString();
        expect(fileName({ title: 'Coverage by phase', source: 'FT', asOf }, 'csv')).toBe('FT-Coverage-by-phase-2026-11-05.csv');
        expect(fileName({ title: 'Gaps: FT', source: 'FT', asOf }, 'csv')).toBe('Gaps-FT-2026-11-05.csv');
        expect(fileName({ title: '../Öl & "Gas"', source: 'filter: a/b', asOf }, 'svg')).toBe('filter-a-b-Öl-Gas-2026-11-05.svg');
    });
});

const picture: Picture = {
    drawing: '<rect width="10" height="10"/>',
    width: 400,
    height: 200,
    caption: { title: 'Gaps < all', lines: ['FamilyTrip & more', 'Wave 2026-Q3', 'Data as of Nov 28, 2026'] },
    colours: { surface: '#fff', text: '#000', quiet: '#444' },
};

describe('a picture', () => {
    it('holds its title, source, wave and date', () => {
        const svg = new DOMParser().parseFromString(svgOf(picture), 'image/svg+xml').documentElement;
        expect(svg.querySelector('parsererror')).toBeNull();
        expect([...svg.querySelectorAll('text')].map((line) => line.textContent)).toEqual([
            'Gaps < all',
            'FamilyTrip & more',
            'Wave 2026-Q3',
            'Data as of Nov 28, 2026',
        ]);
        expect(svg.getAttribute('width')).toBe('448');
        expect(svg.querySelector('svg > svg > rect')?.getAttribute('width')).toBe('10');
    });

    it('grows with the words that it holds', () => {
        const height = (title: string): number =>
            Number(/ height="(\d+)"/.exec(svgOf({ ...picture, caption: { ...picture.caption, title } }))![1]);
        expect(height('word '.repeat(30))).toBeGreaterThan(height('word'));
        expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
        expect(wrapped('', 7)).toEqual([]);
    });
});

describe('the export buttons', () => {
    const taking = { title: 'Gaps', source: 'FT', asOf: new Date(2026, 10, 28, 12).toISOString() };

    function kept(): { name: string; file: Blob }[] {
        const files: { name: string; file: Blob }[] = [];
        let last: Blob | undefined;
        vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => ((last = file), 'blob:x'), revokeObjectURL: () => undefined }));
        vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
            files.push({ name: this.download, file: last! });
        });
        return files;
    }

    it('give the table and the picture', async () => {
        const files = kept();
        render(<TakeButtons taking={taking} sheet={() => [['Wort'], ['Öl']]} picture={() => picture} />, show(''));
        await expectAccessible();
        button('CSV').click();
        await eventually(() => {
            expect(files).toHaveLength(1);
        });
        button('SVG').click();
        await eventually(() => {
            expect(files.map(({ name }) => name)).toEqual(['FT-Gaps-2026-11-28.csv', 'FT-Gaps-2026-11-28.svg']);
        });
        const bytes = await bytesOf(files[0]!.file);
        expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
        expect(new TextDecoder().decode(new Uint8Array(bytes))).toBe('Wort\r\nÖl\r\n');
    });

    it('say so when a file can’t be made', async () => {
        vi.spyOn(console, 'error').mockImplementation(() => undefined);
        render(
            <TakeButtons
                taking={taking}
                sheet={() => {
                    throw new Error('no table');
                }}
            />,
            show(''),
        );
        expect(() => control('SVG')).toThrow();
        button('CSV').click();
        await until('The file could not be made.');
    });
});

function bytesOf(file: Blob): Promise<number[]> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
            resolve([...new Uint8Array(reader.result as ArrayBuffer)]);
        };
        reader.readAsArrayBuffer(file);
    });
}
