import './style/foundation.css';
import './style/table.css';
import './style/dialog.css';
import './style/study.css';
import './style/setup.css';
import { ProjectHistory } from './audit/project-history';
import { defineElement } from './jira/element';
import { ProjectSetup } from './setup/project-setup';

// The tabs of a project's settings.
defineElement('outcomes-project-setup', 'data-project-key', (key) => <ProjectSetup key={key} project={key} />);
defineElement('outcomes-project-history', 'data-project-key', (key) => <ProjectHistory key={key} project={key} />);
