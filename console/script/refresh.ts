/** The one way by which a script makes markup of what our own server answered. */
interface Policy {
  createHTML(markup: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

const policy: Policy = window.trustedTypes?.createPolicy('passerelle', { createHTML: (markup) => markup }) ?? {
  createHTML: (markup) => markup,
};

/** Asks a page of ours again. Null when there is none for this reader any more, or the network is down. */
async function pageAt(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'error' });
    return response.ok ? new DOMParser().parseFromString(policy.createHTML(await response.text()), 'text/html') : null;
  } catch {
    return null;
  }
}

/** What a block held when it was drawn; what is typed in it since makes it the reader's. */
export function isTouched(block: Element): boolean {
  return [
    ...block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select'),
  ]
    .filter((field) => field.type !== 'hidden')
    .some((field) => {
      if (field instanceof HTMLSelectElement)
        return [...field.options].some((option) => option.selected !== option.defaultSelected);
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
        return field.checked !== field.defaultChecked;
      return field.value !== field.defaultValue;
    });
}

export interface Changed {
  block: Element;
  /** It holds what the reader typed: it was left as it is. */
  left: boolean;
}

/**
 * Replaces the `[data-live]` blocks whose state has moved. The focus stays; a block in which something is typed is left, and told.
 * Null when the page could not be asked.
 */
export async function refreshBlocks(page: Document, address: string): Promise<Changed[] | null> {
  const fresh = await pageAt(address);
  if (!fresh) return null;
  const changed: Changed[] = [];
  for (const block of page.querySelectorAll<HTMLElement>('[data-live][id]')) {
    const found = fresh.getElementById(block.id);
    if (!found || found.dataset.liveState === block.dataset.liveState) continue;
    const left = isTouched(block);
    changed.push({ block, left });
    if (!left) replace(page, block, found);
  }
  return changed;
}

function replace(page: Document, block: HTMLElement, found: HTMLElement): void {
  const focused = block.contains(page.activeElement) ? page.activeElement?.id : null;
  const open = [...block.querySelectorAll('details')].map((each) => each.open);
  const made = page.importNode(found, true);
  block.replaceWith(made);
  made.querySelectorAll('details').forEach((each, index) => (each.open = open[index] ?? each.open));
  if (focused) (page.getElementById(focused) ?? made).focus();
}
