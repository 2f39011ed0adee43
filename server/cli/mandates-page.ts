import {
  givingRules,
  INVITATION_DAYS,
  ESCALATED_AFTER_DAYS,
  SECOND_PERSONS,
  type Giver,
} from '../domains/actors/directory';
import { ROLES } from '../kernel/words';

const givers: Record<Giver, string> = {
  ADMIN: 'an administrator',
  OWN_SECRETARIAT: 'the secretariat of the body',
  OWN_ASSOCIATION: 'a manager of the association',
  PRINCIPAL: 'its holder, to a dated stand-in',
};

const named = (list: readonly Giver[]): string => list.map((giver) => givers[giver]).join('; ') || '·';

/** `docs/mandates.md`: who gives what, for whoever must say who may open files. */
export function mandatesPage(): string {
  return [
    '# Who gives which mandate',
    '',
    'Written by `npm run generate` from `server/domains/actors/directory/giving.rules.ts`: change the rules, not this page.',
    '',
    'Nobody makes a mandate for somebody else. Whoever gives one **alone** invites an address: the answer is the same whether or not',
    'somebody is behind it. Whoever gives one **by two** proposes it, and a second person approves. Its holder is then told, and',
    `accepts or declines within ${INVITATION_DAYS} days: the mandate is made by that acceptance. The database refuses anything else.`,
    '',
    `The second person holds ${SECOND_PERSONS.map((role) => `\`${role}\``).join(', ')} (the last two in their own département), is another`,
    'person than the author and the holder, stands in for neither nor the reverse, and was not made by the author: no mandate proposed',
    `or given by them, no account, nor by somebody they made. Unanswered for ${ESCALATED_AFTER_DAYS} days, a proposal is told to the`,
    'second persons of its département; it is never approved by itself.',
    '',
    '| role | alone | by two | because |',
    '|---|---|---|---|',
    ...ROLES.map((role) => {
      const { alone, byTwo, because } = givingRules[role];
      return `| \`${role}\` | ${named(alone)} | ${named(byTwo)} | ${because} |`;
    }),
    '',
  ].join('\n');
}
