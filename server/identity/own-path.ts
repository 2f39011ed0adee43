const LONGEST = 300;

/** Where a browser may be sent after it signed in: a path of ours as an address writes it, and nothing that leads elsewhere. */
export function ownPath(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > LONGEST) return null;
  return /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(address) ? address : null;
}
