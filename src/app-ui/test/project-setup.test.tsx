import '../src/setup';
import { describe, expect, it } from 'vitest';
import type { Setup } from '../src/rest/setup';
import { setup } from './fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, input, loaded, refuse, select, serve, show, text, until, type Sent } from './page';

const route = '/projects/FT/setup';
const nothing = { startAt: 0, maxResults: 1, total: 0, outcomes: [] };
const types = { ...setup.types, outcome: { id: '1', name: 'Customer Success Outcome' } };
const on: Setup = { ...setup, enabled: true, types, steps: setup.steps.map((step) => ({ ...step, exists: true })) };

async function open(answer: object, more: Parameters<typeof serve>[0] = {}): Promise<Sent[]> {
    const requests = serve({ [`GET ${route}`]: answer, 'GET /outcomes': nothing, 'GET /studies': { studies: [] }, ...more });
    show('<outcomes-project-setup data-project-key="FT"></outcomes-project-setup>');
    await loaded();
    return requests;
}

function sentChange(requests: Sent[]): Sent {
    return requests.find(({ method }) => method !== 'GET')!;
}

describe('the setup page', () => {
    it('lists what exists, what would be created and whom it affects', async () => {
        await open(setup);
        expect(text()).toContain('Customer outcomes are switched off in FamilyTrip');
        expect([...document.querySelectorAll('tbody tr')].map((row) => text(row))).toEqual([
            'Customer Success Outcome Issue type will be created A Jira administrator has to do this. OPS and 2 other projects',
            'Outcome Link type in place',
        ]);
        await expectAccessible();
    });

    it('does not send a Jira administrator to a Jira administrator', async () => {
        await open({ ...setup, jiraAdministrator: true });
        expect(text()).not.toContain('A Jira administrator has to do this.');
    });

    it('switches on', async () => {
        const requests = await open(setup, { [`POST ${route}`]: on });
        button('Switch on').click();
        await until('Customer outcomes are now switched on.');
        expect(sentChange(requests).body).toEqual({});
        expect(text()).toContain('Customer outcomes are switched on in FamilyTrip');
    });

    it('uses the issue types that were chosen', async () => {
        const requests = await open(setup, { [`POST ${route}`]: on });
        choose(select('Issue type for outcomes'), '4');
        await drawn();
        input('Need').click();
        await drawn();
        button('Switch on').click();
        await until('Customer outcomes are now switched on.');
        expect(sentChange(requests).body).toEqual({ outcomeType: '4', roadmapTypes: ['3', '4'] });
    });

    it('says in the server’s words why it was refused', async () => {
        await open(setup, { [`POST ${route}`]: refuse(403, 'Only a Jira administrator can create this: field Job.') });
        button('Switch on').click();
        await until('Nothing was switched Only a Jira administrator can create this: field Job.');
        await expectAccessible();
    });

    it('offers to complete what is missing', async () => {
        await open({ ...setup, enabled: true });
        expect(button('Create what is missing').disabled).toBe(false);
        expect(text()).not.toContain('Use issue types that exist already');
    });

    it('plans for the issue types that are chosen', async () => {
        const planned = { ...setup, steps: [{ ...setup.steps[0]!, name: 'Need', what: 'screen' as const }] };
        const requests = await open(setup, { [`GET ${route}`]: ({ query }: Sent) => (query.get('outcomeType') === '4' ? planned : setup) });
        choose(select('Issue type for outcomes'), '4');
        await until('Need Screen will be changed');
        input('Need').click();
        await eventually(() => {
            expect(requests.at(-1)!.query.getAll('roadmapTypes')).toEqual(['3', '4']);
        });
    });

    it('changes the issue types of a project that is on, and says that nothing is deleted', async () => {
        const requests = await open(on, { [`POST ${route}`]: on });
        expect(text()).toContain('Use other issue types Nothing is deleted.');
        choose(select('Issue type for outcomes'), '4');
        await drawn();
        button('Use these issue types').click();
        await until('Done. The project has everything it needs.');
        expect(sentChange(requests).body).toEqual({ outcomeType: '4' });
        expect(text()).not.toContain('Use these issue types');
        await expectAccessible();
    });

    it('says that switching off deletes nothing, then does it', async () => {
        const requests = await open(on, { [`DELETE ${route}`]: { ...on, enabled: false } });
        button('Switch off').click();
        await until('Switch customer outcomes off in FamilyTrip? Panels, scores and searches');
        expect(requests.every(({ method }) => method === 'GET')).toBe(true);
        document.querySelector<HTMLButtonElement>('dialog .aui-button-primary')!.click();
        await until('Customer outcomes are now switched off. Nothing was deleted.');
    });

    it('tells the first steps, and how the next is taken', async () => {
        await open(on);
        expect([...document.querySelectorAll('.outcomes-first-steps li')].map((step) => text(step).slice(0, 45))).toEqual([
            'Switch outcomes on done',
            'Have everything in place that the list below ',
            'Write the first outcomes to do An outcome say',
            'Link an epic to an outcome to do Every epic h',
            'Import what customers say to do Attach a surv',
        ]);
        await expectAccessible();
    });

    it('names the issue types in use', async () => {
        await open(on);
        expect(text()).toContain('Issue type for outcomes Customer Success Outcome Issue type for studies Study');
    });

    it('ticks off what the project has', async () => {
        await open(on, { 'GET /outcomes': { ...nothing, total: 36 }, 'GET /studies': { studies: [{}] } });
        expect(text()).toContain('36 outcomes that you can see done');
        expect(document.querySelectorAll('.outcomes-first-steps .aui-lozenge:not(.aui-lozenge-success)')).toHaveLength(0);
    });

    it('says what failed and tries again', async () => {
        let answer: object = refuse(403, 'Setting up FT needs the permission to administer it.');
        await open(() => answer);
        expect(text()).toContain('The setup could not be loaded Setting up FT needs');
        answer = setup;
        control('Try again').click();
        await until('Customer outcomes are switched off in FamilyTrip');
    });
});
