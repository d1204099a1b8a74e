// Works with the site through the npm package jira-client, as scripts of Jira's users do.
// Usage: node jira-client.mjs URL PROJECT OUTCOME EPIC, with the app set up in the project, and the epic targeting the
// outcome, whose opportunity score is 20.
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strict as assert } from 'node:assert';

const JiraApi = createRequire(join(process.cwd(), 'package.json'))('jira-client');
const [url, project, outcome, epic] = process.argv.slice(2);
const { hostname, port, pathname } = new URL(url);
const connect = (user, password = user) =>
    new JiraApi({
        protocol: 'http',
        host: hostname,
        port,
        base: pathname.slice(1),
        username: user,
        password,
        apiVersion: '2',
    });

const step = (name, holds) => {
    assert.ok(holds, name);
    console.log(`ok ${name}`);
};

/** Whether a call fails in Jira's words; the client does not hand on the status. */
const refused = async (words, call) => {
    try {
        await call;
    } catch (error) {
        assert.match(error.message, words);
        return true;
    }
    throw new assert.AssertionError({ message: `${words} was not refused` });
};

const rita = connect('rita');
const fields = Object.fromEntries((await rita.listFields()).map((field) => [field.name, field.id]));
const newIssue = (type, summary, more = {}) =>
    rita.addNewIssue({ fields: { project: { key: project }, issuetype: { name: type }, summary, ...more } });
const find = (jql, options = {}) => rita.searchJira(jql, options);

step('site', (await rita.getCurrentUser()).name === 'rita' && (await rita.listPriorities()).length === 5);
step('types', (await rita.listIssueTypes()).some((type) => type.name === 'Study'));
step('project', (await rita.getProject(project)).key === project);
step('no such project', await refused(/No project could be found/, rita.getProject('NOPE')));
step('users', (await rita.searchUsers({ username: 'dana' })).some((user) => user.name === 'dana'));

const story = (await newIssue('Story', 'Share photos', { labels: ['sharing'], [fields['Epic Link']]: epic })).key;
await rita.updateIssue(story, { fields: { summary: 'Share trips' }, update: { labels: [{ add: 'trips' }] } });
const edited = (await rita.findIssue(story, 'changelog,names')).fields;
step('create and edit', edited.summary === 'Share trips' && edited.labels.join() === 'sharing,trips');
step('no summary', await refused(/You must specify a summary/, newIssue('Story', '')));
step('no epic name', await refused(/Epic Name is required/, newIssue('Epic', 'Nameless')));
step('no such field', await refused(/cannot be set/, newIssue('Task', 'x', { customfield_1: 1 })));
await rita.updateAssignee(story, 'dana');
step('assign', (await rita.findIssue(story)).fields.assignee.name === 'dana');

const comment = await rita.addComment(story, 'Seen in interviews');
await rita.updateComment(story, comment.id, 'Seen in ten interviews');
step('comment', (await rita.getComments(story)).comments[0].body === 'Seen in ten interviews');
await rita.deleteComment(story, comment.id);
step('comment deleted', (await rita.getComments(story)).total === 0);

const file = join(mkdtempSync(join(tmpdir(), 'client-')), 'wave.csv');
writeFileSync(file, 'a,b\n1,2\n');
const [attached] = await rita.addAttachmentOnIssue(story, createReadStream(file));
step('attach', attached.filename === 'wave.csv' && attached.size === 8);
await rita.deleteAttachment(attached.id);
step('detach', (await rita.findIssue(story)).fields.attachment.length === 0);

await rita.issueLink({ type: { name: 'Blocks' }, inwardIssue: { key: story }, outwardIssue: { key: epic } });
const link = (await rita.findIssue(story)).fields.issuelinks[0];
step('link', link.outwardIssue.key === epic);
await rita.deleteIssueLink(link.id);
step('unlinked', (await rita.findIssue(story)).fields.issuelinks.length === 0);

const done = (await rita.listTransitions(story)).transitions.find((one) => one.name === 'Done');
await rita.transitionIssue(story, { transition: { id: done.id }, fields: { resolution: { name: 'Duplicate' } } });
step('transition', (await rita.findIssue(story)).fields.resolution.name === 'Duplicate');
step('no such transition', await refused(/not valid/, rita.transitionIssue(story, { transition: { id: '99' } })));

const scored = await find(`project = ${project} AND "Opportunity score" > 15`, { fields: [fields['Opportunity score']] });
step('search by score', scored.issues[0].key === outcome && scored.issues[0].fields[fields['Opportunity score']] === 20);
step('function', (await find(`issue in epicsTargeting(${outcome})`)).issues.map((one) => one.key).join() === epic);
step('no such value', await refused(/does not exist/, find('status = Lost')));
step('no JQL', await refused(/Error in the JQL Query/, find('project =')));

const board = (await rita.getAllBoards(0, 50, undefined, undefined, project)).values[0];
const columns = (await rita.getConfiguration(board.id)).columnConfig.columns.map((column) => column.name);
step('board', columns.join() === 'To Do,In Progress,Done');
step('board issues', (await rita.getIssuesForBoard(board.id)).issues.some((issue) => issue.key === story));
step('board epics', (await rita.getEpics(board.id)).values.some((one) => one.key === epic));
step('epic', (await rita.getEpic(epic)).key === epic);
step('epic issues', (await rita.getIssuesForEpic(epic)).issues.some((issue) => issue.key === story));
step('no such board', await refused(/cannot be viewed/, rita.getBoard(1)));

step('may not edit', await refused(/permission/, connect('lena').updateIssue(story, { fields: { summary: 'x' } })));
step('wrong password', await refused(/.*/, connect('rita', 'wrong').findIssue(story)));
await rita.deleteIssue(story);
step('delete', await refused(/Issue Does Not Exist/, rita.findIssue(story)));
console.log('all good');
