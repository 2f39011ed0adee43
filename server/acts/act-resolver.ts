import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver, type ClassType } from 'type-graphql';
import { Payload } from '../../schema/common.types';
import { Behind } from '../../schema/gates';
import type { RequestContext } from '../http/request-context';
import { departementOf, type IdType } from '../kernel/id';
import type { Platform } from '../platform';
import type { AnyAct, Answer } from './define-act';

type Input = Record<string, string>;
type Method = (input: Input, context: RequestContext, info: GraphQLResolveInfo) => Promise<object>;

/** One resolver for the acts of a feature: a mutation each, with the payload that its answer needs. */
export function actResolver(platform: Platform, acts: readonly AnyAct[]): object {
  class FeatureActs {}
  for (const act of acts) addMutation(FeatureActs, act, (...asked) => perform(platform, act, ...asked));
  Resolver()(FeatureActs);
  return new FeatureActs();
}

/** Found, then allowed, then done; answered by what the read path finds after the commit. */
async function perform(
  platform: Platform,
  act: AnyAct,
  input: Input,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<object> {
  const place = input[act.where]!;
  const departement = act.where === 'departement' ? place : departementOf(place);
  const actor = context.actor(departement);
  const request = { operation: act.name, actor, input, result: act.replay?.(input, actor) };
  const { id, ...told } = await platform.acts.run(request, async (acting) => {
    const found: unknown = await act.find(acting, input, platform);
    acting.requireAsked();
    return act.work(acting, input, found, platform);
  });
  const { field, type, read, recorded } = act.answer;
  const again = () =>
    read
      ? read(platform, actor, id!, info, context)
      : platform.nodes[(type() as ClassType).name as IdType]!(context, departement, id!);
  const done = id !== null;
  return {
    [field]: done ? await again() : null,
    ...(recorded && { [recorded.field]: done ? recorded.of(input) : null }),
    ...told,
  };
}

/** What a decorated method would say of itself. */
function addMutation({ prototype }: ClassType, { name, description, input, answer }: AnyAct, method: Method): void {
  const descriptor = { value: method, configurable: true };
  Object.defineProperty(prototype, name, descriptor);
  Reflect.defineMetadata('design:paramtypes', [Object, Object, Object], prototype, name);
  Reflect.defineMetadata('design:returntype', Promise, prototype, name);
  Arg('input', () => input)(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  const payload = payloadOf(name, answer);
  Mutation(() => payload, { description })(prototype, name, descriptor);
  Behind('ACT')(prototype, name);
}

const payloads = new Map<string, ClassType>();

/** Made once, however often the platform is put together. */
function payloadOf(name: string, answer: Answer): ClassType {
  let payload = payloads.get(name);
  if (!payload) payloads.set(name, (payload = newPayload(name, answer)));
  return payload;
}

function newPayload(name: string, { result, recorded, ...answered }: Answer): ClassType {
  class ActPayload extends Payload {}
  for (const { field, type, description } of recorded ? [answered, recorded] : [answered]) {
    Reflect.defineMetadata('design:type', Object, ActPayload.prototype, field);
    Field(type, { nullable: true, description })(ActPayload.prototype, field);
    Behind('ACT')(ActPayload.prototype, field);
  }
  ObjectType(`${name[0]!.toUpperCase()}${name.slice(1)}Payload`, {
    implements: Payload,
    description: `Result of ${name}${result ? `: ${result}` : ''}.`,
  })(ActPayload);
  return ActPayload;
}
