import { describe, expect, it } from 'vitest';
import { dryRun, imports } from './fixtures';
import { columnSent, mappingOf, open, openColumns, openFound, posted, preselected, table } from './import-steps';
import {
    button,
    choose,
    control,
    drawn,
    eventually,
    expectAccessible,
    input,
    refuse,
    select,
    text,
    type,
    until,
} from './page';
import { detail, found } from './survey-fixtures';

describe('choosing the file', () => {
    it('lists the files of the project and reads the one that is picked', async () => {
        const requests = open('');
        await until('Which file holds the answers?');
        expect(text()).toContain('wave-4.csv 48 kB, attached Nov 20, 2026');
        expect(text()).toContain('FT-40 Survey of families');
        await expectAccessible();
        document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
        await drawn();
        button('Read the file').click();
        await until('What was found in wave-1.csv');
        expect(posted(requests)[0]).toMatchObject({ attachmentId: 10000, dryRun: true });
        expect(location.search).toBe('?issue=FT-40&attachment=10000');
    });

    it('takes the file that the address names', async () => {
        const requests = await openFound();
        expect(posted(requests)).toHaveLength(1);
        expect(posted(requests)[0]).not.toHaveProperty('mapping');
        await eventually(() => {
            expect(document.activeElement?.textContent).toBe('What was found in wave-4.csv');
        });
    });

    it('asks for the files of an issue that is not listed', async () => {
        const requests = open('', { 'GET /studies/importable': { issues: [] } });
        await until('Attach a survey file to import its results');
        await expectAccessible();
        type(input('Files of another issue'), 'ft-40');
        await drawn();
        button('Show its files').click();
        await until('wave-4.csv');
        expect(requests.at(-1)!.query.get('issue')).toBe('FT-40');
    });

    it('says why the files can’t be listed, and still takes an issue', async () => {
        open('', { 'GET /studies/importable': refuse(500, 'The search failed.') });
        await until('The files of the project can’t be listed The search failed.');
        type(input('Files of another issue'), 'FT-40');
        await drawn();
        button('Show its files').click();
        await until('wave-4.csv');
    });

    it('says that somebody may not import', async () => {
        open('?issue=FT-40', { 'GET /studies/attachments': { ...imports, mayImport: false } });
        await until('Importing results needs the permission');
        expect([...document.querySelectorAll('button')].map((each) => text(each))).not.toContain('Read the file');
    });

    it('says why the files of an issue can’t be shown', async () => {
        open('?issue=FT-99', { 'GET /studies/attachments': refuse(404, 'There is no such issue.') });
        await until('The files of FT-99 can’t be shown There is no such issue.');
    });
});

describe('what was found', () => {
    it('tells the format with its reason, and how the file is made', async () => {
        await openFound();
        const shown = text();
        expect(shown).toContain('Qualtrics Row 3 holds Qualtrics’ import ids.');
        expect(shown).toContain('Rows 12 Respondents 12 Outcomes 2 Header rows 1 to 3 Encoding UTF-8 Separator comma');
        await expectAccessible();
    });

    it('reads the file as something else', async () => {
        const requests = await openFound();
        choose(select('Read it as something else'), 'long');
        await eventually(() => {
            expect(posted(requests)).toHaveLength(2);
        });
        expect(posted(requests)[1]).toMatchObject({ mapping: { layout: 'long', format: 'long', columns: [] } });
    });

    it('takes the study’s name and wave from the file until the user says otherwise', async () => {
        const requests = await openFound({
            'GET /studies/attachments': { ...imports, attachments: [{ ...imports.attachments[1]!, filename: 'families_2026-09-15.csv' }] },
        });
        expect(input('Name of the study').value).toBe('families_2026-09-15');
        expect(input('Date of the survey').value).toBe('2026-09-15');
        expect(input('Wave').value).toBe('2026-Q3');
        expect(text()).toContain('The import will replace its results.');
        type(input('Wave'), 'Pilot');
        await drawn();
        button('Look at the columns').click();
        await until('Columns of the file');
        button('Check the import').click();
        await until('What the import would do');
        expect(posted(requests)[1]).toMatchObject({ wave: 'Pilot' });
    });

    it('shows the words of a refusal, at the field where there is one, and reads again', async () => {
        let mended = false;
        const body = JSON.stringify({ errorMessages: ['Row 1 names FT-99.'], errors: { kind: 'This is a usability file.' } });
        open(preselected, { 'POST /studies': () => (mended ? found : new Response(body, { status: 400 })) });
        await until('Nothing was changed. Row 1 names FT-99.');
        expect(select('Kind of study').getAttribute('aria-invalid')).toBe('true');
        await expectAccessible();
        mended = true;
        button('Read the file again').click();
        await until('Qualtrics Row 3');
    });

    it('shows the columns of a file that is refused as it is, so that they can be told', async () => {
        const { mapping, rows, format, columns, questions, labels } = found;
        let told = false;
        const requests = open(preselected, {
            'POST /studies': () => (told ? found : refuse(400, 'No column rates an outcome.')),
            'POST /studies/inspection': { mapping, rows, format, columns, questions, labels, refusal: 'No column rates an outcome.' },
        });
        await until('No column rates an outcome.');
        await until('Qualtrics Row 3');
        await expectAccessible();
        button('Look at the columns').click();
        await until('Sharing highlights of the trip');
        choose(select('What column Q1_2 holds'), 'importance');
        await drawn();
        told = true;
        button('Check the import').click();
        await until('What the import would do');
        expect(columnSent(posted(requests).at(-1), 'Q1_2')).toEqual({ column: 'Q1_2', role: 'importance' });
    });

    it('stands without the details that an older server doesn’t tell', async () => {
        open(preselected, { 'POST /studies': dryRun });
        await until('Wide: one row for each respondent');
        button('Look at the columns').click();
        await until('imp_FT-3');
        button('Check the import').click();
        await until('What the import would do');
        await expectAccessible();
    });

    it('leads a survey whose columns are remembered straight to the check', async () => {
        const remembered = found.columns!.map((column) => ({ ...column, evidence: 'remembered' as const, suggestions: [] }));
        open(preselected, { 'POST /studies': { ...found, columns: remembered } });
        await until('Look at the columns first');
        button('Check the import').click();
        await until('What the import would do');
    });

    it('keeps the identity of a study whose results are replaced', async () => {
        open('?issue=FT-40&replace=3', { 'GET /studies/3': detail });
        await until('Which file holds the answers?');
        button('Read the file').click();
        await until('What was found in wave-4.csv');
        expect(input('Name of the study').value).toBe('Wave 3');
        expect(input('Wave').value).toBe('2026-Q3');
    });
});

describe('the columns', () => {
    it('shows first what needs an answer, with suggestions one click away', async () => {
        const requests = await openColumns();
        const rows = table('Columns of the file');
        expect(rows).toHaveLength(1);
        expect(rows[0]).toContain('D Sharing highlights of the trip How important is this to you? Q1_2');
        expect(text()).toContain('1 column is undecided and stays as it is.');
        await until('Share trip highlights');
        await expectAccessible();
        button('FT-4 Share trip highlights with family and friends easily as Importance: possible').click();
        await until('You decided this.');
        expect(input('Outcome rated in column Q1_2').value).toBe('FT-4');
        button('Check the import').click();
        await until('What the import would do');
        expect(columnSent(posted(requests)[1], 'Q1_2')).toEqual({ column: 'Q1_2', role: 'importance', outcome: 'FT-4' });
        expect(columnSent(posted(requests)[1], 'Q1_1')).toEqual({ column: 'Q1_1', role: 'importance', outcome: 'FT-3' });
    });

    it('lets the keyboard pass over the columns', async () => {
        await openColumns();
        button('Go past the columns').click();
        expect(document.querySelector('.outcomes-column-part')!.nextElementSibling === document.activeElement).toBe(true);
    });

    it('says why each column was taken for what it is, and what stands in it', async () => {
        await openColumns();
        control('Used (4)').click();
        await until('[FT-3] Choose food stops');
        const rows = table('Columns of the file');
        expect(rows).toHaveLength(4);
        expect(rows[1]).toContain('1 1 4 3 5 6 10 answers, 2 blank');
        expect(rows[1]).toContain('Names the outcome’s key.');
        expect(rows[2]).toContain('Similar words to this outcome: likely.');
        expect(rows[3]).toContain('DE US');
        control('All (6)').click();
        await until('Personal: not read and not shown.');
        await expectAccessible();
    });

    it('changes a column, and then all of the same question', async () => {
        const requests = await openColumns();
        choose(select('What column Q1_2 holds'), 'satisfaction');
        await until('Use “Satisfaction” for all 2 columns of this question');
        button('Use “Satisfaction” for all 2 columns of this question').click();
        await drawn();
        button('Check the import').click();
        await until('What the import would do');
        expect(columnSent(posted(requests)[1], 'Q1_1')).toEqual({ column: 'Q1_1', role: 'satisfaction', outcome: 'FT-3' });
        expect(columnSent(posted(requests)[1], 'Q1_2')).toEqual({ column: 'Q1_2', role: 'satisfaction' });
    });

    it('drops the outcome of a column that is no rating any more', async () => {
        const requests = await openColumns();
        control('Used (4)').click();
        await until('[FT-3] Choose food stops');
        choose(select('What column Q1_1 holds'), 'segment');
        await drawn();
        button('Check the import').click();
        await until('What the import would do');
        expect(columnSent(posted(requests)[1], 'Q1_1')).toEqual({ column: 'Q1_1', role: 'segment' });
    });

    it('gives words their rating', async () => {
        const requests = await openColumns();
        const words = table('What the words are worth');
        expect(words[0]).toContain('Kind of 2 Not decided');
        expect(words[1]).toContain('Extremely important 6');
        expect(select('Rating of “Kind of”').value).toBe('open');
        choose(select('Rating of “Kind of”'), '3');
        await drawn();
        choose(select('Rating of “Extremely important”'), 'none');
        await drawn();
        button('Check the import').click();
        await until('What the import would do');
        expect(mappingOf(posted(requests)[1])['labels']).toEqual({ 'Kind of': 3, 'Extremely important': null });
    });

    it('does not go on before a question that blocks is answered', async () => {
        const questions = [{ kind: 'reversed' as const, columns: ['Q2_1'], message: 'In column E, 1 is called “Very satisfied”.', blocking: true }];
        let answered = false;
        const requests = await openColumns({ 'POST /studies': () => (answered ? found : { ...found, questions }) });
        button('Check the import').click();
        await eventually(() => {
            expect(posted(requests)).toHaveLength(2);
        });
        await until('Before the import, this needs an answer In column E, 1 is called “Very satisfied”.');
        await expectAccessible();
        expect(text()).not.toContain('Importance: which answer');
        const [, lowest] = [...document.querySelectorAll('fieldset')]
            .find((each) => text(each).startsWith('Satisfaction: which answer is the best?'))!
            .querySelectorAll('input');
        lowest!.click();
        await drawn();
        answered = true;
        button('Check the import').click();
        await until('What the import would do');
        expect(mappingOf(posted(requests)[2])['reversed']).toEqual(['satisfaction']);
    });

    it('keeps the corrections when the server refuses them', async () => {
        let refuseNow = false;
        await openColumns({ 'POST /studies': () => (refuseNow ? refuse(400, 'Two columns rate FT-3.') : found) });
        choose(select('What column Q1_2 holds'), 'importance');
        await drawn();
        refuseNow = true;
        button('Check the import').click();
        await until('Two columns rate FT-3.');
        expect(select('What column Q1_2 holds').value).toBe('importance');
    });
});
