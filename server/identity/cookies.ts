/**
 * `__Host-` binds a cookie to https, to this very host and to the whole site. Over plain http, on this machine alone, browsers
 * refuse that prefix: the names differ, so that one is never taken for the other.
 */
export class Cookies {
  readonly session: string;
  readonly pending: string;

  constructor(private readonly secure: boolean) {
    const prefix = secure ? '__Host-passerelle' : 'passerelle-local';
    this.session = `${prefix}-session`;
    this.pending = `${prefix}-sign-in`;
  }

  /** Null when it is not there, or there twice: a neighbour under the same domain may have added one. */
  read(header: string | undefined, name: string): string | null {
    const found = (header ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`));
    return (found.length === 1 && found[0]!.slice(name.length + 1)) || null;
  }

  /** Lax: sent when somebody arrives by a link, never with what another site posts or fetches. */
  write(name: string, value: string, maxAge: number): string {
    return `${name}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly;${this.secure ? ' Secure;' : ''} SameSite=Lax`;
  }

  clear(name: string): string {
    return this.write(name, '', 0);
  }
}
