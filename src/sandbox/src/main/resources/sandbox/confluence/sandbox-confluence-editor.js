/* The storage format editor: macro dialog, preview, warning before text is lost. Works on the server's forms. */
(function () {
  'use strict';
  const editor = document.getElementById('markup');
  const form = document.getElementById('editpageform');
  const dialog = document.getElementById('macro-browser-dialog');
  const list = document.getElementById('macro-list');
  const preview = document.getElementById('preview-section');

  const escape = text => text.replace(/[&<>"]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]);

  function showForm(name) {
    list.hidden = name !== null;
    dialog.querySelectorAll('.macro-form').forEach(f => { f.hidden = f.dataset.macro !== name; f.reset(); });
    const first = name === null
      ? list.querySelector('button')
      : dialog.querySelector('.macro-form:not([hidden])').querySelector('input, select, button');
    if (first) { first.focus(); }
  }

  /** Returns the parameter's value as the storage format wants it, or an empty string to leave it out. */
  function parameterXml(field) {
    if (field.dataset.type === 'boolean') {
      const value = String(field.checked);
      return value === (field.dataset.default || 'false') ? '' : value;
    }
    const value = field.value.trim();
    if (field.dataset.type === 'username') {
      const person = Array.from(document.querySelectorAll('#people option')).find(o => o.value === value);
      return person ? '<ri:user ri:userkey="' + escape(person.dataset.key) + '"/>' : escape(value);
    }
    return escape(value);
  }

  function macroXml(macroForm) {
    const parameters = Array.from(macroForm.querySelectorAll('[data-parameter]')).map(field => {
      const value = parameterXml(field);
      return value && '\n  <ac:parameter ac:name="' + escape(field.dataset.parameter) + '">' + value + '</ac:parameter>';
    }).join('');
    const body = {
      RICH_TEXT: '\n  <ac:rich-text-body>\n<p></p>\n  </ac:rich-text-body>',
      PLAIN_TEXT: '\n  <ac:plain-text-body><![CDATA[]]></ac:plain-text-body>',
      NONE: '',
    }[macroForm.dataset.body];
    return '<ac:structured-macro ac:name="' + escape(macroForm.dataset.macro) + '" ac:schema-version="1">'
      + parameters + body + '\n</ac:structured-macro>\n';
  }

  document.getElementById('insert-macro').addEventListener('click', () => {
    dialog.showModal();
    showForm(null);
  });
  dialog.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) { return; }
    if (button.matches('.macro-choice')) { showForm(button.dataset.macro); }
    if (button.matches('.macro-back')) { showForm(null); }
    if (button.matches('.macro-close')) { dialog.close(); }
  });
  dialog.addEventListener('submit', event => {
    const macroForm = event.target;
    const start = editor.selectionStart;
    editor.setRangeText(macroXml(macroForm), start, start, 'end');
    changed = true;
    // the dialog gives the focus back to its button first
    setTimeout(() => editor.focus());
  });

  let changed = Boolean(document.getElementById('editor-mistake') || document.getElementById('editor-conflict'));
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', event => {
    const isPreview = event.submitter && event.submitter.id === 'rte-button-preview';
    if (isPreview) {
      preview.hidden = false;
      preview.scrollIntoView();
    } else {
      changed = false;
    }
  });
  window.addEventListener('beforeunload', event => {
    if (changed) { event.preventDefault(); }
  });
}());
