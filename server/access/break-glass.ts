import { levelOf, type Group } from '../kernel/groups';
import { tableMask, type Door } from './ability';

/** Whether danger of life would open a group to whoever stands at this door: the table's own lines say so. */
export function breakGlassOpens(door: Door, group: Group): boolean {
  return levelOf(tableMask({ ...door, relation: 'BREAK_GLASS' }), group) !== 'NONE';
}
