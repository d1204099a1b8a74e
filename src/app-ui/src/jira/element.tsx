import { render, type ComponentChild } from 'preact';
import { Guarded } from '../parts/guarded';

/**
 * Registers a custom element that draws itself wherever Jira inserts it, and again when its attributes change.
 * The view is taken down, with its requests, when the element leaves the page.
 */
export function defineElement(name: string, attributes: string[], view: (element: HTMLElement) => ComponentChild): void {
    if (customElements.get(name) !== undefined) {
        return;
    }
    customElements.define(
        name,
        class extends HTMLElement {
            static readonly observedAttributes = attributes;

            connectedCallback(): void {
                this.classList.add('outcomes');
                render(<Guarded>{view(this)}</Guarded>, this);
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
