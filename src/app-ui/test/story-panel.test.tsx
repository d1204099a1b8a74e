import '../src/panels';
import { describe, expect, it } from 'vitest';
import { diet, emptyEpic, epic, highlights, itinerary, packing } from './fixtures';
import { control, expectAccessible, loaded, serve, show, text, until } from './page';

async function open(answer: object): Promise<void> {
    serve({ 'GET /epics/FT-31/outcomes': answer, 'GET /outcomes': { startAt: 0, maxResults: 50, total: 0, outcomes: [] } });
    show('<outcomes-story-panel data-issue-key="FT-31"></outcomes-story-panel>');
    await loaded();
}

describe('the story panel', () => {
    it('lists the outcomes behind the work, each with its score in a line', async () => {
        await open({ ...epic, outcomes: [diet, itinerary, highlights, packing] });
        const items = [...document.querySelectorAll('.outcomes-story > li')].map((item) => text(item));
        expect(items).toEqual([
            'FT-3 Choose food stops that accommodate dietary restrictions with more confidence 17.3 Extremely under-served',
            'FT-2 View your daily planned itinerary quickly 7.5 Served small sample inherited',
            'FT-4 Share trip highlights with family and friends easily Too few answers (minimum 5)',
            'FT-12 Know what to pack for each stop Not yet rated',
        ]);
        await expectAccessible();
    });

    it('says when there is none, and lets one be linked', async () => {
        await open(emptyEpic);
        expect(text()).toContain('Neither this work nor its epic targets a customer outcome.');
        control('Link outcomes').click();
        await until('No outcome found.');
    });
});
