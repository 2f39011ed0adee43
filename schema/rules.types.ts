import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind } from './bodies.types';
import { LocalDate } from './scalars';

export const RuleEffect = { WARNING: 'WARNING', BLOCKING: 'BLOCKING' } as const;
registerEnumType(RuleEffect, {
  name: 'RuleEffect',
  description: 'WARNING: passes once acknowledged. BLOCKING: the law, or the platform’s own competence, says no.',
});

@ObjectType({ description: 'A rule of law that the platform applies (règle). Read by every account.' })
export class Rule {
  @Behind('REFERENCE')
  @Field(() => ID, { description: 'Stable name: what verdicts and `acknowledgedWarnings` call it.' })
  id!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The article it comes from.' })
  article!: string;

  @Behind('REFERENCE')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the text that wrote the article (date du texte); null for a rule of the platform’s own.',
  })
  textDate!: string | null;

  @Behind('REFERENCE')
  @Field(() => [BodyKind], { description: 'Kinds of body that it binds.' })
  appliesTo!: BodyKind[];

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In a few words, in French.' })
  title!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'What it says, in French.' })
  text!: string;

  @Behind('REFERENCE')
  @Field(() => LocalDate, { description: 'Since when.' })
  validFrom!: string;

  @Behind('REFERENCE')
  @Field(() => LocalDate, { nullable: true, description: 'Day from which it no longer holds; null while it does.' })
  validUntil!: string | null;

  @Behind('REFERENCE')
  @Field(() => RuleEffect, { description: 'What it does to an act that breaks it.' })
  effect!: string;
}
