/* What the workbench's own pages do; each action is a call of the same REST that scripts use. */
(function () {
  'use strict';
  const base = AJS.contextPath();

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

  /** Fills in a form that was refused as it was sent, so that nothing must be typed again. */
  function fillRefusedForm(kept) {
    const sent = [...kept.content.children];
    const valuesOf = name => sent.filter(one => one.name === name).map(one => one.value);
    const isHidden = control => control.type === 'hidden' && !['atl_token', 'returnUrl'].includes(control.name);
    const form = [...document.forms].find(each => each.getAttribute('action') === kept.dataset.action
      && [...each.elements].filter(isHidden).every(control => valuesOf(control.name).includes(control.value)));
    if (!form) {
      return;
    }
    for (const control of form.elements) {
      const values = valuesOf(control.name);
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked = values.includes(control.value);
      } else if (control.type === 'select-multiple') {
        [...control.options].forEach(option => option.selected = values.includes(option.value));
      } else if (values.length > 0 && !['hidden', 'password', 'file', 'submit', 'button'].includes(control.type)) {
        control.value = values[[...form.elements].filter(other => other.name === control.name).indexOf(control)] ?? values[0];
      }
    }
    form.closest('details')?.setAttribute('open', '');
    [...form.elements].find(control => control.name && control.type !== 'hidden')?.focus();
  }

  /** Puts an issue into its place without loading the page, as Jira does; answers whether it is there. */
  async function insertIssue(place, key, view) {
    const turn = place.turn = (place.turn || 0) + 1;
    place.setAttribute('aria-busy', 'true');
    const answer = await fetch(`${base}/secure/AjaxIssueAction!default.jspa?issueKey=${encodeURIComponent(key)}&view=${view || ''}`);
    const text = await answer.text();
    if (turn !== place.turn) {
      return false;
    }
    place.removeAttribute('aria-busy');
    if (!answer.ok) {
      place.textContent = 'The issue can’t be shown: it does not exist, or you do not have the permission to see it.';
      return false;
    }
    jQuery(place).html(text);
    startIssue(place.querySelector('#issue-content'), () => insertIssue(place, key, view));
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(place), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
    return true;
  }

  /** Makes an issue's buttons and forms work. */
  function startIssue(issue, again) {
    const key = issue.dataset.issueKey;
    const refresh = async () => {
      await again();
      JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [issue.dataset.issueId]);
      document.dispatchEvent(new CustomEvent('workbench-issue-changed', {detail: key}));
    };
    const act = (selector, event, action) => issue.querySelectorAll(selector).forEach(element =>
      element.addEventListener(event, async e => {
        e.preventDefault();
        await action(element);
        await refresh();
      }));
    act('[data-delete-attachment]', 'click', e => call('DELETE', '/rest/api/2/attachment/' + e.dataset.deleteAttachment));
    act('[data-delete-link]', 'click', e => call('DELETE', '/rest/api/2/issueLink/' + e.dataset.deleteLink));
    act('#comment-form', 'submit', () => call('POST', `/rest/api/2/issue/${key}/comment`, {body: issue.querySelector('#comment').value}));
    act('#attach-form', 'submit', form => call('POST', `/rest/api/2/issue/${key}/attachments`, new FormData(form)));
    act('#link-form', 'submit', () => {
      const [type, direction] = issue.querySelector('#link-type').value.split('|');
      const other = {key: issue.querySelector('#link-key').value.trim()};
      const outward = direction === 'outward';
      return call('POST', '/rest/api/2/issueLink', {type: {name: type}, inwardIssue: outward ? {key} : other, outwardIssue: outward ? other : {key}});
    });
    const transitions = issue.querySelector('#transitions');
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
    const types = issue.querySelector('#link-type');
    if (types) {
      call('GET', '/rest/api/2/issueLinkType').then(answer => answer.issueLinkTypes.forEach(type => {
        types.add(new Option(type.outward, type.name + '|outward'));
        if (type.inward !== type.outward) {
          types.add(new Option(type.inward, type.name + '|inward'));
        }
      }));
    }
    const remove = issue.querySelector('#delete-issue');
    if (remove) {
      remove.addEventListener('click', async () => {
        if (window.confirm('Delete ' + key + ' for good?')) {
          await call('DELETE', '/rest/api/2/issue/' + key);
          window.location.assign(base + '/browse/' + key.replace(/-\d+$/, ''));
        }
      });
    }
  }

  const written = document.querySelector('#issue-content');
  if (written) {
    startIssue(written, () => insertIssue(written.parentElement, written.dataset.issueKey));
  }

  /** Calls back on a key that is pressed outside of fields. */
  function onKey(handlers) {
    document.addEventListener('keydown', e => {
      const typing = e.target instanceof Element && e.target.closest('input, textarea, select, dialog, [role=dialog], [contenteditable]');
      const handler = handlers[e.key];
      if (handler && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
        e.preventDefault();
        handler();
      }
    });
  }

  const split = document.querySelector('#split-view');
  if (split) {
    const place = split.querySelector('#issue-detail');
    const links = [...split.querySelectorAll('a[data-issue-key]')];
    let shown = '';
    const show = async (key, keep) => {
      shown = key;
      const link = links.find(one => one.dataset.issueKey === key);
      links.forEach(one => one.toggleAttribute('aria-current', one === link));
      if (link) {
        link.setAttribute('aria-current', 'true');
        const list = split.querySelector('.workbench-issue-list');
        list.scrollTop += link.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
        if (keep) {
          history.pushState({issue: key}, '', link.href);
        }
      }
      if (await insertIssue(place, key)) {
        document.title = '[' + key + '] ' + place.querySelector('#summary-val').textContent;
      }
    };
    const step = by => {
      const next = links[links.findIndex(one => one.dataset.issueKey === shown) + by];
      if (next) {
        next.focus();
        show(next.dataset.issueKey, true);
      }
    };
    links.forEach(link => link.addEventListener('click', e => {
      if (!e.ctrlKey && !e.metaKey && !e.shiftKey) {
        e.preventDefault();
        show(link.dataset.issueKey, true);
      }
    }));
    onKey({j: () => step(1), k: () => step(-1), o: () => shown && window.location.assign(base + '/browse/' + shown)});
    const first = split.dataset.selected || (links[0] && links[0].dataset.issueKey);
    window.addEventListener('popstate', e => show((e.state && e.state.issue) || first, false));
    if (first) {
      history.replaceState({issue: first}, '');
      show(first, false);
    }
  }

  const table = document.querySelector('#issuetable');
  if (table) {
    const rows = [...table.querySelectorAll('tbody tr')];
    let at = -1;
    const step = by => {
      at = Math.min(Math.max(at + by, 0), rows.length - 1);
      rows.forEach((row, index) => row.classList.toggle('workbench-focused', index === at));
      const link = rows[at].querySelector('a');
      (link || rows[at]).focus();
      rows[at].scrollIntoView({block: 'nearest'});
    };
    onKey({j: () => step(1), k: () => step(-1), o: () => at >= 0 && window.location.assign(base + '/browse/' + rows[at].dataset.issueKey)});
  }

  const board = document.querySelector('#ghx-work');
  if (board) {
    const detail = board.querySelector('#ghx-detail-view');
    const place = board.querySelector('#ghx-detail-issue');
    const find = key => board.querySelector(`[data-open="${CSS.escape(key)}"]`);
    const mark = key => board.querySelectorAll('.ghx-issue').forEach(card => card.classList.toggle('workbench-focused', card.dataset.issueKey === key));
    const address = key => {
      const url = new URL(window.location.href);
      url.searchParams.delete('selectedIssue');
      if (key) {
        url.searchParams.set('selectedIssue', key);
      }
      history.replaceState(null, '', url);
    };
    const open = async key => {
      detail.hidden = false;
      mark(key);
      address(key);
      await insertIssue(place, key, 'board');
    };
    const close = () => {
      const card = find(new URL(window.location.href).searchParams.get('selectedIssue') || '');
      detail.hidden = true;
      place.textContent = '';
      mark('');
      address('');
      (card || board.querySelector('#ghx-pool')).focus();
    };
    const redraw = async () => {
      const focused = document.activeElement instanceof HTMLElement && document.activeElement.closest('.ghx-issue');
      const page = new DOMParser().parseFromString(await (await fetch(window.location.href)).text(), 'text/html');
      board.querySelector('#ghx-pool').replaceChildren(...page.querySelector('#ghx-pool').childNodes);
      mark(new URL(window.location.href).searchParams.get('selectedIssue'));
      const card = focused && find(focused.dataset.issueKey);
      if (card) {
        card.focus();
      }
    };
    const move = async (key, statuses) => {
      const wanted = statuses.split(',');
      const answer = await call('GET', `/rest/api/2/issue/${key}/transitions`);
      const transition = answer.transitions.find(one => wanted.includes(one.to.id));
      if (transition) {
        await call('POST', `/rest/api/2/issue/${key}/transitions`, {transition: {id: transition.id}});
        if (!detail.hidden && place.querySelector(`[data-issue-key="${CSS.escape(key)}"]`)) {
          await insertIssue(place, key, 'board');
        }
      } else {
        AJS.flag({type: 'warning', title: key + ' stays where it is', body: 'The workflow has no step there for you.', close: 'auto'});
      }
      await redraw();
    };
    board.addEventListener('click', e => {
      const card = e.target.closest('[data-open]');
      if (card) {
        open(card.dataset.open);
      }
    });
    board.addEventListener('change', e => e.target.dataset.move && e.target.value && move(e.target.dataset.move, e.target.value));
    board.addEventListener('dragstart', e => {
      const card = e.target.closest('.ghx-issue');
      if (card) {
        e.dataTransfer.setData('text/plain', card.dataset.issueKey);
        e.dataTransfer.effectAllowed = 'move';
      }
    });
    board.addEventListener('dragover', e => e.target.closest('.workbench-column') && e.preventDefault());
    board.addEventListener('drop', e => {
      const column = e.target.closest('.workbench-column');
      const key = e.dataTransfer.getData('text/plain');
      const card = find(key);
      if (column && card) {
        e.preventDefault();
        if (card.closest('.workbench-column').dataset.column !== column.dataset.column) {
          move(key, column.dataset.statuses);
        }
      }
    });
    board.querySelector('#close-detail').addEventListener('click', close);
    detail.addEventListener('keydown', e => e.key === 'Escape' && !e.target.closest('dialog, [role=dialog]') && close());
    document.addEventListener('workbench-issue-changed', redraw);
    const step = by => {
      const cards = [...board.querySelectorAll('[data-open]')];
      const at = cards.indexOf(document.activeElement) + by;
      if (cards[Math.max(at, 0)]) {
        cards[Math.max(at, 0)].focus();
      }
    };
    onKey({j: () => step(1), k: () => step(-1)});
    if (board.dataset.selected) {
      open(board.dataset.selected);
    }
  }

  const theme = document.querySelector('#switch-theme');
  if (theme && document.documentElement.hasAttribute('data-color-mode-auto') && window.matchMedia('(prefers-color-scheme: dark)').matches) {
    theme.value = 'light';
    theme.textContent = 'Light theme';
  }

  const refused = document.querySelector('#refused-form');
  if (refused) {
    fillRefusedForm(refused);
  }

  document.addEventListener('submit', e => {
    const question = e.submitter && e.submitter.dataset.confirm;
    if (question && !window.confirm(question)) {
      e.preventDefault();
    }
  });

  document.querySelectorAll('[data-choose-all]').forEach(all => all.addEventListener('change', () =>
    all.closest('table').querySelectorAll('tbody input[type=checkbox]').forEach(box => {
      box.checked = all.checked;
    })));
  document.querySelectorAll('[data-action]').forEach(action => action.addEventListener('input', e => {
    if (e.target.name !== 'actions') {
      action.querySelector('[name=actions]').checked = true;
    }
  }));

  document.addEventListener('click', e => document.querySelectorAll('details.workbench-menu[open]').forEach(menu => {
    if (!menu.contains(e.target)) {
      menu.open = false;
    }
  }));
  document.querySelectorAll('details.workbench-menu').forEach(menu => menu.addEventListener('keydown', e => {
    if (e.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }));
})();
