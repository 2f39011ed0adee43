import { createServer } from 'node:net';
import { StartupError } from '../kernel/startup-error';

type Address = { readonly host: string; readonly port: number };

function sentence(code: string | undefined, { host, port }: Address): string {
  switch (code) {
    case 'EADDRINUSE':
      return (
        `Le port ${port} est déjà pris sur ${host} : arrêtez l'autre programme, ou choisissez un autre port, par ` +
        `exemple PORT=${port === 65_535 ? 4000 : port + 1}.`
      );
    case 'EACCES':
      return `Ce compte n'a pas le droit d'ouvrir le port ${port} : choisissez un port au-dessus de 1023, par exemple PORT=4000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} n'est pas une adresse de cette machine : choisissez-en une autre, par exemple HOST=127.0.0.1.`;
    default:
      return `Impossible d'écouter sur ${host}, port ${port} (${code ?? 'cause inconnue'}) : changez HOST ou PORT.`;
  }
}

/** Turns what listening threw into the operator's sentence; anything else stays a fault. */
export function listeningError(error: unknown, address: Address): unknown {
  const fault = error as NodeJS.ErrnoException;
  return fault?.syscall === 'listen' || fault?.syscall === 'getaddrinfo' || fault?.syscall === 'bind'
    ? new StartupError(sentence(fault.code, address), { cause: error })
    : error;
}

/** Asked before anything heavy is started, so that a busy port leaves nothing half-started. */
export function ensurePortIsFree(address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listeningError(error, address)));
    probe.listen({ host: address.host, port: address.port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
