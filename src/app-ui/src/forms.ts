import { composeSummaries } from './statement/summary';

// Jira's forms for issues, in pages and dialogs.
composeSummaries(document);
