import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../parts/messages';
import { PageHead, StudiesLink, type ProjectRef } from '../parts/page-head';
import { useResource } from '../parts/resource';
import { studyDetail } from '../rest/study-detail';
import type { StudyForm, StudySummary } from '../rest/study-types';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { guessed } from './facts';
import { FileStep } from './file-step';
import type { ChosenFile } from './flow';
import { FoundStep } from './found-step';
import { ImportStep } from './import-step';
import { useKnownOutcomes } from './known-outcomes';
import { remember, type ImportStart } from './start';
import { StepList } from './step-list';
import { useImportFlow, type ImportFlow } from './use-flow';

interface Props {
    project: ProjectRef;
    start: ImportStart;
}

/** From a file to a study, in numbered steps. */
export function ImportPage({ project, start }: Props): VNode {
    const [turn, setTurn] = useState({ number: 0, start });
    return (
        <>
            <PageHead project={project} title={AJS.I18n.getText('outcomes.importing.title')} current="studies" above={<StudiesLink project={project.key} />} />
            <Import
                key={turn.number}
                project={project.key}
                start={turn.start}
                again={() => {
                    remember({});
                    setTurn({ number: turn.number + 1, start: {} });
                }}
            />
        </>
    );
}

interface ImportProps {
    project: string;
    start: ImportStart;
    again: () => void;
}

function Import({ project, start, again }: ImportProps): VNode {
    const session = useImportFlow(start.run);
    const { flow } = session;
    const { old, isRead } = useReplaced(start.replace);
    useEffect(() => {
        if (flow.file !== undefined || flow.run !== undefined) {
            remember({
                ...(flow.file === undefined ? {} : { issue: flow.file.issue, attachment: flow.file.attachment.id }),
                ...(flow.run === undefined ? {} : { run: flow.run }),
            });
        }
    }, [flow.file, flow.run]);
    return (
        <div class="outcomes-import">
            <StepList flow={flow} go={session.go} />
            {isRead ? (
                <Step session={session} project={project} start={start} old={old} again={again} />
            ) : (
                <Loading rows={4} />
            )}
        </div>
    );
}

function Step({ session, project, start, old, again }: ImportProps & { session: ImportFlow; old: StudySummary | undefined }): VNode {
    const known = useKnownOutcomes(project);
    switch (session.flow.step) {
        case 'file':
            return (
                <FileStep
                    project={project}
                    start={start}
                    chosen={session.flow.file}
                    choose={(file) => {
                        session.choose(file, formFor(file, old));
                    }}
                />
            );
        case 'found':
            return <FoundStep key="found" session={session} />;
        case 'columns':
            return <ColumnsStep key="columns" session={session} known={known} />;
        case 'check':
            return <CheckStep key="check" session={session} known={known} />;
        case 'import':
            return <ImportStep session={session} project={project} again={again} />;
    }
}

/** The study that the address names to be replaced; not read until then. */
function useReplaced(study: string | undefined): { old: StudySummary | undefined; isRead: boolean } {
    const { value, error } = useResource<StudySummary | null>(`replaced/${study ?? ''}`, async (signal) =>
        study === undefined ? null : studyDetail(study, signal),
    );
    return { old: value ?? undefined, isRead: study === undefined || value !== undefined || error !== undefined };
}

/** What the file tells of the study, or what the study is that it replaces. */
function formFor({ attachment }: ChosenFile, old: StudySummary | undefined): StudyForm {
    if (old === undefined) {
        return guessed(attachment);
    }
    const { name, kind, target, concept, fieldDate, wave } = old;
    return {
        attachmentId: attachment.id,
        name,
        kind,
        target,
        fieldDate,
        wave,
        ...(concept === null ? {} : { concept }),
    };
}
