/*
 * Jira's loader of AMD modules, which is almond: a module is defined under its name by a script that some web resource
 * brings, and nothing is fetched by name. WRM.require brings the files of web resources into a page that is shown.
 */
(function () {
  'use strict';
  const waiting = new Map();
  const defined = new Map();

  function get(name) {
    if (!defined.has(name)) {
      const module = waiting.get(name);
      if (!module) {
        throw new Error('There is no AMD module ' + name);
      }
      waiting.delete(name);
      const made = {exports: {}};
      defined.set(name, made.exports);
      const special = {require: window.require, exports: made.exports, module: made};
      const given = module.dependencies.map(one => Object.hasOwn(special, one) ? special[one] : get(one));
      const value = typeof module.factory === 'function' ? module.factory.apply(undefined, given) : module.factory;
      defined.set(name, value === undefined ? made.exports : value);
    }
    return defined.get(name);
  }

  window.define = function (name, dependencies, factory) {
    if (typeof name !== 'string') {
      throw new Error('A module is defined by its name: define(name, dependencies, factory)');
    }
    const plain = !Array.isArray(dependencies);
    if (!waiting.has(name) && !defined.has(name)) {
      waiting.set(name, {
        dependencies: plain ? ['require', 'exports', 'module'] : dependencies,
        factory: plain ? dependencies : factory
      });
    }
  };
  window.define.amd = {jQuery: true};

  /** By one name at once; by a list of names later, when the callback gets the modules. */
  window.require = function (wanted, callback) {
    if (typeof wanted === 'string') {
      return get(wanted);
    }
    setTimeout(() => {
      const modules = wanted.map(get);
      if (callback) {
        callback.apply(undefined, modules);
      }
    }, 4);
    return window.require;
  };
  window.requirejs = window.require;

  const loads = new Map();

  function load(file) {
    if (!loads.has(file.url)) {
      loads.set(file.url, new Promise((resolve, reject) => {
        const style = file.resourceType === 'CSS';
        const element = document.createElement(style ? 'link' : 'script');
        element.onload = resolve;
        element.onerror = () => {
          loads.delete(file.url);
          element.remove();
          reject(new Error(file.url + ' was not loaded'));
        };
        if (style) {
          element.rel = 'stylesheet';
          element.href = file.url;
        } else {
          element.async = false;
          element.src = file.url;
        }
        document.head.append(element);
      }));
    }
    return loads.get(file.url);
  }

  async function bring(wanted) {
    const named = prefix => wanted.filter(one => one.startsWith(prefix)).map(one => one.substring(prefix.length));
    const wrong = wanted.find(one => !/^wrc?!/.test(one));
    if (wrong !== undefined) {
      throw new Error(wrong + ' is neither wr!plugin:resource nor wrc!context');
    }
    const written = [...document.querySelectorAll('[data-wrm-key]')].map(element => element.dataset.wrmKey);
    const answer = await fetch(AJS.contextPath() + '/rest/webResources/1.0/resources', {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({r: named('wr!'), c: named('wrc!'), xr: written})
    });
    if (!answer.ok) {
      throw new Error('The web resources were not told: status ' + answer.status);
    }
    await Promise.all((await answer.json()).resources.map(load));
  }

  window.WRM = Object.assign(window.WRM || {}, {
    contextPath: () => AJS.contextPath(),
    /** Answers jQuery's promise, done when all files are loaded and run, in their order and each once on a page. */
    require: function (wanted, callback) {
      const done = jQuery.Deferred();
      bring([].concat(wanted)).then(() => done.resolve(), problem => done.reject(problem));
      return callback ? done.promise().done(callback) : done.promise();
    }
  });

  define('jquery', [], () => window.jQuery);
  define('wrm/context-path', [], () => window.WRM.contextPath);
  define('wrm/require', [], () => window.WRM.require);
})();
