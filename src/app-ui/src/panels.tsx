import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/epic.css';
import './style/outcome.css';
import './style/dialog.css';
import './style/fields.css';
import './style/study.css';
import { openOverBoard } from './board/over-board';
import { EpicPanel } from './epic/epic-panel';
import { defineElement } from './jira/element';
import { OutcomePanel } from './outcome/outcome-panel';
import { StoryPanel } from './story/story-panel';
import { StudyImport } from './study/study-import';

// The panels on an issue's page.
defineElement('outcomes-epic-panel', 'data-issue-key', (key) => <EpicPanel key={key} epic={key} />);
defineElement('outcomes-outcome-panel', 'data-issue-key', (key) => <OutcomePanel key={key} outcome={key} />);
defineElement('outcomes-story-panel', 'data-issue-key', (key) => <StoryPanel key={key} story={key} />);
defineElement('outcomes-study-import', 'data-issue-key', (key) => <StudyImport key={key} issue={key} />);

// Beside a board.
openOverBoard(document);
