import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/dialog.css';
import './style/fields.css';
import './style/pages.css';
import './style/taking.css';
import './style/coverage.css';
import './style/wave-segment.css';
import './style/marks.css';
import './style/landscape.css';
import { defineElement } from './jira/element';
import { LandscapePage } from './landscape/landscape-page';

// The opportunity landscape of a project.
defineElement('outcomes-landscape', 'data-project-key', (key, { dataset }) => (
    <LandscapePage project={{ key, name: dataset['projectName'] ?? key }} />
));
