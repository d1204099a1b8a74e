import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/dialog.css';
import './style/fields.css';
import './style/pages.css';
import './style/taking.css';
import './style/coverage.css';
import './style/wave-segment.css';
import './style/journey.css';
import { defineElement } from './jira/element';
import { JourneyPage } from './journey/journey-page';

// The journey map of a project.
defineElement('outcomes-journey', 'data-project-key', (key, { dataset }) => (
    <JourneyPage project={{ key, name: dataset['projectName'] ?? key }} />
));
