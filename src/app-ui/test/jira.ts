import { readTexts } from './properties';

// Stands in for what Jira's page offers: texts from the app's own file, the context path and the viewer's locale.

const texts = readTexts();

function fill(text: string, args: (string | number)[]): string {
    return text.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}

Object.assign(globalThis, {
    AJS: {
        contextPath: () => '/jira',
        Meta: { get: (name: string) => (name === 'user-locale' ? 'en_US' : undefined) },
        I18n: {
            getText: (key: string, ...args: (string | number)[]) => {
                const text = texts.get(key);
                if (text === undefined) {
                    throw new Error(`no text for ${key}`);
                }
                return fill(text, args);
            },
        },
    },
});

if (typeof HTMLDialogElement !== 'undefined') {
    // The DOM of the tests knows no modal dialogs.
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
        this.open = true;
        this.querySelector<HTMLElement>('[autofocus]')?.focus();
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
        this.open = false;
    };
}

// Nor is there a system with a theme: it changes where a test says so.
const system = Object.assign(new EventTarget(), { matches: false });
Object.assign(globalThis, { matchMedia: () => system });
