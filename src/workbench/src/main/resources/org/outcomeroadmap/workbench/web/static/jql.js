/* Completes queries in fields marked data-jql, with what Jira's REST says of fields, functions and values. */
(function () {
  'use strict';
  const inputs = document.querySelectorAll('input[data-jql]');
  const LONGEST = 15;
  const PAUSE_IN_TYPING = 120;
  const TOKEN = /\s+|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[!<>]=|!~|[()=~<>,]|[^\s"'()=!~<>,]+|!/g;
  const rest = path => fetch(AJS.contextPath() + '/rest/api/2/jql/autocompletedata' + path)
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error('Status ' + answer.status)));
  let known;
  const all = () => known ??= rest('').catch(problem => {
    known = undefined;
    throw problem;
  });

  const bare = text => text.replace(/^["']|["']$/g, '').replace(/\\(.)/g, '$1');
  const isWord = text => /^["']/.test(text) || /^[^\s"'()=!~<>,]/.test(text);
  const isOpen = text => /^["']/.test(text) && (text.length === 1 || text[text.length - 1] !== text[0]);

  /** What comes before the caret: whole tokens, and the part of one that is being written. */
  function cut(text) {
    const tokens = [...text.matchAll(TOKEN)].map(found => ({text: found[0], at: found.index}));
    const last = tokens[tokens.length - 1];
    const partial = last && isWord(last.text) && !(/["']$/.test(last.text) && !isOpen(last.text)) ? last : null;
    return {
      whole: tokens.filter(token => token !== partial && token.text.trim() !== '').map(token => token.text),
      start: partial ? partial.at : text.length,
      written: partial ? bare(partial.text) : ''
    };
  }

  /** What may come next after whole tokens, in which field and after which operator. */
  function expected(tokens) {
    let state = 'field';
    let field = '';
    let operator = '';
    let list = false;
    let call = 0;
    let group = 0;
    tokens.forEach(token => {
      const word = token.toLowerCase();
      if (call) {
        call += token === '(' ? 1 : token === ')' ? -1 : 0;
        state = call ? state : list ? 'more' : 'next';
      } else if (state === 'field') {
        if (token === '(') {
          group++;
        } else if (word !== 'not') {
          field = bare(token);
          operator = '';
          state = 'operator';
        }
      } else if (state === 'operator') {
        operator = (operator + ' ' + word).trim();
        state = operator === 'not' ? 'operator' : 'value';
      } else if (state === 'value') {
        if (operator === 'is' && word === 'not') {
          operator = 'is not';
        } else if (token === '(') {
          list = true;
        } else {
          state = list ? 'more' : 'next';
        }
      } else if (state === 'more') {
        if (token === '(') {
          call = 1;
        } else if (token === ',') {
          state = 'value';
        } else if (token === ')') {
          list = false;
          state = 'next';
        }
      } else if (state === 'next') {
        if (token === '(') {
          call = 1;
        } else if (/^(and|or)$/.test(word)) {
          state = 'field';
        } else if (word === 'order') {
          state = 'by';
        } else if (token === ')') {
          group--;
        }
      } else if (state === 'by') {
        state = 'sort';
      } else if (state === 'sort') {
        state = 'direction';
      } else if (token === ',') {
        state = 'sort';
      }
    });
    return {state: call ? 'argument' : state, field, operator, list, grouped: group > 0};
  }

  const plain = (...words) => words.map(word => ({shown: word, insert: word + ' '}));
  const starts = (text, written) => bare(text).toLowerCase().startsWith(written.toLowerCase());

  function functions(data, asked, field) {
    const lists = asked.list || /in$/.test(asked.operator);
    const types = field ? field.types : [];
    return data.visibleFunctionNames
      .filter(one => (one.isList === 'true') === lists && one.types.some(type => types.includes(type)))
      .map(one => ({shown: one.displayName, insert: one.value + ' ', caret: one.value.indexOf('""') + 1}));
  }

  async function values(data, asked, field, written) {
    if (/^is/.test(asked.operator)) {
      return plain('EMPTY', ...(asked.operator === 'is' ? ['NOT'] : []));
    }
    const opening = /in$/.test(asked.operator) && !asked.list;
    const found = opening ? {results: []} : await rest('/suggestions?fieldName=' + encodeURIComponent(asked.field) + '&fieldValue=' + encodeURIComponent(written));
    const area = document.createElement('textarea');
    return [
      ...(opening ? [{shown: '(', insert: '('}] : []),
      ...found.results.map(one => {
        area.innerHTML = one.displayName;
        return {shown: area.value, insert: one.value + ' ', fits: true};
      }),
      ...functions(data, asked, field)
    ];
  }

  /** What could stand where the caret is. */
  async function suggestions(text) {
    const data = await all();
    const {whole, start, written} = cut(text);
    const asked = expected(whole);
    const name = /^(issue|key|id)$/i.test(asked.field) ? 'issuekey' : asked.field.toLowerCase();
    const field = data.visibleFieldNames.find(one => bare(one.value).toLowerCase() === name || one.cfid === name);
    const offered = {
      field: () => data.visibleFieldNames.map(one => ({shown: one.displayName, insert: one.value + ' '})),
      operator: () => plain(...(field ? field.operators : []).filter(one => one.startsWith(asked.operator))
        .map(one => one.substring(asked.operator.length).trim())),
      value: () => values(data, asked, field, written),
      more: () => [{shown: ',', insert: ', ', closes: true}, {shown: ')', insert: ') ', closes: true}],
      next: () => plain('AND', 'OR', 'ORDER BY', ...(asked.grouped ? [')'] : [])),
      argument: () => [],
      by: () => plain('BY'),
      sort: () => data.visibleFieldNames.filter(one => one.orderable === 'true').map(one => ({shown: one.displayName, insert: one.value + ' '})),
      direction: () => plain('ASC', 'DESC')
    };
    const fitting = (await offered[asked.state]()).filter(one => one.fits || starts(one.shown, written) || starts(one.insert, written));
    return {start, options: fitting.slice(0, LONGEST)};
  }

  inputs.forEach(input => {
    const box = document.createElement('span');
    const list = document.createElement('ul');
    const news = document.createElement('span');
    let shown = {start: 0, options: []};
    let at = -1;
    let turn = 0;
    let delay = 0;
    box.className = 'workbench-completion';
    input.replaceWith(box);
    list.id = input.id + '-options';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Completions');
    news.className = 'assistive';
    news.setAttribute('role', 'status');
    box.append(input, list, news);
    input.autocomplete = 'off';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');

    const mark = index => {
      at = index;
      [...list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === at)));
      const option = list.children[at];
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({block: 'nearest'});
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };

    const close = () => {
      turn++;
      clearTimeout(delay);
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      mark(-1);
    };

    const open = async () => {
      const mine = ++turn;
      const found = await suggestions(input.value.substring(0, input.selectionStart)).catch(() => ({start: 0, options: []}));
      if (mine !== turn) {
        return;
      }
      shown = found;
      list.replaceChildren(...found.options.map((one, index) => {
        const option = document.createElement('li');
        option.id = list.id + '-' + index;
        option.setAttribute('role', 'option');
        option.textContent = one.shown;
        return option;
      }));
      list.hidden = found.options.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      news.textContent = found.options.length === 1 ? '1 completion' : found.options.length + ' completions';
      mark(-1);
    };

    const take = index => {
      const one = shown.options[index];
      const after = input.value.substring(input.selectionStart).replace(/^ +/, '');
      const before = input.value.substring(0, shown.start);
      const kept = one.closes ? before.trimEnd() : before;
      input.value = kept + one.insert + after;
      const caret = kept.length + (one.caret > 0 ? one.caret : one.insert.length);
      input.setSelectionRange(caret, caret);
      input.focus();
      close();
      open();
    };

    input.addEventListener('input', () => {
      clearTimeout(delay);
      delay = setTimeout(open, PAUSE_IN_TYPING);
    });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', e => {
      if (list.hidden) {
        if (e.key === 'ArrowDown') {
          e.preventDefault();
          open();
        }
        return;
      }
      const count = shown.options.length;
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        const by = e.key === 'ArrowDown' ? 1 : -1;
        mark(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
      } else if (e.key === 'Escape') {
        e.preventDefault();
        close();
      } else if ((e.key === 'Enter' || e.key === 'Tab') && at >= 0) {
        e.preventDefault();
        take(at);
      }
    });
    list.addEventListener('mousedown', e => {
      e.preventDefault();
      const option = e.target.closest('[role=option]');
      if (option) {
        take([...list.children].indexOf(option));
      }
    });
  });
})();
