import type { IdeAccount } from '../ide-account';
import { DEPARTEMENTS } from './departements';
import { byId, el } from './dom';
import { currentAccount } from './session';
import { recall, remember } from './storage';

export interface AccountsPanel {
  refresh(): void;
  departement(): string;
}

function option(code: string, nom: string, hasAccounts: boolean): HTMLOptionElement {
  return el('option', { value: code }, `${code} · ${nom}${hasAccounts ? '' : ' (aucun compte)'}`);
}

function fillSelect(select: HTMLSelectElement, accounts: readonly IdeAccount[]): void {
  const inhabited = new Set(accounts.map(({ departement }) => departement));
  select.append(...DEPARTEMENTS.map(({ code, nom }) => option(code, nom, inhabited.has(code))));
  const first = DEPARTEMENTS.find(({ code }) => inhabited.has(code))?.code;
  select.value = recall('departement') ?? first ?? '01';
}

function accountButton(account: IdeAccount, onPick: (account: IdeAccount) => void): HTMLElement {
  const isCurrent = account.name === currentAccount()?.name;
  const node = el('button', { type: 'button', className: 'account', onclick: () => onPick(account) });
  node.setAttribute('aria-pressed', String(isCurrent));
  node.title = account.role;
  node.append(el('span', {}, account.label), el('small', {}, account.name));
  return node;
}

function fill(id: string, accounts: readonly IdeAccount[], onPick: (account: IdeAccount) => void): void {
  const none = el('p', { className: 'hint' }, 'Aucun compte de démonstration ici : choisissez un autre département.');
  const buttons = accounts.map((account) => accountButton(account, onPick));
  byId(id).replaceChildren(...(buttons.length === 0 ? [none] : buttons));
}

export function createAccountsPanel(
  accounts: readonly IdeAccount[],
  onPick: (account: IdeAccount) => void,
): AccountsPanel {
  const select = byId<HTMLSelectElement>('departement');
  const refresh = (): void => {
    const local = accounts.filter(({ departement }) => departement === select.value);
    const national = accounts.filter(({ departement }) => departement === null);
    fill('local-accounts', local, onPick);
    fill('national-accounts', national, onPick);
    byId('who').textContent = currentAccount()?.label ?? 'Personne n’est connecté';
    byId('sign-out').hidden = currentAccount() === null;
  };
  fillSelect(select, accounts);
  select.onchange = () => (remember('departement', select.value), refresh());
  refresh();
  return { refresh, departement: () => select.value };
}
