// Bundles each page's script and style into target/web, and the licences of the libraries in them into target/licenses,
// from where the app jar takes both.
import { cp, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const out = new URL('target/web/', import.meta.url).pathname;
await rm(out, { recursive: true, force: true });
await build({
    entryPoints: {
        'outcomes-panels': 'src/panels.tsx',
        'outcomes-coverage': 'src/coverage.tsx',
        'outcomes-journey': 'src/journey.tsx',
        'outcomes-journey-editor': 'src/journey-editor.tsx',
        'outcomes-landscape': 'src/landscape.tsx',
        'outcomes-outcome-board': 'src/outcome-board.tsx',
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

// tslib and d3 are in the charts; Babel's runtime, bind-event-listener and raf-schd in what can be dragged.
const licenses = {
    '@atlaskit/pragmatic-drag-and-drop': ['LICENSE.md'],
    '@babel/runtime': ['LICENSE'],
    'bind-event-listener': ['LICENSE'],
    'raf-schd': ['LICENSE'],
    echarts: ['LICENSE', 'NOTICE', 'licenses/LICENSE-d3'],
    preact: ['LICENSE'],
    tslib: ['LICENSE.txt'],
    zrender: ['LICENSE'],
};
const kept = new URL('target/licenses/', import.meta.url);
await rm(kept, { recursive: true, force: true });
for (const [library, files] of Object.entries(licenses)) {
    await mkdir(new URL(`${library}/`, kept), { recursive: true });
    for (const file of files) {
        const name = file.slice(file.lastIndexOf('/') + 1);
        await cp(new URL(`node_modules/${library}/${file}`, import.meta.url), new URL(`${library}/${name}`, kept));
    }
}
