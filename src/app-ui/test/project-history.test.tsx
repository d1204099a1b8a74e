import '../src/setup';
import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditPage } from '../src/rest/audit';
import { button, expectAccessible, loaded, refuse, serve, show, text, until, type Sent } from './page';

const route = 'GET /projects/FT/audit';

function entry(study: string): AuditEntry {
    return {
        action: 'imported',
        label: 'Study imported',
        actor: 'Rita Researcher',
        at: '2026-03-15T10:00:00Z',
        details: [{ name: 'study', label: 'Study', value: study }],
    };
}

function answer({ query }: Sent): AuditPage {
    const startAt = Number(query.get('startAt'));
    return { startAt, maxResults: 25, total: 26, entries: startAt === 0 ? Array.from({ length: 25 }, () => entry('Wave 2')) : [entry('Wave 1')] };
}

async function open(served: object | ((sent: Sent) => object)): Promise<void> {
    serve({ [route]: served });
    show('<outcomes-project-history data-project-key="FT"></outcomes-project-history>');
    await loaded();
}

describe('the history of a project', () => {
    it('tells who did what, a page at a time', async () => {
        await open(answer);
        expect(text()).toContain('Rita Researcher Study imported Study Wave 2');
        expect(text()).toContain('1 to 25 of 26 entries that you can see');
        expect(button('Newer').disabled).toBe(true);
        button('Older').click();
        await until('26 to 26 of 26 entries that you can see');
        expect(text()).toContain('Wave 1');
        expect(button('Older').disabled).toBe(true);
        await expectAccessible();
    });

    it('names the kind of a note in words', async () => {
        const noted = { ...entry(''), label: 'Note added', details: [{ name: 'kind', label: 'Kind', value: 'ideal-solution' }] };
        await open({ startAt: 0, maxResults: 25, total: 1, entries: [noted] });
        expect(text()).toContain('Note added Kind Ideal solution');
    });

    it('says that nothing was done', async () => {
        await open({ startAt: 0, maxResults: 25, total: 0, entries: [] });
        expect(text()).toBe('Nothing has been done here yet.');
    });

    it('says what failed', async () => {
        await open(refuse(403, 'Setting up FT needs the permission to administer it.'));
        expect(text()).toContain('The history could not be loaded Setting up FT needs');
    });
});
