// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTexts } from './properties';

const web = new URL('../target/web/', import.meta.url);
/** The script of Jira's forms and that of the charts say nothing of their own. */
const silent = ['outcomes-forms.js', 'outcomes-charts.js'];
const scripts = readdirSync(web).filter((name) => name.endsWith('.js') && !silent.includes(name));
/** The form that Jira's jsI18n transformer finds in a served script. */
const call = /AJS\.I18n\.getText\(\s*(['"])([\w.-]+)\1\s*([),])/g;

describe.each(scripts)('texts of %s', (name) => {
    const script = readFileSync(new URL(name, web), 'utf8');
    const used = [...script.matchAll(call)].map((match) => match[2]!);

    it('asks for texts only in the form that Jira replaces', () => {
        expect(script.split('I18n.getText').length - 1).toBe(used.length);
        expect(used.length).toBeGreaterThan(10);
    });

    it('finds each text in the properties file', () => {
        const texts = readTexts();
        expect(used.filter((key) => !texts.has(key))).toEqual([]);
    });

    it('passes as many arguments as the text has placeholders', () => {
        const texts = readTexts();
        const bare = [...script.matchAll(call)].filter((match) => match[3] === ')').map((match) => match[2]!);
        expect(bare.filter((key) => /\{\d\}/.test(texts.get(key) ?? ''))).toEqual([]);
    });
});

describe('outcomes.properties', () => {
    it('holds no straight apostrophe, which is a quote in its patterns', () => {
        expect([...readTexts()].filter(([, text]) => text.includes("'"))).toEqual([]);
    });
});

describe('the panel script', () => {
    it('stays small: every issue page loads it', () => {
        expect(gzipSync(readFileSync(new URL('outcomes-panels.js', web))).length).toBeLessThan(40_000);
    });
});

describe('the charts', () => {
    it('stand in a script of their own, which nothing else holds', () => {
        expect(scripts.filter((name) => readFileSync(new URL(name, web), 'utf8').includes('zrender'))).toEqual([]);
        expect(readFileSync(new URL('outcomes-charts.js', web), 'utf8')).not.toContain('I18n.getText');
    });
});
