import type { ChosenMethod, Cuts, Importers, Limits, Rules } from '../rest/rules';
import { exact, whole } from '../wording/format';

/** What a scoring method is called; how it works is explained elsewhere. */
export function methodLabel(method: ChosenMethod): string {
    switch (method) {
        case 'top-two-box-paired':
            return AJS.I18n.getText('outcomes.rules.method.top-two-box-paired');
        case 'top-two-box-separate':
            return AJS.I18n.getText('outcomes.rules.method.top-two-box-separate');
        case 'top-box-paired':
            return AJS.I18n.getText('outcomes.rules.method.top-box-paired');
        case 'mean-paired':
            return AJS.I18n.getText('outcomes.rules.method.mean-paired');
    }
}

export function importersLabel(importers: Importers): string {
    switch (importers) {
        case 'editors':
            return AJS.I18n.getText('outcomes.rules.importers.editors');
        case 'project-administrators':
            return AJS.I18n.getText('outcomes.rules.importers.project-administrators');
    }
}

export function cutsLabel(cuts: Cuts): string {
    return AJS.I18n.getText(
        'outcomes.rules.cuts.in-short',
        exact(cuts.extremelyAbove),
        exact(cuts.stronglyFrom),
        exact(cuts.underservedFrom),
        exact(cuts.servedImportanceFrom),
    );
}

export function minimumLabel(minimum: number): string {
    return AJS.I18n.getText('outcomes.rules.minimum.in-short', whole(minimum));
}

export function limitsLabel(limits: Limits): string {
    return AJS.I18n.getText(
        'outcomes.rules.limits.in-short',
        whole(limits.fileMegabytes),
        whole(limits.rows),
        whole(limits.columns),
        whole(limits.cellCharacters),
        whole(limits.unpackedMegabytes),
    );
}

/** Rules as one sentence each; nothing for those that are inherited. */
export function ruleWords({ method, cuts, minimumGroup, importers, limits }: Partial<Rules>): string[] {
    return [
        ...(method === undefined ? [] : [methodLabel(method)]),
        ...(cuts === undefined ? [] : [cutsLabel(cuts)]),
        ...(minimumGroup === undefined ? [] : [minimumLabel(minimumGroup)]),
        ...(importers === undefined ? [] : [importersLabel(importers)]),
        ...(limits === undefined ? [] : [limitsLabel(limits)]),
    ];
}
