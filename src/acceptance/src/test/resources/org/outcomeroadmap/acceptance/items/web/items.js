/* Two dashboard items as Atlassian's guide writes them: one that greets, and one that fails. */
define('items/greeting', ['jquery'], function ($) {
  function Greeting(API) {
    this.API = API;
    this.drawn = 0;
  }

  Greeting.prototype.render = function (element, preferences) {
    const API = this.API;
    this.drawn++;
    API.showLoadingBar();
    API.setTitle('For ' + preferences.who);
    API.initRefresh(preferences, this.render.bind(this, element, preferences));
    return WRM.require(['wr!org.example.items:later']).then(() => {
      element.empty().append($('<p class="greeting">').text(window.greet(preferences.who) + ', ' + this.drawn));
      API.hideLoadingBar();
      API.resize();
    });
  };

  Greeting.prototype.renderEdit = function (element, preferences) {
    const API = this.API;
    const id = 'who-' + API.getGadgetId();
    element.empty().append($('<form class="aui">').append(
      $('<label>').attr('for', id).text('Whom '),
      $('<input class="text">').attr('id', id).val(preferences.who || ''),
      $('<label>').append($('<input type="checkbox" name="refresh-interval" value="15">'), ' every 15 minutes'),
      $('<button class="aui-button">Save</button>'),
      $('<button type="button" class="aui-button cancel">Cancel</button>')));
    element.find('form').on('submit', e => {
      e.preventDefault();
      API.savePreferences({who: element.find('.text').val(), refresh: API.getRefreshFieldValue()});
    });
    element.find('.cancel').on('click', () => API.closeEdit());
    API.once('afterRender', () => element.find('form').attr('data-drawn', String(API.isEditable())));
  };

  return Greeting;
});

define('items/broken', [], () => function () {
  return {
    render: () => {
      throw new Error('on purpose');
    }
  };
});
