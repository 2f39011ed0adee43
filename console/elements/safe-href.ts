/** Where a link of ours may lead: a path of this site, a place in the page, the web, a mail, a telephone; nothing that runs. */
const OWN = /^(?:\/(?![/\\])|[?#])/;
const ELSEWHERE = /^(?:https?:\/\/[^/\\]|mailto:|tel:)/i;

/** What a browser drops while it reads an address; with it, a scheme could be hidden from the eye. */
const DROPPED = /[\u0000-\u0020\u007f\\]/;

/** The address, or nothing where it leads nowhere we know: the words then stand without a link. */
export function safeHref(address: string | null | undefined): string | undefined {
  if (!address || DROPPED.test(address)) return undefined;
  return OWN.test(address) || ELSEWHERE.test(address) ? address : undefined;
}
