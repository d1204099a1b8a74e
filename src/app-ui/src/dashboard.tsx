import './style/foundation.css';
import './style/table.css';
import './style/score.css';
import './style/fields.css';
import './style/pages.css';
import './style/coverage.css';
import './style/taking.css';
import './style/dashboard.css';
import { coverageItem } from './dashboard/coverage-item';
import { historyItem } from './dashboard/history-item';
import { dashboardItem } from './dashboard/item';
import { opportunitiesItem } from './dashboard/opportunities-item';
import { phasesItem } from './dashboard/phases-item';

// The items for Jira's dashboards, by the names that atlassian-plugin.xml gives them.
define('org-outcomeroadmap/coverage-item', [], () => dashboardItem(coverageItem));
define('org-outcomeroadmap/opportunities-item', [], () => dashboardItem(opportunitiesItem));
define('org-outcomeroadmap/phases-item', [], () => dashboardItem(phasesItem));
define('org-outcomeroadmap/history-item', [], () => dashboardItem(historyItem));
