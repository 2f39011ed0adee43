import { newKey } from './keys.js';
import { refreshBlocks } from './refresh.js';
import { sendPaper, type Received } from './send-paper.js';

/** `[data-drop]`: papers are dropped there, and each is sent by itself, with how far it is; the button sends them all without a script. */
export function upload(page: Document): void {
  page.querySelectorAll<HTMLElement>('[data-drop]').forEach((place) => {
    const form = place.closest('form');
    if (form) watch(form, place);
  });
}

function watch(form: HTMLFormElement, place: HTMLElement): void {
  const over = (on: boolean) => place.classList.toggle('console-drop--over', on);
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  place.addEventListener('dragleave', () => over(false));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const input = form.querySelector<HTMLInputElement>('input[type=file][multiple]');
    if (input && event.dataTransfer) input.files = event.dataTransfer.files;
  });
  form.addEventListener('submit', (event) => {
    const files = filesOf(form);
    const slot = form.elements.namedItem('slot');
    // Nothing to send, or no answer to what they are: the page says it.
    if (files.length === 0 || !(slot instanceof HTMLSelectElement) || slot.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    void sendAll(form, files);
  });
}

const filesOf = (form: HTMLFormElement): File[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [...(input.files ?? [])]);

/** One after the other; then the list is asked again, where the papers stand. */
async function sendAll(form: HTMLFormElement, files: readonly File[]): Promise<void> {
  const list = listIn(form);
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (button) button.disabled = true;
  let refused = 0;
  for (const file of files) {
    const line = document.createElement('li');
    list.append(line);
    // What the server refuses already names it.
    const say = (text: string) => (line.textContent = text.includes(file.name) ? text : `${file.name}\u00a0: ${text}`);
    say('en attente');
    const received: Received = await sendPaper(form, file, newKey(), (share) => say(`${share}\u00a0%`));
    say(received.text);
    if (!received.taken) refused += 1;
  }
  if (button) button.disabled = false;
  form.querySelectorAll<HTMLInputElement>('input[type=file]').forEach((input) => (input.value = ''));
  endWith(list, refused, (await refreshBlocks(document, window.location.pathname)) !== null);
}

function listIn(form: HTMLFormElement): HTMLUListElement {
  const place = form.querySelector<HTMLElement>('[data-upload-state]')!;
  const list = document.createElement('ul');
  list.className = 'console-uploads';
  place.setAttribute('role', 'status');
  place.replaceChildren(list);
  return list;
}

function endWith(list: HTMLUListElement, refused: number, isListed: boolean): void {
  const line = document.createElement('p');
  line.textContent =
    refused > 0
      ? 'Les pièces refusées ne sont pas jointes\u00a0: la raison est dite à chaque ligne. '
      : 'Toutes les pièces sont jointes. ';
  list.after(line);
  if (isListed) return;
  const link = document.createElement('a');
  link.href = window.location.pathname;
  link.textContent = 'Mettre la liste à jour';
  line.append(link);
}
