import '../src/setup';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../src/rest/rules';
import { score } from './fixtures';
import { button, control, drawn, expectAccessible, input, loaded, refuse, serve, show, text, type as enter, until, type Sent } from './page';

const route = '/projects/FT/settings';
const usual: Settings['rules'] = {
    method: 'top-two-box-paired',
    cuts: { extremelyAbove: 15, stronglyFrom: 12, underservedFrom: 10, servedImportanceFrom: 5 },
    minimumGroup: 5,
    importers: 'editors',
    limits: { fileMegabytes: 256, rows: 2_000_000, columns: 5_000, cellCharacters: 32_767, unpackedMegabytes: 1_024 },
};
const settings: Settings = {
    project: 'FT',
    version: 0,
    rules: usual,
    own: {},
    inherited: usual,
    methods: ['top-two-box-paired', 'top-two-box-separate', 'top-box-paired', 'mean-paired'],
    unsearchable: 0,
    versions: [],
};
const decided: Settings = {
    ...settings,
    version: 1,
    rules: { ...usual, minimumGroup: 12 },
    own: { minimumGroup: 12 },
    versions: [{ version: 1, at: '2026-03-15T10:00:00Z', by: 'Adam Admin', reason: 'Small markets', rules: { minimumGroup: 12 } }],
};
const preview = {
    outcomes: 36,
    counts: { hidden: 1, shown: 1, type: 2, score: 0 },
    changes: [
        { key: 'FT-3', summary: 'Choose food stops', change: 'type', from: score, to: { ...score, type: 'underserved' } },
        { key: 'FT-4', summary: 'Find a place', change: 'shown', from: { suppressed: true, minimum: 5 }, to: null },
    ],
};

async function open(more: Parameters<typeof serve>[0], element = '<outcomes-project-rules data-project-key="FT">'): Promise<Sent[]> {
    const sent = serve({ [`GET ${route}`]: settings, ...more });
    show(element);
    await loaded();
    return sent;
}

function chooseOwn(rule: number): void {
    document.querySelectorAll<HTMLInputElement>('.outcomes-rule-group')[rule]!.querySelectorAll<HTMLInputElement>('input')[1]!.click();
}

describe('the rules of a project', () => {
    it('says what is inherited', async () => {
        await open({});
        expect(text()).toContain('Inherited from the site: Top two answers');
        expect(text()).toContain('Inherited from the site: above 15, from 12, from 10; importance from 5');
        expect(text()).toContain('Inherited from the site: 5 people');
        expect(text(), 'only the site limits files').not.toContain('Limits of survey files');
        expect(button('Save').disabled).toBe(true);
        await expectAccessible();
    });

    it('shows what would change, asks why, then saves', async () => {
        const sent = await open({ [`POST ${route}/preview`]: preview, [`PUT ${route}`]: decided });
        chooseOwn(2);
        await drawn();
        enter(input('Number of people, from 3 to 50'), '12');
        await drawn();
        button('Show what would change').click();
        await until('2 outcomes change type');
        expect(text()).toContain('Of the outcomes that you can see (36):');
        expect(text()).toContain('Shown once this holds');
        await expectAccessible();
        enter(input('Reason'), 'Small markets');
        await drawn();
        button('Save').click();
        await until('Version 1 holds.');
        expect(sent[1]!.body).toEqual({ rules: { minimumGroup: 12 } });
        expect(sent[2]!.body).toEqual({ version: 0, reason: 'Small markets', rules: { minimumGroup: 12 } });
        expect(text()).toContain('Adam Admin');
        await expectAccessible();
    });

    it('forgets what was previewed when something else is typed', async () => {
        await open({ [`POST ${route}/preview`]: preview });
        chooseOwn(1);
        await drawn();
        enter(input('Extremely under-served: score above'), '14,5');
        await drawn();
        button('Show what would change').click();
        await until('2 outcomes change type');
        enter(input('Extremely under-served: score above'), '14');
        await drawn();
        expect(text()).not.toContain('2 outcomes change type');
        expect(control('Show what would change')).toBeDefined();
    });

    it('says at the field what is wrong', async () => {
        const wrong = new Response(JSON.stringify({ errorMessages: [], errors: { 'rules.minimumGroup': 'Must be from 3 to 50.' } }), {
            status: 400,
        });
        await open({ [`POST ${route}/preview`]: wrong });
        chooseOwn(2);
        await drawn();
        enter(input('Number of people, from 3 to 50'), '2');
        await drawn();
        button('Show what would change').click();
        await until('Nothing was changed Must be from 3 to 50.');
        expect(input('Number of people, from 3 to 50').getAttribute('aria-invalid')).toBe('true');
        await expectAccessible();
    });

    it('says when somebody else was faster', async () => {
        await open({ [`POST ${route}/preview`]: preview, [`PUT ${route}`]: refuse(409, 'Version 4 holds now.') });
        chooseOwn(3);
        await drawn();
        button('Show what would change').click();
        await until('Reason');
        button('Save').click();
        await until('Nothing was changed Version 4 holds now.');
    });

    it('inherits everything again', async () => {
        const sent = await open({ [`GET ${route}`]: decided, [`POST ${route}/preview`]: { ...preview, counts: { hidden: 0, shown: 0, type: 0, score: 0 }, changes: [] } });
        button('Inherit everything').click();
        await drawn();
        button('Show what would change').click();
        await until('Of the outcomes that you can see (36) none changes.');
        expect(sent[1]!.body).toEqual({ rules: {} });
    });
});

describe('the rules of the site', () => {
    it('are decided without a preview', async () => {
        const sent = await open(
            { 'GET /settings': { ...settings, project: null }, 'PUT /settings': { ...decided, project: null } },
            '<outcomes-site-defaults data-project-key="site">',
        );
        expect(text()).toContain('The usual: 5 people');
        chooseOwn(2);
        await drawn();
        enter(input('Number of people, from 3 to 50'), '12');
        await drawn();
        enter(input('Reason'), 'Small markets');
        await drawn();
        button('Save').click();
        await until('Version 1 holds.');
        expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /settings', 'PUT /settings']);
    });

    it('limit survey files, each limit by itself', async () => {
        const sent = await open(
            {
                'GET /settings': { ...settings, project: null },
                'PUT /settings': new Response(JSON.stringify({ errorMessages: [], errors: { 'rules.limits.rows': 'Too many.' } }), { status: 400 }),
            },
            '<outcomes-site-defaults data-project-key="site">',
        );
        expect(text()).toContain('256 MB, 2,000,000 rows, 5,000 columns, 32,767 characters in a cell; workbooks 1,024 MB when unpacked');
        chooseOwn(4);
        await drawn();
        enter(input('Rows'), '99000000');
        await drawn();
        button('Save').click();
        await until('Too many.');
        expect(sent[1]!.body).toMatchObject({ rules: { limits: { ...usual.limits, rows: 99_000_000 } } });
        await expectAccessible();
    });
});
