// Runs `npm ci` only when the lock file is newer than what is installed, so that repeated builds stay quick and offline.
// It refuses a lock file without the optional packages of every platform: package.json holds rollup at a version that has
// them all.
import { statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const changed = (file) => {
    const found = statSync(new URL(file, import.meta.url), { throwIfNoEntry: false });
    return found ? found.mtimeMs : 0;
};

const installed = changed('node_modules/.package-lock.json');
if (installed < changed('package-lock.json') || installed === 0) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: new URL('.', import.meta.url),
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    process.exit(run.status ?? 1);
}
