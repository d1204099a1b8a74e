import './style/foundation.css';
import './style/table.css';
import './style/dialog.css';
import './style/study.css';
import './style/setup.css';
import { ProjectHistory } from './audit/project-history';
import { defineElement } from './jira/element';
import { RulesPage } from './rules/rules-page';
import { ProjectSetup } from './setup/project-setup';

// The tabs of a project's settings, then those of the site's.
defineElement('outcomes-project-setup', 'data-project-key', (key) => <ProjectSetup key={key} project={key} />);
defineElement('outcomes-project-history', 'data-project-key', (key) => <ProjectHistory key={key} project={key} />);
defineElement('outcomes-project-rules', 'data-project-key', (key) => <RulesPage key={key} project={key} />);
defineElement('outcomes-site-defaults', 'data-project-key', () => <RulesPage />);
