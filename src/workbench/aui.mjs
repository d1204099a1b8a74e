// Puts AUI and jQuery into target/aui, installing them first when the lock file is newer than what is installed.
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const here = (path) => new URL(path, import.meta.url);
const changed = (path) => statSync(here(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const installed = changed('node_modules/.package-lock.json');
if (installed === 0 || installed < changed('package-lock.json')) {
    const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: here('.'),
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    if (run.status !== 0) {
        process.exit(run.status ?? 1);
    }
}
if (changed('target/aui/jquery.min.js') < changed('node_modules/.package-lock.json')) {
    const aui = 'node_modules/@atlassian/aui/dist/aui/';
    mkdirSync(here('target/aui'), { recursive: true });
    for (const part of ['aui-prototyping.css', 'aui-prototyping.js', 'fonts', 'images']) {
        cpSync(here(aui + part), here('target/aui/' + part), { recursive: true });
    }
    cpSync(here('node_modules/jquery/dist/jquery.min.js'), here('target/aui/jquery.min.js'));
}
