show(AJS.I18n.getText("notes.panel"), AJS.I18n.getText("notes.count", 3));
