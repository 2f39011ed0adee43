import { Field, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ErrorCode } from '../server/kernel/refusal';

registerEnumType(ErrorCode, { name: 'UserErrorCode', description: 'Why an act was refused. Codes are stable.' });

@ObjectType({ description: 'An expected failure of an act, for the person who acts.' })
export class UserError {
  @Behind('REFERENCE')
  @Field(() => ErrorCode, { description: 'Stable code.' })
  code!: ErrorCode;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French: what is wrong and what is possible next.' })
  message!: string;

  @Behind('REFERENCE')
  @Field(() => [String], { nullable: true, description: 'Path inside `input`.' })
  path?: string[];

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'The article, where the law says no.' })
  rule?: string;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'For programs: the mutation that cures it.' })
  operation?: string;

  @Behind('REFERENCE')
  @Field(() => String, {
    nullable: true,
    description: 'For programs: what `acknowledgedWarnings` takes to pass over it.',
  })
  acknowledge?: string;
}

export enum VerdictKind {
  OK = 'OK',
  WARNING = 'WARNING',
  BLOCKING = 'BLOCKING',
}
registerEnumType(VerdictKind, {
  name: 'VerdictKind',
  description: 'OK: told for information. WARNING: passes once acknowledged. BLOCKING: the law says no.',
});

@ObjectType('RuleVerdict', { description: 'What a rule of law says of the facts at hand.' })
export class RuleVerdictType {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Stable name of the rule; what `acknowledgedWarnings` takes.' })
  rule!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The article it comes from.' })
  article!: string;

  @Behind('REFERENCE')
  @Field(() => VerdictKind)
  verdict!: VerdictKind;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  message!: string;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'The value found.' })
  value?: string;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'The limit it was compared with.' })
  limit?: string;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'What would cure it, in French.' })
  cure?: string;
}

@InterfaceType({ description: 'What every act answers. The result is null exactly when `userErrors` is not empty.' })
export abstract class Payload {
  @Behind('ACT')
  @Field(() => [UserError], { description: 'Why the act was refused; empty when it succeeded.' })
  userErrors!: UserError[];

  @Behind('ACT')
  @Field(() => [RuleVerdictType], { description: 'What the rules said on the way.' })
  warnings!: RuleVerdictType[];
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Behind('REFERENCE')
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page.' })
  endCursor!: string | null;
}

@InputType({ description: 'What every act may take.' })
export class ActInput {
  @Field(() => [String], {
    nullable: true,
    description:
      'Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, ' +
      '`_F_I_E_L_D_…`: deprecated, write `FIELD_…`.',
  })
  acknowledgedWarnings?: string[];
}

export const IdempotencyKey = (): PropertyDecorator =>
  Field(() => String, {
    nullable: true,
    description:
      'Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result.',
  }) as PropertyDecorator;

@InputType({ description: 'What every creating act takes.' })
export class CreatingInput extends ActInput {
  @IdempotencyKey()
  idempotencyKey?: string;
}

@InputType({
  description:
    'What every changing act takes. A field that is left out stays as it is; null empties it, where it may be empty.',
})
export class ChangingInput extends ActInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Version last read of what is changed; another one is refused with VERSION_CONFLICT.',
  })
  expectedVersion?: number;
}
