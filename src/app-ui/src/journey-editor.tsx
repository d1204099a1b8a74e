import './style/foundation.css';
import './style/table.css';
import './style/dialog.css';
import './style/fields.css';
import './style/pages.css';
import './style/score.css';
import './style/menu.css';
import './style/editor.css';
import { EditorPage } from './editor/editor-page';
import { defineElement } from './jira/element';

// Where the journeys of a project are built.
defineElement('outcomes-journey-editor', 'data-project-key', (key, { dataset }) => (
    <EditorPage key={key} project={{ key, name: dataset['projectName'] ?? key }} />
));
