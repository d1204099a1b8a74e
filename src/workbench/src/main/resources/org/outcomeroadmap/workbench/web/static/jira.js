/* What Jira gives to AUI before it starts, and its events for apps' scripts. */
(function () {
  'use strict';
  const meta = name => (document.querySelector('meta[name="ajs-' + name + '"]') || {}).content;
  window.AJS = {contextPath: () => meta('context-path') || '', Meta: {get: meta}};
  window.JIRA = {
    Events: {NEW_CONTENT_ADDED: 'newContentAdded', ISSUE_REFRESHED: 'issueRefreshed'},
    CONTENT_ADDED_REASON: {pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed'},
    bind: (name, handler) => jQuery(document).on(name, handler),
    unbind: (name, handler) => jQuery(document).off(name, handler),
    one: (name, handler) => jQuery(document).one(name, handler),
    trigger: (name, values) => jQuery(document).trigger(name, values)
  };
})();
