import type { ComponentChildren, VNode } from 'preact';
import type { Coverage, CoveredOutcome } from '../rest/coverage';
import { day } from '../wording/format';
import type { Acting } from './acting';
import { DecideAction, EpicActions, ExcusedActions, OutcomeActions } from './actions';
import type { AllowedBy } from './allowed';
import { ChosenBar } from './chosen';
import { useChoosing } from './choosing';
import { EpicList } from './epic-list';
import { ListSection } from './list-section';
import { OutcomeList } from './outcome-list';
import type { OutcomeColumn } from './outcome-order';

/** What the lists of a view have in common. */
export interface ListsProps {
    coverage: Coverage;
    allowed: AllowedBy;
    acting: Acting;
    /** Of what and when the tables are taken along; absent where they are not. */
    taking?: { source: string; asOf: string } | undefined;
}

/** Under-served outcomes that no open epic targets. */
export function Gaps({ coverage, allowed, acting, taking, columns, deciding = false }: ListsProps & { columns: readonly OutcomeColumn[]; deciding?: boolean }): VNode {
    const { gaps, jql } = coverage;
    const title = AJS.I18n.getText('outcomes.coverage.gaps');
    const choosing = useChoosing();
    const mayLink = gaps.some(({ project }) => allowed(project).link);
    return (
        <ListSection title={title} found={{ count: gaps.length, jql: jql.gaps }} taking={gaps.length > 0 ? taking : undefined}>
            {gaps.length === 0 ? (
                <p>{noGap(coverage)}</p>
            ) : (
                <>
                    <OutcomeList
                        outcomes={gaps}
                        caption={title}
                        columns={columns}
                        note={decisionOf}
                        choosing={mayLink ? choosing : undefined}
                        actions={(outcome) => (
                            <>
                                <OutcomeActions outcome={outcome} allowed={allowed(outcome.project)} acting={acting} />
                                {deciding && <DecideAction outcome={outcome} allowed={allowed(outcome.project)} acting={acting} />}
                            </>
                        )}
                    />
                    <ChosenBar chosen={gaps.filter(({ key }) => choosing.has(key))} clear={choosing.clear} acting={acting} allowed={allowed} />
                </>
            )}
        </ListSection>
    );
}

function noGap({ underserved, studies }: Coverage): string {
    if (underserved.total > 0) {
        return AJS.I18n.getText('outcomes.coverage.gaps.none');
    }
    return studies.length === 0
        ? AJS.I18n.getText('outcomes.coverage.gaps.unknown')
        : AJS.I18n.getText('outcomes.coverage.gaps.none-underserved');
}

/** What was decided about the outcome, by whom and when. */
export function decisionOf({ decision }: CoveredOutcome): ComponentChildren {
    return decision === null ? null : (
        <span class="outcomes-decision" data-take-column={AJS.I18n.getText('outcomes.coverage.decision.column')}>
            {AJS.I18n.getText('outcomes.coverage.decision', decision.note)}{' '}
            <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.said', decision.by.displayName, day(decision.at))}</span>
        </span>
    );
}

/** Epics that target no outcome and are not excused. */
export function WithoutOutcome({ coverage, allowed, acting, taking }: ListsProps): VNode {
    const { epicsWithoutOutcome: epics, jql } = coverage;
    const title = AJS.I18n.getText('outcomes.coverage.epics.without-outcome');
    return (
        <ListSection title={title} found={{ count: epics.length, jql: jql.epicsWithoutOutcome }} taking={epics.length > 0 ? taking : undefined}>
            {epics.length === 0 ? (
                <p>
                    {coverage.epics.total === 0
                        ? AJS.I18n.getText('outcomes.coverage.epics.none')
                        : AJS.I18n.getText('outcomes.coverage.epics.without-outcome.none')}
                </p>
            ) : (
                <EpicList
                    epics={epics}
                    caption={title}
                    actions={(epic) => <EpicActions epic={epic} allowed={allowed(epic.project)} acting={acting} excusable />}
                />
            )}
        </ListSection>
    );
}

/** Epics that need no outcome, with the reasons. */
export function Excused({ coverage, allowed, acting, taking }: ListsProps): VNode | null {
    const { excusedEpics: epics, jql } = coverage;
    const title = AJS.I18n.getText('outcomes.coverage.epics.excused');
    return epics.length === 0 ? null : (
        <ListSection title={title} found={{ count: epics.length, jql: jql.excusedEpics }} taking={taking}>
            <EpicList
                epics={epics}
                caption={title}
                excused
                actions={(epic) => <ExcusedActions epic={epic} allowed={allowed(epic.project)} acting={acting} />}
            />
        </ListSection>
    );
}

/** Open epics that serve only what customers have already. */
export function ServedOnly({ coverage, allowed, acting, taking }: ListsProps): VNode | null {
    const { epicsOnlyServedOrOverserved: epics, jql } = coverage;
    const title = AJS.I18n.getText('outcomes.coverage.epics.served-only');
    return epics.length === 0 ? null : (
        <ListSection title={title} found={{ count: epics.length, jql: jql.epicsOnlyServedOrOverserved }} taking={taking}>
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.epics.served-only.hint')}</p>
            <EpicList
                epics={epics}
                caption={title}
                actions={(epic) => <EpicActions epic={epic} allowed={allowed(epic.project)} acting={acting} />}
            />
        </ListSection>
    );
}
