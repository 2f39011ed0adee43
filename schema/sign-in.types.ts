import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { ActInput, CreatingInput, Payload } from './common.types';
import { Account, Role, type RoleName } from './directory.types';
import { DepartementCode, Instant, LocalDate } from './scalars';

@ObjectType({ description: 'One browser in which an account signed in (session de navigateur). Read by its owner.' })
export class BrowserSession {
  @Behind('ACCOUNT')
  @Field(() => ID, { description: 'Opaque id; not what the cookie holds.' })
  id!: string;

  @Behind('ACCOUNT')
  @Field(() => String, { description: 'Browser and system, out of a closed list of words.' })
  browser!: string;

  @Behind('ACCOUNT')
  @Field(() => Instant, { description: 'When the identity provider confirmed who it is.' })
  signedInAt!: Date;

  @Behind('ACCOUNT')
  @Field(() => Instant, { description: 'Last use, to the minute.' })
  seenAt!: Date;

  @Behind('ACCOUNT')
  @Field(() => Instant, { description: 'When it ends by itself: twelve hours after the sign-in at most.' })
  expiresAt!: Date;

  @Behind('ACCOUNT')
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType({
  description:
    'What a program signs in with (jeton d’API): one mandate, for a year at most. Read by its owner; by the administrator and the ' +
    'DPO of the département. Its secret is told once, when it is made.',
})
export class ApiToken {
  @Behind('ACCOUNT')
  @Field(() => ID, { description: 'Opaque id; not the secret.' })
  id!: string;

  @Behind('ACCOUNT')
  @Field(() => String, { description: 'What its owner calls it.' })
  label!: string;

  @Behind('ACCOUNT')
  @Field(() => DepartementCode, { description: 'The one département where it opens anything.' })
  departement!: string;

  @Behind('ACCOUNT')
  @Field(() => ID, { description: 'The one mandate that it acts under.' })
  mandateId!: string;

  @Behind('ACCOUNT')
  @Field(() => Role, { description: 'Role of that mandate.' })
  role!: RoleName;

  @Behind('ACCOUNT')
  @Field(() => [String], {
    nullable: true,
    description: 'What it may send: SHA-256 of documents, or names of root fields, acts and queries; null for any.',
  })
  operations!: string[] | null;

  @Behind('ACCOUNT')
  @Field(() => Boolean, { description: 'Whether every act is refused to it.' })
  readOnly!: boolean;

  @Behind('ACCOUNT')
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: Date;

  @Behind('ACCOUNT')
  @Field(() => Instant, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Behind('ACCOUNT')
  @Field(() => LocalDate, { nullable: true, description: 'Day of its last use; null before the first.' })
  lastUsedOn!: string | null;

  @Behind('ACCOUNT')
  @Field(() => Instant, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;

  @Behind('ACCOUNT')
  @Field(() => Account, { description: 'Its owner.' })
  account!: Account;
}

@InputType({ description: 'Makes an API token (créer un jeton d’API).' })
export class CreateApiTokenInput extends CreatingInput {
  @Field(() => DepartementCode, { description: 'Where it will open anything.' })
  departement!: string;

  @Field(() => ID, { description: 'One of my mandates in force there. PARQUET, DPO and national roles have no token.' })
  mandateId!: string;

  @Field(() => String, { description: 'What it is for, in a few words that name nobody; 80 characters at most.' })
  label!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'What it may send, 200 at most: SHA-256 of documents in hexadecimal, or names of root fields, acts and queries; left out: any.',
  })
  operations?: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether every act is refused to it.' })
  readOnly!: boolean;

  @Field(() => Instant, { description: 'When it ends by itself: a year from now at most.' })
  expiresAt!: Date;
}

@InputType({ description: 'Ends an API token at once (révoquer un jeton d’API).' })
export class RevokeApiTokenInput extends ActInput {
  @Field(() => ID, { description: 'Token to end.' })
  tokenId!: string;
}

@InputType({ description: 'Signs one of my browsers out (fermer une session).' })
export class RevokeSessionInput extends ActInput {
  @Field(() => ID, { description: 'Session to end.' })
  sessionId!: string;
}

@InputType({
  description: 'Signs somebody out everywhere, programs included (fermer toutes les sessions d’un compte).',
})
export class RevokeAccountSessionsInput extends ActInput {
  @Field(() => ID, { description: 'Account whose sessions and tokens end.' })
  accountId!: string;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class CreateApiTokenPayload extends Payload {
  @Behind('ACT')
  @Field(() => ApiToken, { nullable: true, description: 'The token made.' })
  token!: ApiToken | null;

  @Behind('ACT')
  @Field(() => String, {
    nullable: true,
    description:
      'What the program sends as its bearer token: told this once, and kept nowhere; null when an idempotency key is repeated.',
  })
  secret!: string | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RevokeApiTokenPayload extends Payload {
  @Behind('ACT')
  @Field(() => ApiToken, { nullable: true, description: 'The token, ended.' })
  token!: ApiToken | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RevokeSessionPayload extends Payload {
  @Behind('ACT')
  @Field(() => ID, { nullable: true, description: 'The session ended.' })
  sessionId!: string | null;
}

@ObjectType({ implements: Payload, description: 'Answer of the act.' })
export class RevokeAccountSessionsPayload extends Payload {
  @Behind('ACT')
  @Field(() => Account, { nullable: true, description: 'The account, signed out everywhere.' })
  account!: Account | null;
}
