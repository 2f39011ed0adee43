import { Formality, ReflectionPeriod, SecureReturn } from '../../../../schema/formalities.types';
import type { Answer } from '../../../acts/define-act';
import type { RequestContext } from '../../../http/request-context';
import type { Platform } from '../../../platform';
import type { Actor } from '../../../tenancy/database';
import { FormalityQueries, type FormalityRow } from './formalities.queries';
import { formalityAt, reflectionAt, returnAt } from './formalities.view';

const OWN_TEAM = 'Read by the own team.';

const readBy =
  (at: (platform: Platform, context: RequestContext, row: FormalityRow, actor: Actor) => object | null | undefined) =>
  async (platform: Platform, actor: Actor, id: string, _info: unknown, context: RequestContext) => {
    const row = await new FormalityQueries(platform.database).byId(actor, id);
    return (row && at(platform, context, row, actor)) ?? null;
  };

export const reflectionAnswer: Answer = {
  field: 'reflectionPeriod',
  type: () => ReflectionPeriod,
  description: OWN_TEAM,
  read: readBy(({ gate }, context, row) => reflectionAt(gate, context, row)),
};

export const formalityAnswer: Answer = {
  field: 'formality',
  type: () => Formality,
  description: OWN_TEAM,
  read: readBy(({ gate }, context, row, { today }) => formalityAt(gate, context, row, today)),
};

export const returnAnswer: Answer = {
  field: 'secureReturn',
  type: () => SecureReturn,
  description: OWN_TEAM,
  read: readBy(({ gate }, context, row) => returnAt(gate, context, row)),
};
