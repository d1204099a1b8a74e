// Installs what the lock file says, only when it is newer than what is installed: repeated builds stay quick and offline.
// Not `npm ci`: it refuses a lock file that leaves out optional packages of other platforms, as npm itself writes it.
import { statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const changed = (file) => {
    const found = statSync(new URL(file, import.meta.url), { throwIfNoEntry: false });
    return found ? found.mtimeMs : 0;
};

const installed = changed('node_modules/.package-lock.json');
if (installed < changed('package-lock.json') || installed === 0) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: new URL('.', import.meta.url),
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    process.exit(run.status ?? 1);
}
