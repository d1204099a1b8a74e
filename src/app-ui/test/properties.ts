import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(
    dirname(fileURLToPath(import.meta.url)),
    '../../app/src/main/resources/i18n/outcomes.properties',
);

/** The app's texts by key, read as Java reads a properties file, as far as ours uses its syntax. */
export function readTexts(): Map<string, string> {
    const lines = readFileSync(file, 'utf8').replace(/\\\r?\n\s*/g, '').split(/\r?\n/);
    return new Map(
        lines
            .map((line) => /^\s*([\w.-]+)\s*[=:]\s*(.*)$/.exec(line))
            .filter((match) => match !== null)
            .map(([, key, text]) => [key!, text!]),
    );
}
