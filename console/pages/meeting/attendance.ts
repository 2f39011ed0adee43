import type { AttendanceState } from '../../../client-sdk/src';
import type { Fields } from '../../http/fields';
import type { Member, Noted } from './held';

/** In the order in which they are usual. */
export const STATES: readonly AttendanceState[] = ['PRESENT', 'REMOTE', 'REPRESENTED', 'EXCUSED', 'ABSENT'];

/** What stands in the fields of one member's line. */
export interface AttendanceLine {
  state: AttendanceState | '';
  proxyTo: string;
  substituted: boolean;
  arrivedAt: string;
  leftAt: string;
}

const BLANK: AttendanceLine = { state: '', proxyTo: '', substituted: false, arrivedAt: '', leftAt: '' };

export const notedLine = (noted: Noted | undefined): AttendanceLine =>
  noted
    ? {
        state: noted.state,
        proxyTo: noted.proxyTo ?? '',
        substituted: noted.substituted,
        arrivedAt: noted.arrivedAt ?? '',
        leftAt: noted.leftAt ?? '',
      }
    : BLANK;

/** What a member answered to the summons stands there until somebody notes who came. */
export function announcedLine({ reply, proxyTo, voting }: Member): AttendanceLine {
  if (reply === 'PRESENT' || reply === 'REMOTE' || reply === 'ABSENT') return { ...BLANK, state: reply };
  if (reply === 'REPRESENTED') return { ...BLANK, state: 'PRESENT', substituted: true };
  if (reply === 'PROXY' && voting && proxyTo) return { ...BLANK, state: 'REPRESENTED', proxyTo };
  return BLANK;
}

/** As it was sent; nothing is chosen where no state is. */
export const typedLine = (fields: Fields, memberId: string): AttendanceLine => ({
  state: fields.text(`state-${memberId}`) as AttendanceLine['state'],
  proxyTo: fields.text(`proxyTo-${memberId}`),
  substituted: fields.flag(`substituted-${memberId}`),
  arrivedAt: fields.text(`arrivedAt-${memberId}`),
  leftAt: fields.text(`leftAt-${memberId}`),
});

/** One word for a whole line: sent with the form, so that only what was changed is noted. */
export const saidBy = ({ state, proxyTo, substituted, arrivedAt, leftAt }: AttendanceLine): string =>
  state === '' ? '' : [state, proxyTo, substituted ? 'suppléé' : '', arrivedAt, leftAt].join('|');
