import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { importUrl, studiesUrl } from '../jira/page';
import { Failure, Loading, Message } from '../parts/messages';
import { PageHead, StudiesLink, type ProjectRef } from '../parts/page-head';
import { Section } from '../parts/section';
import { useResource } from '../parts/resource';
import { problemsUrl } from '../rest/studies';
import { studyDetail, type StudyDetail } from '../rest/study-detail';
import { useKnownOutcomes } from '../importing/known-outcomes';
import { Problems } from '../parts/problems';
import { ConceptTable } from './concept-table';
import { DeleteStudy } from './delete-study';
import { MappingTable } from './mapping-table';
import { QualityTable } from './quality-table';
import { ScoreTable } from './score-table';
import { StudyFacts } from './study-facts';
import { TaskResults } from './task-results';
import { Versions } from './versions';

/** All that is known of one study. */
export function StudyPage({ project, study }: { project: ProjectRef; study: string }): VNode {
    const { value, error, reload } = useResource(`study/${study}`, (signal) => studyDetail(study, signal));
    const [deleted, setDeleted] = useState(false);
    if (value === undefined) {
        return (
            <>
                <PageHead project={project} title={AJS.I18n.getText('outcomes.study.page.title')} current="studies" above={<StudiesLink project={project.key} />} />
                {error === undefined ? <Loading rows={5} /> : <Failure messages={error.all} retry={reload} />}
            </>
        );
    }
    return (
        <>
            <PageHead
                project={project}
                title={value.name}
                current="studies"
                above={<StudiesLink project={project.key} />}
                actions={
                    value.mayImport && !deleted ? (
                        <Actions
                            project={project.key}
                            study={value}
                            deleted={() => {
                                setDeleted(true);
                            }}
                        />
                    ) : undefined
                }
            />
            {deleted ? <Gone project={project.key} study={value} /> : <Parts project={project.key} study={value} />}
        </>
    );
}

function Actions({ project, study, deleted }: { project: string; study: StudyDetail; deleted: () => void }): VNode {
    const [leaving, setLeaving] = useState(false);
    return (
        <>
            <a
                class="aui-button"
                href={importUrl(project, { ...(study.issue === undefined ? {} : { issue: study.issue }), replace: study.id })}
            >
                {AJS.I18n.getText('outcomes.study.replace')}
            </a>
            <button
                type="button"
                class="aui-button"
                aria-haspopup="dialog"
                onClick={() => {
                    setLeaving(true);
                }}
            >
                {AJS.I18n.getText('outcomes.study.delete')}
            </button>
            {leaving && (
                <DeleteStudy
                    study={study}
                    deletion={study.deletion}
                    close={() => {
                        setLeaving(false);
                    }}
                    done={() => {
                        setLeaving(false);
                        deleted();
                    }}
                />
            )}
        </>
    );
}

function Gone({ project, study }: { project: string; study: StudyDetail }): VNode {
    return (
        <Message kind="success">
            <p>{AJS.I18n.getText('outcomes.study.deleted', study.name)}</p>
            <p>
                <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.study.page.all')}</a>
            </p>
        </Message>
    );
}

function ProblemPart({ study }: { study: StudyDetail }): VNode | null {
    const { id, problems, problemCount = problems.length, mayImport, sourceRemoved } = study;
    if (problemCount === 0) {
        return null;
    }
    return (
        <Section title={AJS.I18n.getText('outcomes.study.page.problems')}>
            <Problems problems={problems} count={problemCount} />
            {mayImport && !sourceRemoved && (
                <p>
                    <a class="aui-button" href={problemsUrl(id)}>
                        {AJS.I18n.getText('outcomes.importing.problems.download')}
                    </a>
                </p>
            )}
        </Section>
    );
}

function Parts({ project, study }: { project: string; study: StudyDetail }): VNode {
    const known = useKnownOutcomes(project);
    return (
        <div class="outcomes-study-parts">
            <StudyFacts study={study} />
            <ScoreTable scores={study.scores ?? []} known={known} study={study} />
            <TaskResults tasks={study.tasks ?? []} known={known} />
            <ConceptTable ratings={study.ratings ?? []} known={known} />
            <QualityTable quality={study.quality ?? []} />
            <ProblemPart study={study} />
            <MappingTable study={study} known={known} />
            <Versions versions={study.versions} />
        </div>
    );
}
