import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/dialog.css';
import './style/fields.css';
import './style/pages.css';
import './style/taking.css';
import './style/coverage.css';
import './style/menu.css';
import './style/outcome-board.css';
import { defineElement } from './jira/element';
import { BoardPage } from './outcomeboard/board-page';

// The outcome board of a project.
defineElement('outcomes-board-page', 'data-project-key', (key, { dataset }) => (
    <BoardPage key={key} project={{ key, name: dataset['projectName'] ?? key }} />
));
