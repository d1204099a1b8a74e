/* What the workbench's own pages do; each action is a call of the same REST that scripts use. */
(function () {
  'use strict';
  const base = AJS.contextPath();
  const issue = document.querySelector('#issue-content');
  const key = issue && issue.dataset.issueKey;

  async function call(method, path, body) {
    const form = body instanceof FormData;
    const answer = await fetch(base + path, {
      method,
      headers: Object.assign({'X-Atlassian-Token': 'no-check'}, form || !body ? {} : {'Content-Type': 'application/json'}),
      body: form ? body : body && JSON.stringify(body)
    });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      const words = (problem.errorMessages || []).concat(Object.values(problem.errors || {}));
      AJS.flag({type: 'error', title: 'That did not work', body: AJS.escapeHtml(words.join(' ') || 'Status ' + answer.status), close: 'manual'});
      throw new Error(words.join(' '));
    }
    return answer.status === 204 ? null : answer.json().catch(() => null);
  }

  function act(selector, event, action) {
    document.querySelectorAll(selector).forEach(element => element.addEventListener(event, async e => {
      e.preventDefault();
      await action(element);
      window.location.reload();
    }));
  }

  act('[data-delete-attachment]', 'click', e => call('DELETE', '/rest/api/2/attachment/' + e.dataset.deleteAttachment));
  act('[data-delete-link]', 'click', e => call('DELETE', '/rest/api/2/issueLink/' + e.dataset.deleteLink));
  act('#comment-form', 'submit', () => call('POST', `/rest/api/2/issue/${key}/comment`, {body: document.querySelector('#comment').value}));
  act('#attach-form', 'submit', form => call('POST', `/rest/api/2/issue/${key}/attachments`, new FormData(form)));
  act('#link-form', 'submit', () => {
    const [type, direction] = document.querySelector('#link-type').value.split('|');
    const other = {key: document.querySelector('#link-key').value.trim()};
    const outward = direction === 'outward';
    return call('POST', '/rest/api/2/issueLink', {type: {name: type}, inwardIssue: outward ? {key} : other, outwardIssue: outward ? other : {key}});
  });
  const transitions = document.querySelector('#transitions');
  if (transitions) {
    call('GET', `/rest/api/2/issue/${key}/transitions`).then(answer => {
      answer.transitions.forEach(transition => {
        const button = document.createElement('button');
        button.className = 'aui-button';
        button.dataset.transition = transition.id;
        button.textContent = transition.name;
        transitions.append(button);
      });
      act('[data-transition]', 'click', e => call('POST', `/rest/api/2/issue/${key}/transitions`, {transition: {id: e.dataset.transition}}));
    });
  }
  const types = document.querySelector('#link-type');
  if (types) {
    call('GET', '/rest/api/2/issueLinkType').then(answer => answer.issueLinkTypes.forEach(type => {
      types.add(new Option(type.outward, type.name + '|outward'));
      if (type.inward !== type.outward) {
        types.add(new Option(type.inward, type.name + '|inward'));
      }
    }));
  }
  const remove = document.querySelector('#delete-issue');
  if (remove) {
    remove.addEventListener('click', async () => {
      if (window.confirm('Delete ' + key + ' for good?')) {
        await call('DELETE', '/rest/api/2/issue/' + key);
        window.location.assign(base + '/browse/' + key.replace(/-\d+$/, ''));
      }
    });
  }
  const comments = document.querySelector('#comments');
  if (comments) {
    call('GET', `/rest/api/2/issue/${key}/comment`).then(answer => answer.comments.forEach(comment => {
      const item = document.createElement('li');
      const author = document.createElement('strong');
      author.textContent = comment.author.displayName;
      item.append(author, ' ', comment.body);
      comments.append(item);
    }));
  }
})();
