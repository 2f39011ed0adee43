/** `[data-focus]`: after a page comes back, the reader is brought to what was said: a refusal before a confirmation. */
export function focusWhatWasSaid(page: Document): void {
  const said =
    page.querySelector<HTMLElement>('[role=alert][data-focus]') ?? page.querySelector<HTMLElement>('[data-focus]');
  said?.focus();
}
