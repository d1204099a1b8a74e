import { render, type VNode } from 'preact';

const NAME = 'outcomes-dashboard-item';

/**
 * Holds what an item shows. It draws when it comes onto the page, also after a move, and takes everything down, requests
 * and charts with it, when it leaves.
 */
export interface ItemElement extends HTMLElement {
    show(view: VNode, resized: () => void): void;
}

function define(): void {
    if (customElements.get(NAME) !== undefined) {
        return;
    }
    customElements.define(
        NAME,
        class extends HTMLElement implements ItemElement {
            private view: VNode | null = null;
            private resized: () => void = () => undefined;
            private readonly observer =
                typeof ResizeObserver === 'undefined'
                    ? undefined
                    : new ResizeObserver(() => {
                          this.resized();
                      });

            show(view: VNode, resized: () => void): void {
                render(null, this);
                this.view = view;
                this.resized = resized;
                if (this.isConnected) {
                    render(view, this);
                    resized();
                }
            }

            connectedCallback(): void {
                this.classList.add('outcomes', 'outcomes-item');
                render(this.view, this);
                this.observer?.observe(this);
            }

            disconnectedCallback(): void {
                this.observer?.disconnect();
                render(null, this);
            }
        },
    );
}

/** The item's element in the place that Jira gives it, instead of whatever stood there. */
export function elementIn(place: HTMLElement): ItemElement {
    define();
    const only = place.childElementCount === 1 ? place.firstElementChild : null;
    if (only?.localName === NAME) {
        return only as ItemElement;
    }
    const element = document.createElement(NAME) as ItemElement;
    place.replaceChildren(element);
    return element;
}
