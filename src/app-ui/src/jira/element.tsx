import { render, type VNode } from 'preact';
import { Guarded } from '../parts/guarded';

/**
 * Registers a custom element that draws itself wherever Jira inserts it, and again when the key in its attribute
 * changes; the view may read further attributes. It is taken down, with its requests, when the element leaves the page.
 * Without a key it stays empty.
 */
export function defineElement(name: string, attribute: string, view: (key: string, element: HTMLElement) => VNode): void {
    if (customElements.get(name) !== undefined) {
        return;
    }
    customElements.define(
        name,
        class extends HTMLElement {
            static readonly observedAttributes = [attribute];

            connectedCallback(): void {
                const key = this.getAttribute(attribute);
                this.classList.add('outcomes');
                render(key === null || key === '' ? null : <Guarded>{view(key, this)}</Guarded>, this);
            }

            disconnectedCallback(): void {
                render(null, this);
            }

            attributeChangedCallback(): void {
                if (this.isConnected) {
                    this.connectedCallback();
                }
            }
        },
    );
}
