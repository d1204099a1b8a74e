import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/dialog.css';
import './style/fields.css';
import './style/pages.css';
import './style/taking.css';
import './style/coverage.css';
import { BoardPanel } from './coverage/board-panel';
import { CoveragePage } from './coverage/coverage-page';
import { defineElement } from './jira/element';

// How far the roadmap covers the outcomes: the page, and the panel over a board.
defineElement('outcomes-coverage', 'data-page', (_, { dataset }) => {
    const key = dataset['projectKey'];
    return <CoveragePage project={key === undefined ? undefined : { key, name: dataset['projectName'] ?? key }} />;
});
defineElement('outcomes-board-coverage', 'data-board-id', (board, element) => (
    <BoardPanel
        key={board}
        board={board}
        close={() => {
            element.dispatchEvent(new CustomEvent('outcomes-closed'));
        }}
    />
));
