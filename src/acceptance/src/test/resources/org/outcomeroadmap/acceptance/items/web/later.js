window.timesLoaded = (window.timesLoaded || 0) + 1;
window.greet = who => AJS.I18n.getText('items.hello', who);
