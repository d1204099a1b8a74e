import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { captionOf } from '../charts/caption';
import type { Caption } from '../charts/picture';
import { svgPicture } from '../charts/svg-picture';
import { searchUrl } from '../jira/page';
import { groupInWords } from '../parts/wave-segment';
import type { Landscape } from '../rest/landscape';
import { sheetOf } from '../taking/sheet';
import type { Taking } from '../taking/keep';
import { TakeButtons } from '../taking/take-buttons';
import { list, whole } from '../wording/format';

interface Props {
    title: string;
    landscape: Landscape;
    /** What is taken along besides the words: the one table or the one drawing in it. */
    as: 'table' | 'drawing';
    /** What else a picture says of itself. */
    told?: string[];
    /** Finds the issues in the navigator, as many as this. */
    found?: { count: number; jql: string } | undefined;
    children: ComponentChildren;
}

/** A part of the page that can be taken along as a file: a table as CSV, a drawing as SVG and PNG. */
export function TakenSection({ title, landscape, as, told = [], found, children }: Props): VNode {
    const section = useRef<HTMLElement>(null);
    const taking = takingOf(title, landscape);
    return (
        <section class="outcomes-section outcomes-list-section" ref={section}>
            <div class="outcomes-section-head">
                <h2>{title}</h2>
                {found !== undefined && found.count > 0 && <a href={searchUrl(found.jql)}>{AJS.I18n.getText('outcomes.coverage.open-in-search', whole(found.count))}</a>}
                {as === 'table' ? (
                    <TakeButtons taking={taking} sheet={() => sheetOf(tableIn(section.current))} />
                ) : (
                    <TakeButtons taking={taking} picture={() => svgPicture(drawingIn(section.current), captionOfLandscape(title, landscape, told))} />
                )}
            </div>
            {children}
        </section>
    );
}

function tableIn(section: HTMLElement | null): HTMLTableElement {
    return there(section?.querySelector('table'));
}

function drawingIn(section: HTMLElement | null): SVGSVGElement {
    return there(section?.querySelector<SVGSVGElement>('.outcomes-landscape-svg'));
}

function there<E>(found: E | null | undefined): E {
    if (found === null || found === undefined) {
        throw new Error('there is nothing to take');
    }
    return found;
}

function takingOf(title: string, { project, asOf, wave, segment }: Landscape): Taking {
    return { title: [title, wave ?? '', ...segment].join(' ').trim(), source: project.key, asOf };
}

/** What a picture of the landscape says of itself. */
export function captionOfLandscape(title: string, landscape: Landscape, told: string[]): Caption {
    const { project, segment } = landscape;
    const { lines, ...caption } = captionOf(title, AJS.I18n.getText('outcomes.landscape.picture.source', project.name, project.key), landscape);
    const group = segment.length === 0 ? [] : [AJS.I18n.getText('outcomes.landscape.picture.segment', list(segment.map(groupInWords)))];
    return { ...caption, lines: [...lines.slice(0, 1), ...group, ...told, ...lines.slice(1)] };
}
