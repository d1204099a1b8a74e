import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetLandscapes, useLandscape } from '../src/parts/landscape-answers';
import { WaveSegment, type WaveAndSegment } from '../src/parts/wave-segment';
import { wholeOf, type Landscape, type LandscapeQuery } from '../src/rest/landscape';
import { landscape } from './landscape-fixtures';
import { choose, control, drawn, eventually, expectAccessible, refuse, select, serve, show, text, until, type Sent } from './page';

function pick(wave: string, segment: string[], given: Pick<Landscape, 'waves' | 'dimensions'> = landscape): WaveAndSegment[] {
    const went: WaveAndSegment[] = [];
    render(<WaveSegment landscape={given} wave={wave} segment={segment} go={(next) => went.push(next)} />, show(''));
    return went;
}

describe('the choice of wave and segment', () => {
    it('offers the waves with their dates, and the groups by dimension', async () => {
        const went = pick('', []);
        expect([...select('Wave').options].map(({ label }) => label)).toEqual(['Newest of each outcome', '2026-Q3 (Sep 15, 2026)', '2026-Q1 (Mar 15, 2026)']);
        expect([...select('Segment').options].map(({ text: words }) => words)).toEqual(['Everybody', 'market: DE', 'market: US', 'persona: Driver', 'persona: Planner']);
        await expectAccessible();
        choose(select('Wave'), '2026-Q1');
        choose(select('Segment'), 'market:US');
        expect(went).toEqual([{ wave: '2026-Q1', segment: [] }, { wave: '', segment: ['market:US'] }]);
    });

    it('narrows a group by one of another dimension', () => {
        const went = pick('2026-Q3', ['market:US']);
        expect([...select('And').options].map(({ value }) => value)).toEqual(['', 'persona:Driver', 'persona:Planner']);
        choose(select('And'), 'persona:Driver');
        expect(went).toEqual([{ wave: '2026-Q3', segment: ['market:US', 'persona:Driver'] }]);
    });

    it('keeps the second group only beside a first one of another dimension', () => {
        const went = pick('', ['market:US', 'persona:Driver']);
        choose(select('Segment'), 'market:DE');
        choose(select('Segment'), 'persona:Planner');
        choose(select('Segment'), '');
        expect(went.map(({ segment }) => segment)).toEqual([['market:DE', 'persona:Driver'], ['persona:Planner'], []]);
    });

    it('shows what the address names even if it has no score', () => {
        pick('2020-Q1', ['market:a:b'], { waves: [], dimensions: [] });
        expect(select('Wave').value).toBe('2020-Q1');
        expect(select('Segment').selectedOptions[0]?.text).toBe('market: a:b');
    });

    it('leaves segments out where there are none', () => {
        pick('', [], { waves: [], dimensions: [] });
        expect(() => control('Segment')).toThrow();
    });
});

function Reader({ query }: { query: LandscapeQuery }): preact.VNode {
    const { value, error, loading, reload } = useLandscape(query);
    return (
        <button onClick={reload}>
            {value === undefined ? 'nothing' : (value.segment[0] ?? 'everybody')} {error?.message ?? ''} {loading ? 'busy' : 'done'}
        </button>
    );
}

/** Answers as the server does: each query with its own segment. */
function answer({ query }: Sent): object {
    return { ...landscape, wave: query.get('wave'), segment: query.getAll('segment') };
}

describe('the landscape that a page shows', () => {
    const query = wholeOf('FT');
    const read = (next: LandscapeQuery): void => {
        render(<Reader query={next} />, document.querySelector('main')!);
    };

    beforeEach(forgetLandscapes);
    afterEach(() => {
        render(null, document.querySelector('main')!);
    });

    it('reads the other groups and waves once it stands, and shows them at once when they are chosen', async () => {
        const requests = serve({ 'GET /landscape': answer });
        show('');
        read(query);
        expect(text()).toBe('nothing busy');
        await until('everybody done');
        await eventually(() => {
            expect(requests.map(({ query: sent }) => sent.get('segment') ?? sent.get('wave'))).toEqual([null, 'market:DE', 'market:US', 'persona:Driver', 'persona:Planner', '2026-Q3', '2026-Q1']);
        });
        read({ ...query, segment: ['market:US'] });
        expect(text()).toBe('market:US done');
    });

    it('keeps the last one while another is read, and tells what failed', async () => {
        serve({ 'GET /landscape': (sent) => (sent.query.get('jql') === null ? answer(sent) : refuse(400, 'No such field.')) });
        show('');
        read(query);
        await until('everybody done');
        read({ ...query, jql: 'x = 1' });
        expect(text()).toBe('everybody busy');
        await until('everybody No such field. done');
    });

    it('forgets all of them when it reads again', async () => {
        const requests = serve({ 'GET /landscape': (sent) => ({ ...answer(sent), waves: [], dimensions: [] }) });
        show('');
        read(query);
        await until('everybody done');
        control('everybody done').click();
        await drawn();
        await until('everybody done');
        expect(requests).toHaveLength(2);
    });
});
