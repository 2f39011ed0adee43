import { refreshBlocks } from './refresh.js';

const EVERY_MS = 4000;
/** A screen that nobody touches is not kept alive: its session locks as any other. */
const UNTOUCHED_MS = 5 * 60_000;

/** `[data-live-page]`, with its address: what another person changes appears by itself, and takes nothing that is typed. */
export function followOthers(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-live-page]');
  if (!root) return;
  let touched = Date.now();
  for (const gesture of ['keydown', 'pointerdown']) page.addEventListener(gesture, () => (touched = Date.now()));
  const look = async () => {
    const follows = page.visibilityState === 'visible' && Date.now() - touched < UNTOUCHED_MS;
    if (follows) await refreshAndTell(page);
    window.setTimeout(() => void look(), EVERY_MS);
  };
  window.setTimeout(() => void look(), EVERY_MS);
}

export async function refreshAndTell(page: Document): Promise<void> {
  const address = page.querySelector<HTMLElement>('[data-live-page]')?.dataset.livePage;
  const changed = await refreshBlocks(page, address || location.pathname);
  const news = page.querySelector('[data-live-news]');
  if (news) news.textContent = changed === null ? 'La mise à jour automatique est interrompue. Rechargez la page.' : '';
  for (const { block, left } of changed ?? []) if (left) tellChanged(page, block);
}

/** What the reader typed stays; they are told that another person has saved this meanwhile. */
function tellChanged(page: Document, block: Element): void {
  if (block.querySelector('.console-changed')) return;
  const told = page.createElement('p');
  told.className = 'console-changed';
  told.setAttribute('role', 'status');
  told.textContent =
    'Une autre personne vient d’enregistrer ce point. Ce que vous avez choisi est encore là ; rechargez la page pour voir le sien.';
  block.append(told);
}
