import type { VNode } from 'preact';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';

/** The outline of a type's mark around 0, 0; each differs in shape, so that none needs its colour. */
export function shapeOf(type: OpportunityType): string {
    switch (type) {
        case 'extremely-underserved':
            return 'M0,-7L6.8,5.2L-6.8,5.2Z';
        case 'strongly-underserved':
            return 'M0,-7L7,0L0,7L-7,0Z';
        case 'underserved':
            return 'M-5.4,-5.4H5.4V5.4H-5.4Z';
        case 'served':
            return 'M0,-5.8A5.8,5.8 0 1 1 0,5.8A5.8,5.8 0 1 1 0,-5.8Z';
        case 'overserved':
            return 'M0,7L-6.8,-5.2L6.8,-5.2Z';
        case 'low-priority':
            return 'M0,-4.8A4.8,4.8 0 1 1 0,4.8A4.8,4.8 0 1 1 0,-4.8Z';
    }
}

/** A type's mark as it stands beside its word. */
export function TypeShape({ type }: { type: OpportunityType }): VNode {
    return (
        <svg class={`outcomes-shape outcomes-mark-${type}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={shapeOf(type)} />
        </svg>
    );
}

/** The place of a type among all, the most under-served first. */
export function orderOf(type: OpportunityType): number {
    return OPPORTUNITY_TYPES.indexOf(type);
}
