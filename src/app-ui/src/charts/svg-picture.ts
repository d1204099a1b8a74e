import { fill, pictureColours } from './colours';
import { escaped, type Caption, type Picture } from './picture';

/** What the style sheet says about shapes and words, as attributes that every reader of SVG knows. */
const STYLES = ['stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'paint-order', 'stroke-linejoin'] as const;
/** Attributes that only mean something on the page. */
const LEFT_OUT = /^(class|style|id|tabindex|role|aria-.*|data-.*|width|height|viewbox)$/i;
const USUAL: Record<string, string> = {
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    opacity: '1',
    'font-weight': '400',
    'paint-order': 'normal',
    'stroke-linejoin': 'miter',
};
const WORDS = new Set(['text', 'tspan']);

/** A drawing of the page as it stands there, with the colours of the theme in it. */
export function svgPicture(svg: SVGSVGElement, caption: Caption): Picture {
    return {
        drawing: [...svg.children].map(drawn).join(''),
        width: Number(svg.getAttribute('width')),
        height: Number(svg.getAttribute('height')),
        caption,
        colours: pictureColours(svg),
    };
}

function drawn(element: Element): string {
    const name = element.nodeName;
    const style = getComputedStyle(element);
    if (style.display === 'none') {
        return '';
    }
    const attributes = [...element.attributes].filter((one) => !LEFT_OUT.test(one.name)).map((one) => `${one.name}="${escaped(one.value)}"`);
    const looks = name === 'g' ? [] : looksOf(style, WORDS.has(name));
    const inside = [...element.childNodes].map((node) => (node instanceof Element ? drawn(node) : escaped(node.nodeValue ?? ''))).join('');
    return `<${[name, ...attributes, ...looks].join(' ')}>${inside}</${name}>`;
}

function looksOf(style: CSSStyleDeclaration, words: boolean): string[] {
    const of = (name: string): string => style.getPropertyValue(name);
    const plain = STYLES.filter((name) => words || !name.startsWith('font')).flatMap((name) => {
        const value = of(name);
        return value === '' || value === USUAL[name] ? [] : [`${name}="${escaped(value)}"`];
    });
    const stroke = of('stroke');
    return [
        paint('fill', of('fill'), of('fill-opacity')),
        ...(stroke === '' || stroke === 'none' ? [] : [paint('stroke', stroke, of('stroke-opacity'))]),
        ...plain,
    ];
}

/** A colour with its opacity beside it. */
function paint(name: 'fill' | 'stroke', colour: string, opacity: string): string {
    const painted = fill(colour === '' ? 'none' : colour).replaceAll('fill', name);
    return opacity === '' || opacity === '1' || painted.includes('-opacity') ? painted : `${painted} ${name}-opacity="${escaped(opacity)}"`;
}
