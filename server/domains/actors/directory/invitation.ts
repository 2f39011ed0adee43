import type { Act } from '../../../acts/act';
import { tidied } from '../../../kernel/fold-name';
import { newUuid } from '../../../kernel/id';

/**
 * Its holder is told at once, by the neutral mail. ProConnect joins on the professional e-mail: a new account's subject is that
 * address, in lower case. One statement, that does nothing where there is an account.
 */
export async function invite(
  act: Act,
  proposalId: string,
  email: string,
  displayName: string | null | undefined,
  createdBy: string,
): Promise<void> {
  const name = tidied(displayName ?? '') || email;
  await act.tx.query({ text: ACCOUNT, values: [newUuid(), email, name, act.actor.now, createdBy] });
  act.tell('MANDATE_OFFERED', proposalId);
}

const ACCOUNT = `
  insert into directory.account (id, subject, email, display_name, created_at, created_by)
  values ($1, $2, $2, $3, $4, $5) on conflict do nothing`;
