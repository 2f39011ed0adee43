import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { RequestContext } from '../http/request-context';
import type { Platform } from '../platform';
import type { Actor } from '../tenancy/database';
import type { Act } from './act';
import type { SaidAct } from './act-book';

/** What every act may take. */
export interface Acting {
  idempotencyKey?: string | null;
  acknowledgedWarnings?: string[] | null;
}

/** What an act answers with beside its errors: one field, read again through the read path after the commit. */
export interface Answer {
  field: string;
  type: () => ClassType | [ClassType] | BooleanConstructor | GraphQLScalarType;
  description?: string;
  /** Said of its payload, after the name of the act. */
  result?: string;
  /** By its id, as wide as what is asked of it; left out for what `node` finds. */
  read?(
    platform: Platform,
    actor: Actor,
    id: string,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<object | boolean | string | null>;
  /** What was recorded, as it was sent: told beside it where the act closes the door of whoever does it. */
  recorded?: Recorded;
}

export interface Recorded {
  field: string;
  type: () => ClassType;
  description: string;
  // eslint-disable-next-line ts/no-explicit-any
  of(input: any): object;
}

/** An act, from top to bottom: all that the API, the rights, the checks of its texts and dates and the journal know of it. */
export interface ActDefinition<Input extends Acting, Found> extends SaidAct {
  description: string;
  input: ClassType<Input>;
  /** The field of the input that says in which département: an id, or its code. */
  where: keyof Input & string;
  /** Finds the thing, and asks whether whoever acts may (`Act.require`): without that question the work does not begin. */
  find(act: Act, input: Input, platform: Platform): Promise<Found>;
  /** The uuid of what it made or changed. */
  work(act: Act, input: Input, found: Found, platform: Platform): Promise<string>;
  answer: Answer;
  /** What a changing act with an idempotency key answers again, known from its input; a creating one, what it made. */
  replay?(input: Input, actor: Actor): string | null;
}

// Of an act among others, nothing is known of its input or its thing.
// eslint-disable-next-line ts/no-explicit-any
export type AnyAct = ActDefinition<any, any>;

/** Types of the input and of the thing follow from the parts. */
export const defineAct = <Input extends Acting, Found>(
  definition: ActDefinition<Input, Found>,
): ActDefinition<Input, Found> => definition;
