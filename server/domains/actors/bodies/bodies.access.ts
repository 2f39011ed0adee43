import type { HeldMandate } from '../../../acts/act';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';

/** A body's state is told by its own secretariat, by the préfecture, or by an administrator. */
export function mayInstall(mandates: readonly HeldMandate[], kind: BodyKind): boolean {
  const own = bodyKindReference(kind as BodyKind).secretariatRole;
  return mandates.some(({ role }) => role === 'ADMIN' || role === 'PREFECTURE' || role === own);
}

/** Members are appointed by the body's own secretariat, or by an administrator. */
export function mayAppoint(mandates: readonly HeldMandate[], body: { id: string; kind: BodyKind }): boolean {
  const own = bodyKindReference(body.kind as BodyKind).secretariatRole;
  return mandates.some(({ role, bodyId }) => role === 'ADMIN' || (role === own && bodyId === body.id));
}
