import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeSummaries } from '../src/statement/summary';

describe('the summary of a form', () => {
    beforeAll(() => {
        composeSummaries(document);
    });

    beforeEach(() => {
        document.body.innerHTML = `<form><input name="summary"><input name="customfield_1" data-outcomes-part="job">
            <input name="customfield_2" data-outcomes-part="success-measure"></form><form><input name="summary"></form>`;
    });

    it('is composed while job and success measure are typed', () => {
        type('customfield_1', ' Find stops ');
        expect(field('summary').value).toBe('Find stops');
        type('customfield_2', 'with ease');
        expect(field('summary').value).toBe('Find stops with ease');
    });

    it('stays what it is while there is no job', () => {
        type('summary', 'My own words');
        type('customfield_2', 'with ease');
        expect(field('summary').value).toBe('My own words');
    });

    it('is left alone in other forms', () => {
        type('customfield_1', 'Find stops');
        expect(document.querySelectorAll<HTMLInputElement>('[name="summary"]')[1]!.value).toBe('');
    });
});

function field(name: string): HTMLInputElement {
    return document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
}

function type(name: string, value: string): void {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
}
