import type { OpportunityType, ScoringMethod, StudyKind, StudyTarget } from '../rest/types';

export function typeLabel(type: OpportunityType): string {
    switch (type) {
        case 'extremely-underserved':
            return AJS.I18n.getText('outcomes.type.extremely-underserved');
        case 'strongly-underserved':
            return AJS.I18n.getText('outcomes.type.strongly-underserved');
        case 'underserved':
            return AJS.I18n.getText('outcomes.type.underserved');
        case 'served':
            return AJS.I18n.getText('outcomes.type.served');
        case 'overserved':
            return AJS.I18n.getText('outcomes.type.overserved');
        case 'low-priority':
            return AJS.I18n.getText('outcomes.type.low-priority');
    }
}

/** How a score by this method is computed, in one sentence. */
export function methodExplained(method: ScoringMethod): string {
    switch (method) {
        case 'top-two-box-paired':
            return AJS.I18n.getText('outcomes.method.top-two-box-paired');
        case 'top-two-box-separate':
            return AJS.I18n.getText('outcomes.method.top-two-box-separate');
        case 'top-box-paired':
            return AJS.I18n.getText('outcomes.method.top-box-paired');
        case 'mean-paired':
            return AJS.I18n.getText('outcomes.method.mean-paired');
        case 'top-two-box-aggregated':
            return AJS.I18n.getText('outcomes.method.top-two-box-aggregated');
    }
}

export function kindLabel(kind: StudyKind): string {
    switch (kind) {
        case 'survey':
            return AJS.I18n.getText('outcomes.study.kind.survey');
        case 'usability':
            return AJS.I18n.getText('outcomes.study.kind.usability');
        case 'concept':
            return AJS.I18n.getText('outcomes.study.kind.concept');
    }
}

export function targetLabel(target: StudyTarget): string {
    switch (target) {
        case 'current-solutions':
            return AJS.I18n.getText('outcomes.study.target.current-solutions');
        case 'our-product':
            return AJS.I18n.getText('outcomes.study.target.our-product');
        case 'concept':
            return AJS.I18n.getText('outcomes.study.target.concept');
    }
}
