import type { SignInWay } from '../../../console/entrance';
import { PROVIDER_PATHS, type OpenIdProvider } from '../../identity/openid-provider';
import { ownPath } from '../../identity/own-path';

/** Each provider that the settings name, and where the person was going. */
export function waysThrough(providers: readonly Pick<OpenIdProvider, 'name'>[], to: string): SignInWay[] {
  const own = ownPath(to) ?? '/';
  const query = own === '/' ? '' : `?${new URLSearchParams({ to: own }).toString()}`;
  return providers.map(({ name }) => ({ href: PROVIDER_PATHS[name] + query, kind: name, ...WORDS[name] }));
}

const WORDS: Record<SignInWay['kind'], Pick<SignInWay, 'label' | 'forWhom'>> = {
  PROCONNECT: {
    label: 'S’identifier avec ProConnect',
    forWhom: 'Agents de l’État et des collectivités, et associations qui ont ProConnect.',
  },
  OTHER: {
    label: 'S’identifier avec un second facteur',
    forWhom:
      'Vous n’avez pas ProConnect (magistrat honoraire, médecin, bénévole)\u00a0: utilisez le compte que l’exploitant de Passerelle ' +
      'vous a remis, avec votre second facteur.',
  },
};
