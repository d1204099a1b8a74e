import type { VNode } from 'preact';
import { Loading, Message } from '../parts/messages';
import type { StudySummary } from '../rest/study-types';
import { day, moment } from '../wording/format';
import { views } from './columns';
import { FACTS, FactsForm } from './facts-form';
import type { ChosenFile, Flow } from './flow';
import { FormatChoice, FoundFormat } from './found-format';
import { StepFrame } from './step';
import type { ImportFlow } from './use-flow';

/** What the app understood of the file, and what the user knows of the study. */
export function FoundStep({ session }: { session: ImportFlow }): VNode | null {
    const { flow, readAs, say } = session;
    const { file, form, found, busy, error } = flow;
    if (file === undefined || form === undefined) {
        return null;
    }
    return (
        <StepFrame
            title={AJS.I18n.getText('outcomes.importing.found.title', file.attachment.filename)}
            error={error}
            placed={FACTS}
            busy={busy}
            actions={<Onward session={session} />}
        >
            {found === undefined ? <Unread session={session} /> : <FoundFormat found={found} busy={busy} readAs={readAs} />}
            <h3>{AJS.I18n.getText('outcomes.importing.facts')}</h3>
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.importing.facts.hint')}</p>
            <FactsForm form={form} say={say} error={error} concepts={found?.concepts ?? []} />
            <Replaces file={file} form={form} />
        </StepFrame>
    );
}

/** While the file is read, or when it was refused as it is. */
function Unread({ session: { flow, readAs } }: { session: ImportFlow }): VNode {
    if (flow.error === undefined) {
        return <Loading rows={2} />;
    }
    return <FormatChoice chosen={undefined} likely={[]} busy={flow.busy} readAs={readAs} />;
}

function Onward({ session: { flow, readAs, check, go } }: { session: ImportFlow }): VNode | null {
    const { found, busy } = flow;
    if (found === undefined) {
        return flow.error === undefined ? null : (
            <button
                type="button"
                class="aui-button aui-button-primary"
                disabled={busy}
                onClick={() => {
                    readAs();
                }}
            >
                {AJS.I18n.getText('outcomes.importing.found.again')}
            </button>
        );
    }
    const columns = (
        <button
            type="button"
            class={`aui-button${isClear(flow) ? '' : ' aui-button-primary'}`}
            disabled={busy}
            onClick={() => {
                go('columns');
            }}
        >
            {isClear(flow)
                ? AJS.I18n.getText('outcomes.importing.found.columns-too')
                : AJS.I18n.getText('outcomes.importing.found.columns')}
        </button>
    );
    return isClear(flow) ? (
        <>
            <button
                type="button"
                class="aui-button aui-button-primary"
                disabled={busy}
                onClick={() => {
                    check();
                }}
            >
                {AJS.I18n.getText('outcomes.importing.columns.check')}
            </button>
            {columns}
        </>
    ) : (
        columns
    );
}

/** Whether every column is understood, as with the second wave of a survey: then nobody needs to look at them. */
function isClear({ found, columns, draft, decided }: Flow): boolean {
    const questions = found?.questions ?? [];
    return (
        draft !== undefined &&
        columns.some(({ evidence }) => evidence === 'remembered') &&
        questions.every(({ blocking }) => !blocking) &&
        views(columns, draft, decided, questions).every(({ open }) => !open)
    );
}

/** The study whose results this import would replace: that of the same wave, kind and target. */
export function replaced({ studies }: ChosenFile, form: NonNullable<Flow['form']>): StudySummary | undefined {
    return studies.find(
        ({ wave, kind, target, concept }) =>
            wave === form.wave && kind === form.kind && target === form.target && (concept ?? '') === (form.concept ?? ''),
    );
}

function Replaces({ file, form }: { file: ChosenFile; form: NonNullable<Flow['form']> }): VNode | null {
    const study = replaced(file, form);
    if (study === undefined) {
        return null;
    }
    return (
        <Message kind="info">
            <p>
                {AJS.I18n.getText(
                    'outcomes.importing.replaces',
                    study.name,
                    day(study.fieldDate),
                    moment(study.importedAt),
                    study.importedBy,
                )}
            </p>
        </Message>
    );
}
