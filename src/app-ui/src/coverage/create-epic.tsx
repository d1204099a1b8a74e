import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { ChoiceField, TextField } from '../parts/field';
import { Failure, Loading, Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Statement, Steps } from '../parts/statement';
import { asRestError, type RestError } from '../rest/client';
import type { CoveredOutcome } from '../rest/coverage';
import { slot } from '../wording/filled';
import { list } from '../wording/format';
import { createEpic, epicForm, jiraForm, link, type Created, type EpicForm } from './new-epic';
import { aboutIssues, type Said } from './notice';
import { useUniqueId } from '../parts/unique-id';

interface Props {
    outcome: CoveredOutcome;
    close: () => void;
    done: (said: Said) => void;
}

/** Creates an epic for an outcome: what is known of it is filled in. */
export function CreateEpic({ outcome, close, done }: Props): VNode {
    const { value, error, reload } = useResource(`epic-form/${outcome.project}`, (signal) => epicForm(outcome.project, signal));
    const form = useUniqueId();
    return (
        <Dialog
            title={AJS.I18n.getText('outcomes.coverage.create-epic.for', outcome.key)}
            close={close}
            footer={
                <>
                    <span />
                    <button type="submit" form={form} class="aui-button aui-button-primary" disabled={value === undefined}>
                        {AJS.I18n.getText('outcomes.coverage.create-epic')}
                    </button>
                    <button type="button" class="aui-button aui-button-link" onClick={close}>
                        {AJS.I18n.getText('outcomes.dialog.cancel')}
                    </button>
                </>
            }
        >
            <div class="outcomes-dialog-form">
                <Statement outcome={outcome} link={false} />
                <Steps steps={outcome.steps} />
                {value === undefined ? (
                    error === undefined ? <Loading rows={2} /> : <Failure messages={error.all} retry={reload} />
                ) : (
                    <Fields outcome={outcome} id={form} form={value} done={done} />
                )}
            </div>
        </Dialog>
    );
}

interface FieldsProps {
    outcome: CoveredOutcome;
    id: string;
    form: EpicForm;
    done: (said: Said) => void;
}

function Fields({ outcome, id, form, done }: FieldsProps): VNode {
    const [summary, setSummary] = useState(outcome.job === '' ? outcome.summary : outcome.job);
    const [type, setType] = useState(form.types[0]?.id ?? '');
    const [error, setError] = useState<RestError>();
    const [asked, setAsked] = useState<string[]>([]);
    const creating = useRef(false);
    const create = async (): Promise<void> => {
        if (creating.current) {
            return;
        }
        creating.current = true;
        setError(undefined);
        setAsked([]);
        try {
            const created = await createEpic(outcome, { type, summary: summary.trim() }, form);
            if (created.kind === 'asks-for') {
                setAsked(created.fields);
            } else {
                done(saidOf(created, outcome.key, done));
            }
        } catch (failure) {
            setError(asRestError(failure));
        }
        creating.current = false;
    };
    const place = useRef<HTMLFormElement>(null);
    useEffect(() => {
        const summary = place.current?.querySelector('input');
        summary?.focus();
        summary?.select();
    }, []);
    return (
        <form
            ref={place}
            id={id}
            onSubmit={(event) => {
                event.preventDefault();
                void create();
            }}
        >
            <TextField
                label={AJS.I18n.getText('outcomes.coverage.create-epic.summary')}
                value={summary}
                change={setSummary}
                error={error?.fields['summary']}
            />
            {form.types.length > 1 && (
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.coverage.create-epic.type')}
                    value={type}
                    choices={form.types.map((one) => ({ value: one.id, label: one.name }))}
                    change={setType}
                />
            )}
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.create-epic.filled')}</p>
            <MoreNeeded error={error} asked={asked} href={jiraForm({ type, summary }, form)} />
        </form>
    );
}

/** Why nothing was created, and Jira's own form as the way out. */
function MoreNeeded({ error, asked, href }: { error: RestError | undefined; asked: string[]; href: string }): VNode | null {
    if (error === undefined && asked.length === 0) {
        return null;
    }
    return (
        <Message kind="warning" title={AJS.I18n.getText('outcomes.coverage.create-epic.not-created')}>
            {error?.all.map((text) => <p key={text}>{text}</p>)}
            {asked.length > 0 && <p>{AJS.I18n.getText('outcomes.coverage.create-epic.asks-for', list(asked))}</p>}
            <p>
                <a href={href}>{AJS.I18n.getText('outcomes.coverage.create-epic.jira-form')}</a>
            </p>
        </Message>
    );
}

/** Tells what was done; a link that failed can be tried again. */
function saidOf(created: Exclude<Created, { kind: 'asks-for' }>, outcome: string, done: (said: Said) => void): Said {
    if (created.kind === 'created') {
        return { kind: 'success', words: aboutIssues(AJS.I18n.getText('outcomes.coverage.create-epic.done', slot(0), slot(1)), created.epic, outcome) };
    }
    const text = AJS.I18n.getText('outcomes.coverage.create-epic.not-linked', slot(0), slot(1));
    return {
        kind: 'warning',
        words: aboutIssues(text, created.epic, outcome),
        reasons: [created.reason],
        again: {
            label: AJS.I18n.getText('outcomes.coverage.link.again'),
            act: () => {
                void link(created.epic, outcome).then((next) => {
                    if (next.kind !== 'asks-for') {
                        done(saidOf(next, outcome, done));
                    }
                });
            },
        },
    };
}
