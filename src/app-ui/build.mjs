// Bundles each page's script and style into target/web, from where the app jar takes them.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const out = new URL('target/web/', import.meta.url).pathname;
await rm(out, { recursive: true, force: true });
await build({
    entryPoints: {
        'outcomes-panels': 'src/panels.tsx',
        'outcomes-setup': 'src/setup.tsx',
        'outcomes-studies': 'src/studies.tsx',
        'outcomes-forms': 'src/forms.ts',
        'outcomes-dashboard': 'src/dashboard.tsx',
        'outcomes-charts': 'src/charts.ts',
    },
    absWorkingDir: new URL('.', import.meta.url).pathname,
    outdir: out,
    bundle: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
});
