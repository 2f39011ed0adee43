import type { IdeAccount } from '../ide-account';
import { forget, remember } from './storage';

let token: string | null = null;
let account: IdeAccount | null = null;

export function currentAccount(): IdeAccount | null {
  return account;
}

export function authorization(): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

export async function loadAccounts(): Promise<IdeAccount[]> {
  const response = await fetch('/ide/accounts.json');
  if (!response.ok) throw new Error('Les comptes de démonstration ne répondent pas. Rechargez la page.');
  return (await response.json()) as IdeAccount[];
}

async function askToken(name: string): Promise<string> {
  const response = await fetch('/ide/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-passerelle': 'ide' },
    body: JSON.stringify({ account: name }),
  });
  const answer = (await response.json()) as { token?: string; error?: { message: string } };
  if (answer.token === undefined) throw new Error(answer.error?.message ?? 'Connexion impossible. Réessayez.');
  return answer.token;
}

export async function signIn(next: IdeAccount): Promise<void> {
  token = await askToken(next.name);
  account = next;
  remember('account', next.name);
}

export function signOut(): void {
  token = null;
  account = null;
  forget('account');
}
