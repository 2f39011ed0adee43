/** `[data-once]`: a second click does not send again what is under way; going back to the page frees its forms. */
export function guardDoubleSend(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('once' in form.dataset) || event.defaultPrevented) return;
    if (form.dataset.once === 'sent') return event.preventDefault();
    form.dataset.once = 'sent';
    form.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => page.querySelectorAll<HTMLFormElement>('form[data-once]').forEach(free));
}

function free(form: HTMLFormElement): void {
  form.dataset.once = '';
  form.removeAttribute('aria-busy');
}
