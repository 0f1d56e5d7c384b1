(() => {
  'use strict';
  const find = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const search = document.getElementById('search');
  const sheet = document.getElementById('sheet');
  const status = document.getElementById('status');
  const empty = document.getElementById('empty');
  const findings = find('.finding[data-severity]').map(element => ({ element, text: element.textContent.toLowerCase() }));
  document.querySelector('.tools').hidden = false;
  find('.copy').forEach(button => { button.hidden = false; });

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set(find('.toggle[aria-pressed="true"]').map(button => button.dataset.severity));
    let shown = 0;
    for (const { element, text } of findings) {
      const matches = severities.has(element.dataset.severity)
        && (sheet.value === '' || element.closest('section').dataset.sheet === sheet.value)
        && words.every(word => text.includes(word) || element.closest('details').querySelector('summary').textContent.toLowerCase().includes(word));
      element.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    for (const group of find('details, section:not(.waived)')) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    }
    status.textContent = status.dataset.text.replace('{0}', shown).replace('{1}', findings.length);
    empty.hidden = shown > 0;
  };

  search.addEventListener('input', apply);
  sheet.addEventListener('change', apply);
  find('.toggle').forEach(button => button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    apply();
  }));

  const copy = async text => {
    if (navigator.clipboard && window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('aria-hidden', 'true');
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('.copy');
    if (!button) {
      return;
    }
    await copy(button.dataset.copy);
    const label = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 1500);
  });

  document.querySelector('.print').addEventListener('click', () => window.print());
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = find('details:not([open])');
    closed.forEach(group => { group.open = true; });
  });
  window.addEventListener('afterprint', () => closed.forEach(group => { group.open = false; }));
  apply();
})();
