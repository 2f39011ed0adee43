import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act } from '../../../acts/act';
import type { BodyKind } from '../../../kernel/words';
import { findBody, type FoundBody } from '../../actors/bodies';

export async function targetBody(act: Act, kind: BodyKind): Promise<FoundBody> {
  const body = await findBody(act, { kind });
  if (body && body.state !== 'NOT_INSTALLED') return body;
  throw Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    "Cette instance n'est pas installée dans ce département : les propositions d'orientation disent ce qui reste possible.",
    ['body'],
  );
}
