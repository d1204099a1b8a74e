import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/epic.css';
import './style/outcome.css';
import './style/dialog.css';
import './style/fields.css';
import './style/study.css';
import './style/setup.css';
import './style/pages.css';
import './style/importing.css';
import { ImportPage } from './importing/import-page';
import { startIn } from './importing/start';
import { defineElement } from './jira/element';
import type { ProjectRef } from './parts/page-head';
import { StudiesPage } from './studies/studies-page';
import { StudyPage } from './studypage/study-page';

// The pages about a project's studies.
defineElement('outcomes-studies', 'data-project-key', (key, element) => <StudiesPage project={projectOf(key, element)} />);
defineElement('outcomes-survey-import', 'data-project-key', (key, element) => (
    <ImportPage project={projectOf(key, element)} start={startIn(location.search)} />
));
defineElement('outcomes-study', 'data-project-key', (key, element) => (
    <StudyPage project={projectOf(key, element)} study={element.dataset['study'] ?? ''} />
));

function projectOf(key: string, { dataset }: HTMLElement): ProjectRef {
    return { key, name: dataset['projectName'] ?? key };
}
