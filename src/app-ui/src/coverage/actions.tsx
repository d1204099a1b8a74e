import type { ComponentChildren, VNode } from 'preact';
import type { CoverageEpic, CoveredOutcome } from '../rest/coverage';
import type { Allowed } from '../rest/jira';
import type { Acting } from './acting';

export interface ActProps {
    /** The words on it, and those for whoever hears it alone: they begin with the same. */
    text: string;
    label: string;
    act: () => void;
    primary?: boolean;
    /** Whether it acts at once, without a dialog. */
    atOnce?: boolean;
}

/** A button that does something about issues. */
export function Act({ text, label, act, primary = false, atOnce = false }: ActProps): VNode {
    return (
        <button
            type="button"
            class={`aui-button${primary ? ' aui-button-primary' : ''}`}
            aria-label={label}
            {...(atOnce ? {} : { 'aria-haspopup': 'dialog' as const })}
            onClick={act}
        >
            {text}
        </button>
    );
}

/** What can be done about an outcome that no open epic targets. */
export function OutcomeActions({ outcome, allowed, acting }: { outcome: CoveredOutcome; allowed: Allowed; acting: Acting }): ComponentChildren {
    return (
        <>
            {allowed.create && allowed.link && (
                <Act
                    primary
                    text={AJS.I18n.getText('outcomes.coverage.create-epic')}
                    label={AJS.I18n.getText('outcomes.coverage.create-epic.for', outcome.key)}
                    act={() => {
                        acting.begin({ kind: 'create-epics', outcomes: [outcome] });
                    }}
                />
            )}
            {allowed.link && (
                <Act
                    text={AJS.I18n.getText('outcomes.coverage.link')}
                    label={AJS.I18n.getText('outcomes.coverage.link.epics', outcome.key)}
                    act={() => {
                        acting.begin({ kind: 'link-to-epic', outcomes: [outcome] });
                    }}
                />
            )}
        </>
    );
}

/** The note of what was decided about an outcome. */
export function DecideAction({ outcome, allowed, acting }: { outcome: CoveredOutcome; allowed: Allowed; acting: Acting }): VNode | null {
    return allowed.edit ? (
        <Act
            text={AJS.I18n.getText('outcomes.coverage.decide')}
            label={AJS.I18n.getText('outcomes.coverage.decide.about', outcome.key)}
            act={() => {
                acting.begin({ kind: 'decide', outcome });
            }}
        />
    ) : null;
}

/** What can be done about an epic that targets no outcome, or only such that are served. */
export function EpicActions({ epic, allowed, acting, excusable = false }: { epic: CoverageEpic; allowed: Allowed; acting: Acting; excusable?: boolean }): ComponentChildren {
    return (
        <>
            {allowed.link && (
                <Act
                    text={AJS.I18n.getText('outcomes.coverage.link')}
                    label={AJS.I18n.getText('outcomes.coverage.link.outcomes', epic.key)}
                    act={() => {
                        acting.begin({ kind: 'link-outcomes', epic });
                    }}
                />
            )}
            {excusable && allowed.edit && (
                <Act
                    text={AJS.I18n.getText('outcomes.coverage.excuse')}
                    label={AJS.I18n.getText('outcomes.coverage.excuse.for', epic.key)}
                    act={() => {
                        acting.begin({ kind: 'excuse', epic });
                    }}
                />
            )}
        </>
    );
}

/** What can be done about an excused epic. */
export function ExcusedActions({ epic, allowed, acting }: { epic: CoverageEpic; allowed: Allowed; acting: Acting }): ComponentChildren {
    return (
        <>
            <EpicActions epic={epic} allowed={allowed} acting={acting} />
            {allowed.edit && (
                <Act
                    atOnce
                    text={AJS.I18n.getText('outcomes.coverage.excuse.take-back')}
                    label={AJS.I18n.getText('outcomes.coverage.excuse.take-back.of', epic.key)}
                    act={() => {
                        acting.takeBack(epic.key);
                    }}
                />
            )}
        </>
    );
}
