import type { Role, ShellFragment } from '../../../client-sdk/src';

interface RunBody {
  id: string;
  reference: { secretariatRole: Role };
}

/** Whether the reader keeps the secretariat of that body: its buttons are then shown, and the API decides. */
export const keepsSecretariat = (shell: ShellFragment | null, body: RunBody): boolean =>
  shell?.mandates.some((mandate) => mandate.role === body.reference.secretariatRole && mandate.body?.id === body.id) ??
  false;
