import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act } from '../../../acts/act';
import { BODY } from './refer-case.sql';
import type { BodyKind, BodyState } from '../../../kernel/words';

export interface TargetBody {
  id: string;
  kind: BodyKind;
  state: BodyState;
}

export async function targetBody(act: Act, kind: BodyKind): Promise<TargetBody> {
  const [body] = await act.tx.query<TargetBody>({ text: BODY, values: [kind] });
  if (body && body.state !== 'NOT_INSTALLED') return body;
  throw Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    "Cette instance n'est pas installée dans ce département : les propositions d'orientation disent ce qui reste possible.",
    ['body'],
  );
}
