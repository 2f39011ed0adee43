import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { groups, type Group } from '../server/kernel/groups';
import { languages } from '../server/kernel/languages';
import { sheetFields, type SheetField } from '../server/kernel/sheet-fields';

/** SCREAMING_CASE in the API, camelCase in the code. */
const enumName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const InformationGroup = Object.fromEntries(groups.map((group) => [enumName(group), group])) as Record<
  string,
  Group
>;
registerEnumType(InformationGroup, {
  name: 'InformationGroup',
  description: 'Groups of information of a case sheet (groupes d’information).',
});

export const LevelName = { NONE: 'NONE', PSEUDONYM: 'PSEUDONYM', MINIMISED: 'MINIMISED', FULL: 'FULL' } as const;
registerEnumType(LevelName, {
  name: 'Level',
  description: 'Level of detail: FULL, MINIMISED (named fields, never free text), PSEUDONYM (identity only), NONE.',
});

const allFieldNames = [...new Set(groups.flatMap((group) => sheetFields[group].map((field) => field.name)))];
export const GroupField = Object.fromEntries(allFieldNames.map((name) => [enumName(name), name]));
registerEnumType(GroupField, { name: 'GroupField', description: 'A field of an information group.' });

@ObjectType({
  description: 'A group above the reader’s level, whether or not it holds anything. Masked is never the same as empty.',
})
export class Masked {
  @Behind('REFERENCE')
  @Field(() => InformationGroup)
  group!: Group;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Why, in French.' })
  reason!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Stable name of the rule: TABLE, LENS, ACCORD or QUESTION.' })
  rule!: string;

  @Behind('REFERENCE')
  @Field(() => Boolean, { description: 'Whether the levels table lets this reader open it in danger of life.' })
  breakGlass!: boolean;
}

/** A plain class whose GraphQL fields come from the one list of sheet fields. */
function groupClass(group: Group): new () => object {
  const type = { [`${capital(group)}Group`]: class {} }[`${capital(group)}Group`]!;
  Field(() => LevelName, { description: 'Level at which this reader sees the group.' })(type.prototype, 'level');
  Field(() => [GroupField], {
    description: 'Fields kept from this reader. Null and not withheld means not filled in.',
  })(type.prototype, 'withheld');
  for (const field of ['level', 'withheld']) Behind('LEVEL')(type.prototype, field);
  if (group === 'identity') pseudonymFields(type.prototype);
  for (const field of sheetFields[group]) sheetField(type.prototype, field);
  ObjectType({
    description: `Group « ${group} » of a case sheet. Who reads it at which level: the levels table (docs/levels.md).`,
  })(type);
  return type;
}

function pseudonymFields(prototype: object): void {
  Field(() => String, {
    nullable: true,
    description: 'Reference of the file or of the referral; the only name at PSEUDONYM.',
  })(prototype, 'reference');
  Field(() => String, {
    nullable: true,
    description: 'Age class (classe d’âge); only adult or minor where fewer than ten cases are open.',
  })(prototype, 'ageClass');
  for (const field of ['reference', 'ageClass']) Behind('PSEUDONYM')(prototype, field);
}

function sheetField(prototype: object, field: SheetField): void {
  const level = field.minimised ? 'from MINIMISED' : 'at FULL only';
  const derived = field.derived ? ' Worked out from what stands beside the sheet, never typed.' : '';
  const description = `« ${field.label} », ${level}.${codes(field)}${derived}`;
  Field(() => graphqlType(field), { nullable: true, description })(prototype, field.name);
  Behind('LEVEL')(prototype, field.name);
}

function graphqlType(field: SheetField) {
  if (field.kind === 'codes') return [String];
  return field.kind === 'boolean' ? Boolean : String;
}

function codes(field: SheetField): string {
  if (field.kind === 'language') return ` Codes: ${Object.keys(languages).join(', ')}.`;
  return 'codes' in field ? ` Codes: ${field.codes.join(', ')}.` : '';
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

function inputClass(group: Group): new () => object {
  const type = { [`${capital(group)}Input`]: class {} }[`${capital(group)}Input`]!;
  for (const field of sheetFields[group]) {
    Field(() => graphqlType(field), { nullable: true, description: `« ${field.label} », as typed.${codes(field)}` })(
      type.prototype,
      field.name,
    );
  }
  InputType({ description: `Group « ${group} », kept as typed; what is malformed is told by the completeness.` })(type);
  return type;
}

/** Union of a group and of its mask: `... on IdentityGroup`, `... on Masked`. */
function groupUnion(group: Group, type: new () => object) {
  return createUnionType({
    name: `${capital(group)}View`,
    description: `The group « ${group} », or why it is masked.`,
    types: () => [type, Masked] as const,
    resolveType: (value: object) => ('withheld' in value ? type.name : Masked.name),
  });
}

const entries = groups.map((group) => [group, groupClass(group)] as const);
const classes = Object.fromEntries(entries) as Record<Group, new () => object>;
export const groupViews = Object.fromEntries(
  entries.map(([group, type]) => [group, groupUnion(group, type)]),
) as Record<Group, ReturnType<typeof groupUnion>>;
export const groupInputs = Object.fromEntries(
  groups.filter((group) => group !== 'proceedings').map((group) => [group, inputClass(group)]),
) as Record<Group, new () => object>;
export { classes as groupClasses };

@ObjectType({ description: 'Level of one group, and why: never a value.' })
export class GroupLevel {
  @Behind('REFERENCE')
  @Field(() => InformationGroup)
  group!: Group;

  @Behind('REFERENCE')
  @Field(() => LevelName)
  level!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Why, in French.' })
  reason!: string;

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'Line of the levels table, where one opens the group.' })
  rule?: string | null;
}

@ObjectType({ description: 'Which rule lets the reader see a group, or hides it, and what would open it.' })
export class AccessExplanation {
  @Behind('REFERENCE')
  @Field(() => ID)
  id!: string;

  @Behind('REFERENCE')
  @Field(() => GroupLevel)
  level!: GroupLevel;

  @Behind('REFERENCE')
  @Field(() => [String], { description: 'Lines of the levels table that apply to the reader here.' })
  rules!: string[];

  @Behind('REFERENCE')
  @Field(() => String, { nullable: true, description: 'What would open it, in French; null where nothing would.' })
  wouldOpen!: string | null;
}
