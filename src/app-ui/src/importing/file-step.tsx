import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure, Loading, Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { asRestError, type RestError } from '../rest/client';
import { importContext } from '../rest/studies';
import { FileList } from './file-list';
import { fileChoices, type FileChoice, type FileChoices } from './files';
import type { ChosenFile } from './flow';
import { NoFiles, UploadHint } from './no-files';
import { OtherIssue } from './other-issue';
import type { ImportStart } from './start';
import { StepFrame } from './step';

interface Props {
    project: string;
    start: ImportStart;
    /** The file that is chosen already, when the user comes back. */
    chosen: ChosenFile | undefined;
    choose: (file: ChosenFile) => void;
}

/** Which file: all of the project that may be surveys. */
export function FileStep({ project, start, chosen, choose }: Props): VNode {
    const [issue, setIssue] = useState(chosen?.issue ?? start.issue);
    const { value, error, reload } = useResource(`files/${project}/${issue ?? ''}`, (signal) =>
        fileChoices(project, issue, signal),
    );
    if (value === undefined) {
        return error === undefined ? <Loading rows={4} /> : <Failure messages={error.all} retry={reload} />;
    }
    return (
        <Choice
            project={project}
            value={value}
            issue={issue}
            chosen={chosen}
            named={start.attachment}
            choose={choose}
            name={setIssue}
        />
    );
}

interface ChoiceProps {
    project: string;
    value: FileChoices;
    issue: string | undefined;
    chosen: ChosenFile | undefined;
    /** The attachment that the address names: taken without being asked. */
    named: number | undefined;
    choose: (file: ChosenFile) => void;
    name: (issue: string) => void;
}

function Choice({ project, value, issue, chosen, named, choose, name }: ChoiceProps): VNode {
    const { files, context } = value;
    const [picked, setPicked] = useState(chosen === undefined ? named : chosen.attachment.id);
    const [refused, setRefused] = useState<RestError>();
    const current = files.find(({ attachment }) => attachment.id === picked) ?? files[0];
    const take = (file: FileChoice): void => {
        read(file).then(choose, (failed: unknown) => {
            setRefused(asRestError(failed));
        });
    };
    useEffect(() => {
        const file = files.find(({ attachment }) => attachment.id === named);
        if (chosen === undefined && file !== undefined && context?.mayImport === true) {
            take(file);
        }
    }, []);
    return (
        <StepFrame
            title={AJS.I18n.getText('outcomes.importing.file.title')}
            lead={AJS.I18n.getText('outcomes.importing.file.lead')}
            error={refused}
            busy={false}
            actions={
                current !== undefined &&
                context?.mayImport !== false && (
                    <button
                        type="button"
                        class="aui-button aui-button-primary"
                        onClick={() => {
                            take(current);
                        }}
                    >
                        {AJS.I18n.getText('outcomes.importing.file.read')}
                    </button>
                )
            }
        >
            <IssueNotes value={value} issue={issue} />
            <Files project={project} value={value} picked={current?.attachment.id} pick={setPicked} />
            <OtherIssue project={project} name={name} />
        </StepFrame>
    );
}

function Files({ project, value: { files, context, failure }, picked, pick }: { project: string; value: FileChoices; picked: number | undefined; pick: (attachment: number) => void }): VNode | null {
    const issue = context?.issue.key;
    if (failure !== undefined && files.length === 0) {
        return null;
    }
    return files.length === 0 ? (
        <NoFiles issue={issue} project={project} />
    ) : (
        <>
            <FileList files={files} picked={picked} pick={pick} />
            <UploadHint issue={issue} project={project} />
        </>
    );
}

function IssueNotes({ value: { context, refusal, failure }, issue }: { value: FileChoices; issue: string | undefined }): VNode | null {
    if (failure !== undefined) {
        return <Failure title={AJS.I18n.getText('outcomes.importing.file.unlisted')} messages={failure.all} />;
    }
    if (refusal !== undefined) {
        return (
            <Message kind="warning" title={AJS.I18n.getText('outcomes.importing.file.no-issue', issue ?? '')}>
                <p>{refusal.all.join(' ')}</p>
            </Message>
        );
    }
    return context?.mayImport === false ? (
        <Message kind="warning" title={context.issue.key}>
            <p>{AJS.I18n.getText('outcomes.import.may-not')}</p>
        </Message>
    ) : null;
}

async function read({ issue, attachment }: FileChoice): Promise<ChosenFile> {
    const { studies } = await importContext(issue, new AbortController().signal);
    return { issue, attachment, studies };
}
