import type { ColumnRole, Layout, StudyFreshness } from '../rest/study-types';
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

export function layoutLabel(layout: Layout): string {
    switch (layout) {
        case 'wide':
            return AJS.I18n.getText('outcomes.mapping.layout.wide');
        case 'long':
            return AJS.I18n.getText('outcomes.mapping.layout.long');
        case 'aggregated':
            return AJS.I18n.getText('outcomes.mapping.layout.aggregated');
        case 'usability':
            return AJS.I18n.getText('outcomes.mapping.layout.usability');
        case 'concepts':
            return AJS.I18n.getText('outcomes.mapping.layout.concepts');
    }
}

export function freshnessLabel(freshness: StudyFreshness): string {
    switch (freshness) {
        case 'newest':
            return AJS.I18n.getText('outcomes.studies.freshness.newest');
        case 'stale':
            return AJS.I18n.getText('outcomes.studies.freshness.stale');
        case 'superseded':
            return AJS.I18n.getText('outcomes.studies.freshness.superseded');
    }
}

export function roleLabel(role: ColumnRole): string {
    switch (role) {
        case 'importance':
            return AJS.I18n.getText('outcomes.rating.importance');
        case 'satisfaction':
            return AJS.I18n.getText('outcomes.rating.satisfaction');
        case 'outcome':
            return AJS.I18n.getText('outcomes.mapping.role.outcome');
        case 'respondent':
            return AJS.I18n.getText('outcomes.mapping.role.respondent');
        case 'segment':
            return AJS.I18n.getText('outcomes.mapping.role.segment');
        case 'weight':
            return AJS.I18n.getText('outcomes.mapping.role.weight');
        case 'metric':
            return AJS.I18n.getText('outcomes.mapping.role.metric');
        case 'count':
            return AJS.I18n.getText('outcomes.mapping.role.count');
        case 'duration':
            return AJS.I18n.getText('outcomes.mapping.role.duration');
        case 'finished':
            return AJS.I18n.getText('outcomes.mapping.role.finished');
        case 'preview':
            return AJS.I18n.getText('outcomes.mapping.role.preview');
        case 'task':
            return AJS.I18n.getText('outcomes.mapping.role.task');
        case 'success':
            return AJS.I18n.getText('outcomes.mapping.role.success');
        case 'time':
            return AJS.I18n.getText('outcomes.mapping.role.time');
        case 'ease':
            return AJS.I18n.getText('outcomes.mapping.role.ease');
        case 'concept':
            return AJS.I18n.getText('outcomes.mapping.role.concept');
        case 'drop':
            return AJS.I18n.getText('outcomes.mapping.role.drop');
        case 'ignore':
            return AJS.I18n.getText('outcomes.mapping.role.ignore');
    }
}
