/*
 * A dashboard's items. What their modules get is what Atlassian documents in "Building a dashboard item"
 * (https://developer.atlassian.com/server/jira/platform/building-a-dashboard-item/); docs/workbench.md tells the rest.
 */
jQuery(function () {
  'use strict';
  const root = document.querySelector('#dashboard-content');
  const news = document.querySelector('#dashboard-news');
  const path = AJS.contextPath() + '/rest/dashboards/1.0/' + root.dataset.dashboard;
  const editable = root.dataset.editable === 'true';
  const MINUTE = 60000;

  async function call(method, below, body) {
    const answer = await fetch(path + below, {
      method,
      headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
      body: body && JSON.stringify(body)
    });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      const words = (problem.errorMessages || []).join(' ') || 'Status ' + answer.status;
      AJS.flag({type: 'error', title: 'That did not work', body: AJS.escapeHtml(words), close: 'manual'});
      throw new Error(words);
    }
    return answer.status === 204 ? null : answer.json();
  }

  /** Draws an item; answers what its menu does. */
  function start(gadget) {
    const id = gadget.dataset.gadget;
    const content = gadget.querySelector('.dashboard-item-content');
    const title = gadget.querySelector('.dashboard-item-title');
    const loading = gadget.querySelector('.workbench-loading');
    const configurable = gadget.dataset.configurable === 'true';
    const first = content.innerHTML;
    const after = [];
    let preferences = JSON.parse(gadget.dataset.preferences);
    let module = null;
    let timer = 0;
    let again = null;

    const fail = problem => {
      console.error(problem);
      clearInterval(timer);
      loading.hidden = true;
      const note = document.createElement('div');
      note.className = 'aui-message aui-message-error';
      note.setAttribute('role', 'alert');
      note.append(document.createElement('p'));
      note.firstChild.textContent = 'This item can’t be shown: ' + (problem && problem.message || problem);
      content.replaceChildren(note);
    };

    const draw = edit => {
      clearInterval(timer);
      again = null;
      after.length = 0;
      loading.hidden = true;
      content.innerHTML = first;
      gadget.classList.toggle('workbench-editing', edit);
      try {
        const result = edit
          ? module.renderEdit(jQuery(content), Object.assign({}, preferences))
          : module.render(jQuery(content), Object.assign({}, preferences));
        if (result && typeof result.catch === 'function') {
          result.catch(fail);
        }
        after.splice(0).forEach(callback => callback());
      } catch (problem) {
        fail(problem);
      }
    };

    const show = () => {
      if (!configurable || preferences.isConfigured === 'true') {
        draw(false);
      } else if (editable) {
        draw(true);
      } else {
        content.textContent = 'This item has not been configured yet.';
      }
    };

    const api = {
      /** Whether the user may change the item's preferences, and it has any. */
      isEditable: () => editable && configurable,
      /** Keeps the preferences, as texts, and shows the item with them; nothing happens for who may not edit it. */
      savePreferences: async wishes => {
        if (api.isEditable()) {
          const texts = {isConfigured: 'true'};
          Object.keys(wishes).filter(key => wishes[key] !== undefined && wishes[key] !== null)
            .forEach(key => texts[key] = String(wishes[key]));
          await call('PUT', `/gadget/${id}/prefs`, texts);
          preferences = texts;
          show();
        }
      },
      /** Shows the item again instead of its form. */
      closeEdit: show,
      /** Calls back every so many minutes as the preference refresh says, and when the user refreshes the item. */
      initRefresh: (wishes, callback) => {
        clearInterval(timer);
        again = callback;
        const minutes = Number(wishes && wishes.refresh);
        if (minutes > 0) {
          timer = setInterval(callback, minutes * MINUTE);
        }
      },
      /** The value to keep for a check box for refreshing: its minutes, or false. */
      getRefreshFieldValue: name => {
        const box = content.querySelector(`[name="${CSS.escape(name || 'refresh-interval')}"]`);
        return box && box.checked ? box.value : 'false';
      },
      setTitle: text => {
        title.textContent = text;
      },
      showLoadingBar: () => {
        loading.hidden = false;
      },
      hideLoadingBar: () => {
        loading.hidden = true;
      },
      /** Items here are as high as what is in them. */
      resize: () => {},
      getContext: () => jQuery(content),
      getGadgetId: () => id,
      /** Calls back once after the next drawing. */
      once: (event, callback) => {
        if (event === 'afterRender') {
          after.push(callback);
        }
      }
    };

    if (gadget.dataset.amd) {
      try {
        const Module = window.require(gadget.dataset.amd);
        module = new Module(api, {});
        show();
      } catch (problem) {
        fail(problem);
      }
    }
    return {
      edit: () => module && draw(true),
      refresh: () => module && (again ? again() : show())
    };
  }

  const items = new Map();
  root.querySelectorAll('.gadget').forEach(gadget => {
    if (gadget.querySelector('.gadget-inline')) {
      items.set(gadget.dataset.gadget, start(gadget));
    }
  });

  const columns = [...root.querySelectorAll('.workbench-dashboard-column')];
  const name = gadget => gadget.querySelector('.dashboard-item-title').textContent;

  async function arranged(gadget) {
    await call('PUT', '/layout', {
      columns: columns.map(column => [...column.querySelectorAll('.gadget')].map(one => one.dataset.gadget))
    });
    const column = gadget.closest('.workbench-dashboard-column');
    const place = [...column.querySelectorAll('.gadget')].indexOf(gadget) + 1;
    news.textContent = `${name(gadget)} now stands in column ${columns.indexOf(column) + 1}, place ${place}.`;
  }

  const acts = {
    edit: gadget => items.get(gadget.dataset.gadget).edit(),
    refresh: gadget => items.get(gadget.dataset.gadget).refresh(),
    up: gadget => {
      const other = gadget.previousElementSibling;
      if (other) {
        other.before(gadget);
        arranged(gadget);
      }
    },
    down: gadget => {
      const other = gadget.nextElementSibling;
      if (other && other.matches('.gadget')) {
        other.after(gadget);
        arranged(gadget);
      }
    },
    across: gadget => {
      const column = columns.find(one => !one.contains(gadget));
      column.prepend(gadget);
      arranged(gadget);
    },
    remove: async gadget => {
      if (window.confirm('Remove ' + name(gadget) + ' from this dashboard?')) {
        await call('DELETE', '/gadget/' + gadget.dataset.gadget);
        news.textContent = name(gadget) + ' was removed.';
        gadget.remove();
        document.querySelector('#add-gadget').focus();
      }
    }
  };

  root.addEventListener('click', e => {
    const button = e.target.closest('.gadget-menu [data-act]');
    if (button) {
      const gadget = button.closest('.gadget');
      const menu = button.closest('.gadget-menu');
      menu.open = false;
      acts[button.dataset.act](gadget);
      if (button.dataset.act !== 'edit' && gadget.isConnected) {
        menu.querySelector('summary').focus();
      }
    }
  });

  root.addEventListener('dragstart', e => {
    const header = e.target.closest('.dashboard-item-header');
    if (header) {
      e.dataTransfer.setData('text/x-gadget', header.closest('.gadget').dataset.gadget);
      e.dataTransfer.effectAllowed = 'move';
    }
  });
  root.addEventListener('dragover', e =>
    editable && e.target.closest('.workbench-dashboard-column') && e.dataTransfer.types.includes('text/x-gadget') && e.preventDefault());
  root.addEventListener('drop', e => {
    const column = e.target.closest('.workbench-dashboard-column');
    const id = e.dataTransfer.getData('text/x-gadget');
    const gadget = id && root.querySelector(`.gadget[data-gadget="${CSS.escape(id)}"]`);
    if (column && gadget) {
      e.preventDefault();
      const below = [...column.querySelectorAll('.gadget')].find(one => {
        const box = one.getBoundingClientRect();
        return one !== gadget && e.clientY < box.top + box.height / 2;
      });
      column.insertBefore(gadget, below || column.querySelector('.workbench-empty'));
      arranged(gadget);
    }
  });

  /** Who added an item goes on with it. */
  const fresh = /^#gadget-container-\d+$/.test(window.location.hash) && root.querySelector(window.location.hash);
  if (fresh) {
    history.replaceState(null, '', window.location.pathname + window.location.search);
    const field = fresh.querySelector('.dashboard-item-content :is(input, select, textarea)');
    (field || fresh.querySelector('.gadget-menu summary')).focus();
  }

  const directory = document.querySelector('#gadget-directory');
  if (directory) {
    document.querySelector('#add-gadget').addEventListener('click', () => directory.showModal());
    // AUI listens for Esc on the whole page and keeps it from the browser, which would close the dialog.
    directory.addEventListener('keydown', e => e.stopPropagation());
    directory.addEventListener('click', async e => {
      const add = e.target.closest('[data-add]');
      if (add) {
        add.disabled = true;
        const added = await call('POST', '/gadget', {moduleKey: add.dataset.add}).catch(problem => {
          add.disabled = false;
          throw problem;
        });
        window.location.hash = 'gadget-container-' + added.id;
        window.location.reload();
      }
    });
  }
});
