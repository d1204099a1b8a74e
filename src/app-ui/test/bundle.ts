import { execFileSync } from 'node:child_process';

/** Builds the bundles once, so that tests of the built scripts see the sources as they are. */
export default function buildBundles(): void {
    execFileSync(process.execPath, ['build.mjs'], { cwd: new URL('..', import.meta.url), stdio: 'inherit' });
}
