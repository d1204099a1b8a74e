import './style/foundation.css';
import './style/table.css';
import './style/dialog.css';
import './style/fields.css';
import './style/study.css';
import './style/setup.css';
import { ProjectHistory } from './audit/project-history';
import { DiagnosisPage } from './diagnosis/diagnosis-page';
import { FreshnessPage } from './freshness/freshness-page';
import { defineElement } from './jira/element';
import { RulesPage } from './rules/rules-page';
import { SelfCheckPage } from './selfcheck/self-check-page';
import { ProjectSetup } from './setup/project-setup';
import { DataPage } from './transfer/data-page';

// The tabs of a project's settings, then those of the site's.
defineElement('outcomes-project-setup', 'data-project-key', (key) => <ProjectSetup key={key} project={key} />);
defineElement('outcomes-project-history', 'data-project-key', (key) => <ProjectHistory key={key} project={key} />);
defineElement('outcomes-project-rules', 'data-project-key', (key) => <RulesPage key={key} project={key} />);
defineElement('outcomes-project-freshness', 'data-project-key', (key) => <FreshnessPage key={key} project={key} />);
defineElement('outcomes-project-diagnosis', 'data-project-key', (key) => <DiagnosisPage key={key} project={key} />);
defineElement('outcomes-project-data', 'data-project-key', (key) => <DataPage key={key} project={key} />);
defineElement('outcomes-site-defaults', 'data-project-key', () => <RulesPage />);
defineElement('outcomes-site-self-check', 'data-project-key', () => <SelfCheckPage />);
