import './style/foundation.css';
import './style/score.css';
import './style/epic.css';
import './style/dialog.css';
import { defineEpicPanel } from './epic/element';

defineEpicPanel();
