import { refreshAndTell } from './live.js';

interface Answer {
  refusals?: readonly { message: string }[];
  kept?: boolean;
}

/** `form[data-send]`: sent without leaving the page; what it changed is refreshed, what refuses it is told on its line. */
export function sendInPlace(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('send' in form.dataset) || event.defaultPrevented) return;
    event.preventDefault();
    void send(page, form, event.submitter).catch(() => tell(page, form, 'Le réseau ne répond pas. Recommencez.'));
  });
}

async function send(page: Document, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value);
  form.dataset.once = '';
  const response = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body });
  if (response.status === 401) return location.reload();
  const { refusals = [] } = (await response.json()) as Answer;
  if (refusals.length === 0 && !response.ok) return form.submit();
  const line = form.closest('[data-live][id]')?.id;
  await refreshAndTell(page);
  const asked = submitter?.textContent ?? '';
  const now = line ? page.getElementById(line)?.querySelector('form') : null;
  for (const { message } of refusals) tell(page, now ?? form, `${message} Vous aviez noté\u00a0: ${asked}.`);
}

function tell(page: Document, form: HTMLFormElement, words: string): void {
  form.querySelector('.console-changed')?.remove();
  const told = page.createElement('p');
  told.className = 'console-changed';
  told.setAttribute('role', 'alert');
  told.textContent = words;
  form.prepend(told);
}
