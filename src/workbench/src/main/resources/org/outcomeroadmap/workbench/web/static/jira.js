/* What Jira gives to AUI before it starts: the context path, and the page's meta values. */
(function () {
  'use strict';
  const meta = name => (document.querySelector('meta[name="ajs-' + name + '"]') || {}).content;
  window.AJS = {contextPath: () => meta('context-path') || '', Meta: {get: meta}};
})();
